"""Generates the translation for Hong Kong from that for Taiwan: ``python -m tools.hong_kong``.

Both use the same characters except a few, and most computing terms are equal (檔案, 資料夾, 伺服器, 搜尋, 滑鼠).
``duikan_zh_HK.ts`` contains only the messages that differ; the program loads it on top of Taiwan's translation, so a
new message needs no work here. The terms were compared with GNOME's translation for Hong Kong and OpenCC's tables.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
"""The translation files."""
SOURCE, MADE = FOLDER / "duikan_zh_TW.ts", FOLDER / "duikan_zh_HK.ts"
TERMS = (
    ("專案", "項目"),
    ("軟體", "軟件"),
    ("硬體", "硬件"),
    ("網路", "網絡"),
    ("位址", "地址"),
    ("埠", "連接埠"),
    ("線上", "在線"),
    ("身分", "身份"),
    ("幣別", "貨幣"),
    ("占", "佔"),
    ("裡", "裏"),
    # The particle; 顯著, 著名 and 著作 keep their character.
    ("(?<![顯原論編])著(?![名作者錄])", "着"),
)
"""Patterns of the words in Taiwan, with those in Hong Kong."""


def in_hong_kong(words: str) -> str:
    """A message in the words of Hong Kong."""
    for pattern, ours in TERMS:
        words = re.sub(pattern, ours, words)
    return words


def made_from(source: str) -> str:
    """The translation file for Hong Kong, from the text of Taiwan's."""
    root = ElementTree.fromstring(source)
    root.set("language", "zh_HK")
    for context in list(root.findall("context")):
        for message in list(context.findall("message")):
            if not _changed(message):
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)
    ElementTree.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ElementTree.tostring(root, "unicode")}\n'


def _changed(message: ElementTree.Element) -> bool:
    """Replace the words of a message. Returns whether that changed it."""
    changed = False
    for part in message.iter():
        if part.tag in ("translation", "numerusform") and part.text and part.text.strip():
            words = in_hong_kong(part.text)
            changed = changed or words != part.text
            part.text = words
    return changed


def main() -> None:
    """Write the file."""
    MADE.write_text(made_from(SOURCE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()

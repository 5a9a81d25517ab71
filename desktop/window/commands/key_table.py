"""All keys as lines, for the shortcuts page and for a file to print or hand out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.commands.actions import Actions
from desktop.commands.command import GROUP_NAMES, Group, group_words, key_text
from desktop.window.commands.fixed_keys import FIXED_KEYS, FixedKey

_SAME_KEY = ("Ctrl+=", "Enter")
"""Keys bound in addition to another one because keyboards differ; not listed."""
_DIGITS = frozenset(f"tag.{digit}" for digit in range(1, 10))


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A command, or a fixed key, with its keys."""

    id: str
    words: str
    caps: tuple[str, ...]
    """Keys as labelled on keyboards; a dash between two keys means a range."""
    fixed: bool = False
    changed: bool = False
    """Whether the user has changed the keys."""

    def spoken(self) -> str:
        """The line for a screen reader."""
        keys = " ".join(self.caps) or QCoreApplication.translate("commands", "no key")
        if self.fixed:
            return QCoreApplication.translate("commands", "{line}, fixed").format(
                line=f"{self.words}: {keys}"
            )
        if self.changed:
            return QCoreApplication.translate("commands", "{line}, changed").format(
                line=f"{self.words}: {keys}"
            )
        return f"{self.words}: {keys}"


def lines_of(actions: Actions, group: Group, *, keyless: bool = False) -> list[KeyLine]:
    """The commands of a menu that have keys, then the fixed keys. The nine digits for tags are one line. ``keyless``:
    include commands without keys."""
    lines = []
    for command in actions:
        if command.group is not group:
            continue
        default_keys = actions.given_keys(command.id)
        changed = command.platform_keys != default_keys
        if not (command.platform_keys or changed or keyless):
            continue
        if command.id not in _DIGITS:
            keys = tuple(key_text(key) for key in command.platform_keys if key not in _SAME_KEY)
            lines.append(KeyLine(command.id, command.plain_words(), keys, command.fixed, changed))
        elif command.id == "tag.1":
            lines.append(KeyLine(command.id, command.plain_words(), ("1", "–", "9"), fixed=True))
    return lines + [_fixed_line(key) for key in FIXED_KEYS if key.group is group]


def _fixed_line(key: FixedKey) -> KeyLine:
    caps = [key_text(name) for name in key.keys]
    labels = (caps[0], "–", caps[-1]) if key.is_range else tuple(caps)
    return KeyLine(key.id, key.words(), labels, fixed=True)


def keys_as_text(actions: Actions) -> str:
    """All keys as plain text: a heading for each menu, one command per line after its keys."""
    return "\n".join(_text_lines(actions)) + "\n"


def _text_lines(actions: Actions) -> Iterator[str]:
    for group, lines in _groups(actions):
        yield from (group_words(group), "")
        wide = max(len(_keys(line)) for line in lines)
        yield from (f"  {_keys(line):<{wide}}  {line.words}" for line in lines)
        yield ""


def keys_as_html(actions: Actions) -> str:
    """All keys as a page with one table, which spreadsheets and word processors can open too."""
    title = QCoreApplication.translate("commands", "Keyboard shortcuts of Duikan")
    rows = []
    for group, lines in _groups(actions):
        rows.append(f'<tr><th colspan="2">{escape(group_words(group))}</th></tr>')
        rows += [f"<tr><td>{escape(line.words)}</td><td>{_caps(line)}</td></tr>" for line in lines]
    return _PAGE.format(title=escape(title), rows="\n".join(rows))


def _groups(actions: Actions) -> Iterator[tuple[Group, Sequence[KeyLine]]]:
    for group in GROUP_NAMES:
        lines = [line for line in lines_of(actions, group) if line.caps]
        if lines:
            yield group, lines


def _keys(line: KeyLine) -> str:
    return "–".join(line.caps[::2]) if "–" in line.caps else ", ".join(line.caps)


def _caps(line: KeyLine) -> str:
    return " ".join(cap if cap == "–" else f"<kbd>{escape(cap)}</kbd>" for cap in line.caps)


_PAGE = """<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 46em; }}
table {{ border-collapse: collapse; width: 100%; }}
th {{ text-align: left; padding: 1.4em 0 .3em; }}
td {{ border-top: 1px solid #ccc; padding: .25em .5em .25em 0; }}
kbd {{ border: 1px solid #999; border-radius: 3px; padding: 0 .4em; font: inherit; }}
</style>
</head>
<body>
<h1>{title}</h1>
<table>
{rows}
</table>
</body>
</html>
"""

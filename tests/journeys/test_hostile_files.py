"""Files that cannot be read, by the dialog and on the command line: each is refused with its reason, and nothing comes in.

The numbers are those of docs/bad-input.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.intake import LARGE
from desktop.app.launch import Program
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.importing.source_words import second_line
from desktop.dialogs.importing.sources import State
from tests.corpus.readers.build import word, zipped
from tests.corpus.readers.pdf.build import encrypted, scanned
from tests.journeys.test_importing import dialog_of, drop, read, titles
from tests.terminal import Terminal

ENTITY = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file, and what is said of it."""

    name: str
    data: bytes
    window: str
    terminal: str


HOSTILE = (
    Hostile(
        "29 bomb.docx",
        zipped([("word/document.xml", bytes(12 << 20))]),
        "Expands beyond 200 MB; not read.",
        "it expands beyond 200 MB and was not read.",
    ),
    Hostile(
        "30 path.qdpx",
        zipped([("project.qde", "<Project/>"), ("../../evil.txt", "x")]),
        "Contains a file name that leads elsewhere or occurs twice (../../evil.txt); not read.",
        "it contains a name that leads elsewhere or occurs twice (../../evil.txt) and was not read.",
    ),
    Hostile(
        "31 entity.odt",
        zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", ENTITY)]),
        "Its XML declares entities (content.xml), which no document needs; not read.",
        "its XML declares entities (content.xml), which no document needs; it was not read.",
    ),
    Hostile(
        "32 locked.docx",
        LOCKED,
        "Password protected. Ask for an open copy.",
        "it is password protected; ask for an open copy.",
    ),
    Hostile(
        "32 locked.pdf",
        encrypted(),
        "Password protected. Ask for an open copy.",
        "it is password protected; ask for an open copy.",
    ),
    Hostile(
        "33 scan.pdf",
        scanned(),
        "Only images, no text layer. Run OCR first.",
        "it has only images and no text layer; run OCR (text recognition) on it first.",
    ),
    Hostile(
        "49 number.json",
        b'{"format": "duikan", "version": NaN}',
        "A damaged export: it contains an invalid number (NaN)",
        "not a valid export: it holds a number that JSON does not have (NaN).",
    ),
    Hostile(
        "49 twice.json",
        b'{"format": "duikan", "format": "duikan"}',
        "A damaged export: “format” occurs twice in one object",
        "not a valid export: a field occurs twice in one object (format).",
    ),
    Hostile(
        "50 deep.json",
        b"[" * 200_000,
        "Not a Duikan export: it is nested too deeply",
        "not a valid export: it is nested too deeply.",
    ),
)


@pytest.fixture
def hostile(tmp_path: Path) -> list[Path]:
    """The files in a folder of their own."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for one in HOSTILE:
        (folder / one.name).write_bytes(one.data)
    return [folder / one.name for one in HOSTILE]


def test_the_dialog_says_of_each_file_why_it_is_not_read(
    desk: Program, hostile: list[Path], qtbot: QtBot
) -> None:
    before = titles(desk)
    drop(desk, hostile)
    dialog = dialog_of(ImportDialog, qtbot)
    read(dialog, qtbot)
    said = {source.name: second_line(source) for source in dialog.sources}
    assert said == {one.name: one.window for one in HOSTILE}
    assert {source.state for source in dialog.sources} == {State.REFUSED}
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    assert titles(desk) == before


def test_the_command_line_says_it_too_and_imports_nothing(
    hostile: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal(capsys)
    project = tmp_path / "a.duikan"
    terminal.run("new", project)
    good = hostile[0].parent / "good.docx"
    good.write_bytes(word(["三号码头停航一周。"]))
    large = hostile[0].parent / "34 large.txt"
    with large.open("wb") as file:
        file.truncate(LARGE + 1)
    status, out, err = terminal.run("import", project, good, *hostile, large)
    expected = [f"{path}: {one.terminal}" for path, one in zip(hostile, HOSTILE, strict=True)]
    assert err.splitlines() == [
        *expected,
        f"{large}: it is larger than 50 MB.",
        "Nothing was imported.",
        "--large takes more: documents of up to 200 MB.",
    ]
    assert (status, out) == (1, "")
    assert terminal.lines("articles", project) == []

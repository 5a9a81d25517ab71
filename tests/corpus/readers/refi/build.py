"""REFI-QDA files as other programs write them, with texts written for the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from corpus.foreign.project import ForeignProject
from corpus.readers.document import ReadingChoices
from corpus.readers.refi.reading import read_project
from corpus.readers.sniffing import original

TEXT = "一句话在这里。𠮷野家的😀报告说三成。\n第二行讲别的事情，共五百人。\n"
GUID = "{:08X}-0000-4000-8000-000000000000"


def guid(number: int) -> str:
    """A GUID in capitals, as some programs write them."""
    return GUID.format(number)


def package(document: str, files: Mapping[str, bytes] | None = None, name: str = "project.qde") -> bytes:
    """A ``.qdpx`` with a document and further files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, document)
        for inside, data in (files or {}).items():
            made.writestr(inside, data)
    return out.getvalue()


def selection(number: int, start: int, end: int, name: str = "", inside: str = "", **more: str) -> str:
    attributes = "".join(f' {key}="{value}"' for key, value in more.items())
    return (
        f'<PlainTextSelection guid="{guid(number)}" name="{name}" startPosition="{start}" endPosition="{end}"'
        f"{attributes}>{inside}</PlainTextSelection>"
    )


def coding(number: int, code: int, user: int | None = None) -> str:
    by = "" if user is None else f' creatingUser="{guid(user)}"'
    return f'<Coding guid="{guid(number)}"{by}><CodeRef targetGUID="{guid(code)}"/></Coding>'


def document(
    sources: str, *, origin: str = "QualCoder 4.0", codes: str = "", users: str = "", rest: str = ""
) -> str:
    """A project with these elements."""
    book = f"<CodeBook><Codes>{codes}</Codes></CodeBook>" if codes else ""
    people = f"<Users>{users}</Users>" if users else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="试" origin="{origin}">{people}{book}'
        f"<Sources>{sources}</Sources>{rest}</Project>"
    )


def code(number: int, name: str, inside: str = "", color: str = "") -> str:
    painted = f' color="{color}"' if color else ""
    return f'<Code guid="{guid(number)}" name="{name}" isCodable="true"{painted}>{inside}</Code>'


def source(inside: str, path: str = "internal://T.txt", name: str = "甲.txt", number: int = 1) -> str:
    return f'<TextSource guid="{guid(number)}" name="{name}" plainTextPath="{path}">{inside}</TextSource>'


def read(data: bytes, name: str = "a.qdpx") -> ForeignProject:
    found = read_project(original(data, name), ReadingChoices()).foreign
    assert found is not None
    return found


def project(
    sources: str, text: bytes | None = None, folder: str = "sources", file: str = "T.txt", **parts: str
) -> ForeignProject:
    """The project read from a file with one text."""
    files = {f"{folder}/{file}": TEXT.encode() if text is None else text}
    return read(package(document(sources, **parts), files))

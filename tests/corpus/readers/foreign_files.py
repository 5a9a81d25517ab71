"""Reads a file like one in a folder."""

from __future__ import annotations

import json
from typing import Any

from corpus.foreign.project import ForeignProject, LeftOutKind
from corpus.readers.document import ReadingChoices
from corpus.readers.project import ReadProject
from corpus.readers.registry import ProjectFormat, format_of
from corpus.readers.sniffing import original


def read(value: Any, format: str, name: str = "a.json") -> ForeignProject:
    """The project read from a JSON value whose format was recognised."""
    data = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
    found = read_file(data, format, name).foreign
    assert found is not None
    return found


def read_file(data: bytes, format: str, name: str, *, skip_bad_lines: bool = False) -> ReadProject:
    file = original(data, name)
    recognised = format_of(file)
    assert isinstance(recognised, ProjectFormat)
    assert recognised.id == format
    found = recognised.load()(file, ReadingChoices(skip_bad_lines=skip_bad_lines))
    assert found.format == format
    return found


def tags_of(found: ForeignProject, claim: int = 0) -> list[str]:
    """The names of the tags of a claim."""
    names = {tag.id: tag.name for tag in found.archive.tags}
    claims = [*found.archive.claims, *(one.claim for one in found.detached)]
    return [names[tag] for tag in claims[claim].tags]


def left(found: ForeignProject) -> dict[LeftOutKind, int]:
    return {one.kind: one.count for one in found.left_out}

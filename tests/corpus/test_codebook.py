"""Codebooks: extracting one from an export, and matching its tags with a project."""

from __future__ import annotations

from dataclasses import replace

from corpus.codebook import READERS, Meeting, arrivals, codebook_of
from corpus.identities import TagId
from corpus.snapshot import Snapshot
from corpus.writers import json_archive
from tests.desktop.build import river_archive


def test_a_codebook_is_an_export_of_tags_and_relations() -> None:
    archive = river_archive()
    pieces: list[bytes] = []
    json_archive.write(codebook_of(archive), pieces.append)
    read = READERS[".json"](b"".join(pieces))
    assert [tag.name for tag in read.tags] == [tag.name for tag in archive.tags]
    assert read.relations == archive.relations
    assert not (read.articles or read.texts or read.claims or read.links)


def test_tags_meet_themselves_their_namesakes_or_nothing() -> None:
    archive = river_archive()
    snapshot = Snapshot.from_archive(archive)
    fare, rise, *_ = archive.tags
    foreign = replace(rise, id=TagId("other"), name="漲幅測算")
    new = replace(rise, id=TagId("new"), name="班次")
    met = arrivals(replace(archive, tags=(fare, foreign, new)), snapshot)
    assert [(one.meeting, one.here) for one in met] == [
        (Meeting.KNOWN, fare),
        (Meeting.NAMESAKE, rise),
        (Meeting.NEW, None),
    ]

"""Rows are found by their identity, and by what they refer to."""

from __future__ import annotations

from dataclasses import replace

from corpus.project_rows import ProjectRows
from tests.desktop.build import river_archive


def test_rows_are_found_by_their_identity() -> None:
    archive = river_archive()
    held = ProjectRows(archive.project, (*archive.articles, *archive.claims, *archive.links))
    assert held.claims["claim-2"] == next(one for one in archive.claims if one.id == "claim-2")
    assert set(held.rows()) == {*archive.articles, *archive.claims, *archive.links}
    assert "claim-99" not in held.claims


def test_what_refers_to_a_row_follows_its_changes() -> None:
    archive = river_archive()
    held = ProjectRows(archive.project, (*archive.claims, *archive.links))
    link = archive.links[0]
    assert link.id in held._naming("link", link.source)
    moved = replace(
        link, source=next(one.id for one in archive.claims if one.id not in (link.source, link.target))
    )
    held._drop_indexes(link)
    held._put(moved)
    assert link.id not in held._naming("link", link.source)
    assert link.id in held._naming("link", moved.source)
    held._drop(moved)
    assert link.id not in held.links and link.id not in held._naming("link", moved.source)

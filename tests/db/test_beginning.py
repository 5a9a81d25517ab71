"""What can be shown of a project before its file is checked."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from corpus.model import Span
from corpus.snapshot import Snapshot
from db import beginning as module
from db import edits
from db.beginning import Beginning, Preview, beginning
from db.errors import NotAProject
from db.store import Store
from tests.db import build, hostile


@dataclass(frozen=True, slots=True)
class Kept:
    """A project with a claim in each of its three articles, and what it shows when it is open."""

    path: Path
    whole: Snapshot
    articles: tuple[str, ...]
    """Their identities by order of import."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    with build.project(tmp_path_factory.mktemp("made")) as store:
        store.perform(edits.import_articles, [build.new_article("第三篇。渡轮调价。")])
        first, second = build.tag(store, "票价"), build.tag(store, "客流")
        ends = [
            build.claim(store, tags=[second.id, first.id]),
            build.claim(store, Span(5, 9)),
            build.claim(store, number=1),
            build.claim(store, number=2),
        ]
        for target in ends[1:]:
            store.perform(edits.create_link, ends[0].id, target.id, "equivalent")
        figure = build.claim(store, build.at("2元"))
        store.perform(edits.correct_figure, figure.id, build.at("2元"), low=2.5, high=2.5)
        whole = store.snapshot()
        path = Path(store.location)
    return Kept(path, whole, tuple(article.id for article in whole.articles_in_order()))


@pytest.fixture
def kept(made: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """That project, in a file of the test's own, which counts as large."""
    monkeypatch.setattr(module, "LARGE", 1)
    path = tmp_path / "渡轮.duikan"
    path.write_bytes(made.path.read_bytes())
    return replace(made, path=path)


def read(path: Path, chosen: Sequence[str] | int | None) -> Beginning | None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as raw:
        return beginning(raw, lambda _: chosen)


def test_it_has_all_that_is_about_the_articles_shown_and_all_of_which_there_is_little(kept: Kept) -> None:
    found = read(kept.path, 2)
    assert found is not None
    shown, whole = found.snapshot, kept.whole
    near = {claim.id for article in kept.articles[:2] for claim in whole.claims_of(article)}
    assert (shown.project, shown.articles, shown.tags) == (whole.project, whole.articles, whole.tags)
    assert shown.claims == {claim: whole.claims[claim] for claim in near}
    assert shown.figure_marks == whole.figure_marks
    assert shown.links == {
        link.id: link for link in whole.links.values() if {link.source, link.target} <= near
    }
    assert len(shown.links) == len(whole.links) - 1
    assert {text.article: text.content for text in found.texts} == {
        kept.articles[0]: build.FERRY,
        kept.articles[1]: build.FERRY_TRADITIONAL,
    }


def test_the_articles_can_be_chosen_by_identity(kept: Kept) -> None:
    asked: list[str] = []
    with contextlib.closing(sqlite3.connect(kept.path, isolation_level=None)) as raw:
        found = beginning(raw, lambda project: asked.append(project) or [kept.articles[2], "gone"])
    assert asked == [kept.whole.project.id]
    assert found is not None
    assert [text.article for text in found.texts] == [kept.articles[2]]
    assert list(found.snapshot.claims.values()) == kept.whole.claims_of(kept.articles[2])


def test_a_small_project_has_none_and_none_is_read_if_it_is_not_wanted(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read(kept.path, None) is None
    monkeypatch.setattr(module, "LARGE", 6)
    assert len(kept.whole.claims) == 5
    assert read(kept.path, 2) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET note = 'altered' WHERE start = 5",
        "UPDATE claim SET note = CAST(x'ff80' AS TEXT)",
        "UPDATE claim_tag SET created = 'altered'",
        "UPDATE link SET note = 'altered'",
        "UPDATE figure_mark SET low = 4",
        "UPDATE text_version SET created = 'altered'",
        "UPDATE text_content SET content = content || 'x'",
        "UPDATE article SET title = 'altered' WHERE position = 2",
        "DELETE FROM tag WHERE name = '客流'",
        "DELETE FROM annotator",
        f"INSERT INTO absent_text (sha256) VALUES ('{'a' * 64}')",
        "UPDATE tally SET xor = 'not hexadecimal'",
        "DELETE FROM tally",
    ],
)
def test_of_a_project_with_anything_altered_there_nothing_is_shown(kept: Kept, statement: str) -> None:
    build.change(kept.path, "PRAGMA foreign_keys = OFF", statement)
    assert read(kept.path, 2) is None


def test_it_leaves_no_transaction_behind(kept: Kept) -> None:
    with contextlib.closing(sqlite3.connect(kept.path, isolation_level=None)) as raw:
        for chosen in (2, None):
            beginning(raw, lambda _, chosen=chosen: chosen)
            assert not raw.in_transaction


def opened(path: Path) -> tuple[list[Beginning], str]:
    """What is shown early when a project is opened, and why it is read-only then."""
    shown: list[Beginning] = []
    with Store.open(path, build.LIN, preview=Preview(lambda _: 2, shown.append)) as store:
        return shown, store.read_only_reason


def test_it_is_shown_when_a_project_is_opened_even_if_damage_elsewhere_is_found_afterwards(
    kept: Kept,
) -> None:
    shown, reason = opened(kept.path)
    assert ([one.snapshot.project for one in shown], reason) == ([kept.whole.project], "")
    build.change(kept.path, f"UPDATE claim SET note = 'altered' WHERE article = '{kept.articles[2]}'")
    again, reason = opened(kept.path)
    assert reason == "damaged"
    assert [one.snapshot.claims for one in again] == [shown[0].snapshot.claims]


@pytest.mark.parametrize(
    "name",
    ["claim is an endless view", "a trigger, newer", "a view that says it is a table", "views within views"],
)
def test_of_a_hostile_schema_nothing_is_shown(kept: Kept, name: str) -> None:
    hostile.REFUSED[name](kept.path)
    shown: list[Beginning] = []
    with pytest.raises(NotAProject):
        Store.open(kept.path, preview=Preview(lambda _: 2, shown.append))
    assert shown == []


def test_of_pages_that_do_not_agree_nothing_is_shown(kept: Kept) -> None:
    with contextlib.closing(sqlite3.connect(kept.path)) as raw:
        words = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_claim_article'"
        (page,) = raw.execute(words).fetchone()
    content = bytearray(kept.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    kept.path.write_bytes(content)
    assert opened(kept.path) == ([], "damaged")

"""Projects built row by row."""

from __future__ import annotations

from corpus.foreign.project import NOBODY
from corpus.identities import is_uuid
from corpus.model import Language
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_values import Made


def builder(scope: str = "a") -> ForeignBuilder:
    return ForeignBuilder("x", scope, "试", created="2026-09-18")


def test_identities_follow_from_format_scope_and_key() -> None:
    one = builder().identity("tag", "票价")
    assert is_uuid(one)
    assert one == builder().identity("tag", "票价") != builder("b").identity("tag", "票价")
    assert one != builder().identity("claim", "票价")
    written = "{019D604E-A4E0-7B97-941C-536EBAE92AC2}"
    assert builder().identity("tag", written) == builder("b").identity("tag", f"urn:uuid:{written[1:-1]}")


def test_an_article_tells_its_facts() -> None:
    made = builder()
    article = made.article(
        "k", "渡輪票價調漲", " 标题\n二行 ", made=Made(created="2026-09-18T08:00:00+08:00"),
        facts={"published": "2026-09", "publisher": " 青川\t日报 ", "url": "https://a"},
    )  # fmt: skip
    assert (article.title, article.publisher, article.published, article.url) == (
        "标题 二行",
        "青川 日报",
        "2026-09",
        "https://a",
    )
    assert (article.language, article.characters, article.created) == (
        Language.TRADITIONAL,
        6,
        "2026-09-18T00:00:00.000Z",
    )
    assert article.annotator == NOBODY
    for wrong in ("去年", "2025-02-30", "0000"):
        assert made.article(wrong, "甲", "", facts={"published": wrong}).published is None


def test_relations_are_known_by_name_and_come_only_where_they_are_used() -> None:
    made = builder()
    assert made.relation("矛盾") == made.relation("contradicts") == "contradicts"
    own = made.relation("因为", directed=True)
    assert own == made.relation(" 因为 ") != made.relation("")
    assert not made.built().archive.relations


def test_tags_keep_their_first_words_and_their_order() -> None:
    made = builder()
    one = made.tag("k", " 票价\n二", rgb="#d55e00")
    below = made.tag("l", "涨幅", parent=one)
    assert made.tag("k", "别的") == one
    assert (made.has_tag("k"), made.has_tag("x")) == (True, False)
    tags = made.built().archive.tags
    assert [(tag.id, tag.name, tag.parent, tag.position) for tag in tags] == [
        (one, "票价 二", None, 0), (below, "涨幅", one, 0),
    ]  # fmt: skip
    assert tags[0].colour == "vermillion"

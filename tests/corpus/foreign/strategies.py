"""Hypothesis strategies: random projects as files of other programs contain them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from hypothesis import strategies as st

from corpus.archive import Archive
from corpus.memos import Memo
from corpus.model import (
    BUILT_IN_RELATIONS,
    DIRECTED_RELATIONS,
    Annotator,
    Kind,
    Link,
    Project,
    Relation,
    Span,
)
from corpus.text import clean
from tests.corpus.build import NOON, article, claim, tag

LETTERS = "票价三元。船，甲乙丙丁AB3%\n\t 𠮷😀&<>\"'——：é\u3000"
"""The characters of texts: blanks of both widths, characters beyond the Basic Multilingual Plane, and those that XML
and JSON escape."""
texts = st.text(LETTERS, min_size=1, max_size=60).filter(lambda text: bool(text.strip()))
words = st.text("票价船甲乙丙A&<\"'😀：— \n", max_size=20).map(str.strip)
names = st.text("票价船甲乙丙A&<\"'😀", min_size=1, max_size=8)


def uuid(number: int) -> str:
    """An identity with a number as its last digits."""
    return str(UUID(int=(7 << 76) | (2 << 62) | number))


@st.composite
def projects(draw: st.DrawFn) -> Archive:
    """A project with articles of different texts, a tree of tags, claims with notes and links between them."""
    people = (Annotator(uuid(1), "林晓"), Annotator(uuid(2), draw(names)))
    contents = draw(
        st.lists(texts.map(lambda text: clean(text).content), min_size=1, max_size=3, unique=True)
    )
    made = [_article(draw, number, content, people) for number, content in enumerate(contents)]
    tags = _tags(draw)
    claims = [_claim(draw, number, made, tags, people) for number in range(draw(st.integers(0, 5)))]
    relations = _relations(draw)
    links = [
        Link(
            uuid(500 + number),
            one.id,
            other.id,
            draw(st.sampled_from(relations)).id,
            draw(words),
            LIN,
            NOON,
            NOON,
        )
        for number, (one, other) in enumerate(pairwise(claims))
    ]
    return Archive(
        Project(uuid(9), draw(names), NOON),
        people,
        tuple(one for one, _ in made),
        tuple(text for _, text in made),
        tuple(tags),
        tuple(relations),
        tuple(claims),
        tuple(links),
        memos=_memos(draw, made, tags, people),
    )


LIN = uuid(1)


def _article(draw: st.DrawFn, number: int, content: str, people: tuple[Annotator, ...]):  # type: ignore[no-untyped-def]
    one, text = article(number, content)
    identity, version = uuid(100 + number), uuid(200 + number)
    return (
        replace(
            one,
            id=identity,
            text=version,
            annotator=draw(st.sampled_from(people)).id,
            title=draw(names),
            url=draw(st.sampled_from(["", "https://news.example/文章?a=1&b=2"])),
            published=draw(st.sampled_from([None, "2026", "2026-09-18"])),
            byline=draw(names),
        ),
        replace(text, id=version, article=identity, annotator=LIN),
    )


def _tags(draw: st.DrawFn):  # type: ignore[no-untyped-def]
    made = []
    for number, name in enumerate(draw(st.lists(names, max_size=4, unique=True))):
        parent = draw(st.sampled_from([None, *(one.id for one in made)]))
        place = sum(one.parent == parent for one in made)
        made.append(tag(uuid(300 + number), place, parent, name=name, definition=draw(words), annotator=LIN))
    return made


def _claim(draw, number, made, tags, people):  # type: ignore[no-untyped-def]
    _, text = draw(st.sampled_from(made))
    start = draw(st.integers(0, len(text.content) - 1))
    end = draw(st.integers(start + 1, len(text.content)))
    chosen = draw(st.lists(st.sampled_from(tags), unique=True, max_size=3)) if tags else []
    return claim(
        uuid(400 + number),
        text,
        Span(start, end),
        [one.id for one in chosen],
        note=draw(words),
        kind=draw(st.sampled_from(Kind)),
        annotator=draw(st.sampled_from(people)).id,
    )


def _memos(draw, made, tags, people):  # type: ignore[no-untyped-def]
    about = [(None, None), *((one.id, None) for one, _ in made), *((None, one.id) for one in tags)]
    written = []
    for number in range(draw(st.integers(0, 3))):
        article_id, tag_id = draw(st.sampled_from(about))
        by = draw(st.sampled_from(people)).id
        written.append(Memo(uuid(700 + number), article_id, tag_id, draw(names), draw(words), by, NOON, NOON))
    return tuple(written)


def _relations(draw: st.DrawFn):  # type: ignore[no-untyped-def]
    made = [
        Relation(one, "", one in DIRECTED_RELATIONS, place) for place, one in enumerate(BUILT_IN_RELATIONS)
    ]
    return [*made, Relation(uuid(600), "口径不同" + draw(names), draw(st.booleans()), len(made))]

"""A part of a project is a valid project: nothing in it refers to what was left out."""

from __future__ import annotations

import io
from dataclasses import replace

from corpus.archive import Archive
from corpus.identities import AnnotatorId
from corpus.readers.json_archive import parse
from corpus.writers import json_archive
from corpus.writers.scope import ExportScope, within
from tests.corpus.writers.build import sample_archive

ARCHIVE = sample_archive()


def _is_whole(archive: Archive) -> bool:
    """The reader refuses rows that name what is not there."""
    out = io.BytesIO()
    json_archive.write(archive, out)
    read = parse(out.getvalue())
    return (len(read.claims), len(read.links)) == (len(archive.claims), len(archive.links))


def test_all_is_all() -> None:
    assert within(ARCHIVE, ExportScope()) is ARCHIVE
    everything = ExportScope(articles=frozenset(article.id for article in ARCHIVE.articles))
    assert within(ARCHIVE, everything) == ARCHIVE


def test_some_articles_bring_what_is_in_them() -> None:
    chosen = frozenset(article.id for article in ARCHIVE.articles[:2])
    part = within(ARCHIVE, ExportScope(articles=chosen))
    assert {article.id for article in part.articles} == chosen == {text.article for text in part.texts}
    assert {claim.article for claim in part.claims} == chosen
    ends = {claim.id for claim in part.claims}
    assert {link for link in ARCHIVE.links if {link.source, link.target} <= ends} == set(part.links)
    assert part.links
    assert {one.question for one in part.claims} >= {question.id for question in part.questions}
    assert part.tags == ARCHIVE.tags
    assert {memo.article for memo in part.memos} <= {None, *chosen}
    assert _is_whole(part)


def test_tags_questions_and_people_choose_claims() -> None:
    tag = ARCHIVE.claims[0].tags[0]
    tagged = within(ARCHIVE, ExportScope(tags=frozenset({tag})))
    assert set(tagged.claims) == {claim for claim in ARCHIVE.claims if tag in claim.tags}
    assert len(tagged.articles) == len(ARCHIVE.articles)
    one = ARCHIVE.questions[0].id
    asked = within(ARCHIVE, ExportScope(questions=frozenset({one})))
    assert [question.id for question in asked.questions] == [one]
    assert {claim.question for claim in asked.claims} == {one}
    nobody = within(ARCHIVE, ExportScope(annotators=frozenset({AnnotatorId("nobody")})))
    assert (nobody.claims, nobody.links, nobody.questions, nobody.figure_marks) == ((), (), (), ())
    assert _is_whole(tagged)
    assert _is_whole(asked)
    assert _is_whole(nobody)


def test_a_baseline_that_is_left_out_is_no_baseline() -> None:
    question = ARCHIVE.questions[0]
    claims = [claim for claim in ARCHIVE.claims if claim.question == question.id]
    asked = replace(question, baseline=claims[0].id)
    archive = replace(ARCHIVE, questions=(asked, *ARCHIVE.questions[1:]))
    others = frozenset(article.id for article in ARCHIVE.articles if article.id != claims[0].article)
    assert within(archive, ExportScope(articles=others)).questions[0].baseline is None
    assert within(archive, ExportScope(articles=frozenset({claims[0].article}))).questions[0] == asked


def test_certain_claims_bring_their_articles_and_the_links_between_them() -> None:
    link = ARCHIVE.links[0]
    chosen = frozenset((link.source, link.target))
    part = within(ARCHIVE, ExportScope(claims=chosen))
    assert {claim.id for claim in part.claims} == chosen
    assert {article.id for article in part.articles} == {claim.article for claim in part.claims}
    assert link in part.links
    assert _is_whole(part)
    assert within(ARCHIVE, ExportScope(claims=frozenset())).articles == ()

"""What text formats need of an export."""

from __future__ import annotations

from dataclasses import replace

from corpus.writers.exported import Exported
from corpus.writers.subject import ExportSubject
from tests.corpus.writers.build import exported, sample_archive


def subject(given: Exported | None = None) -> ExportSubject:
    return ExportSubject(given or exported())


def test_claims_come_by_article_and_place() -> None:
    made = subject()
    order = {article.id: article.position for article in made.snapshot.articles.values()}
    places = [(order[claim.article], claim.start) for claim in made.claims]
    assert places == sorted(places)
    assert len(places) == len(sample_archive().claims)


def test_a_place_is_told_by_paragraph_and_offsets() -> None:
    made = subject()
    assert made.place_of(made.claims[0]) == f"第 2 段，{made.claims[0].start}–{made.claims[0].end}"
    archive = replace(sample_archive(), texts=())
    bare = subject(exported(archive))
    assert bare.place_of(bare.claims[0]) == f"{bare.claims[0].start}–{bare.claims[0].end}"


def test_orphans_have_neither_place_nor_figures() -> None:
    archive = sample_archive()
    orphans = tuple(replace(claim, orphaned=True) for claim in archive.claims)
    made = subject(exported(replace(archive, claims=orphans)))
    assert {made.place_of(claim) for claim in made.claims} == {"失锚"}
    assert not any(made.stated(claim) for claim in made.claims)
    assert any(subject().stated(claim) for claim in archive.claims)


def test_names_are_in_the_language_that_was_chosen() -> None:
    made = subject(exported(language="en"))
    link = made.links[0]
    assert made.relation(link.relation) == made.words(f"relation.{link.relation}")
    assert made.annotator(link.annotator)
    article = made.snapshot.articles_in_order()[0]
    assert made.lettered(article) == f"A {article.publisher}"
    assert made.name_of(article) == made.snapshot.source_name(article.id)

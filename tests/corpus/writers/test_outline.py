"""Claims in chapters."""

from __future__ import annotations

from dataclasses import replace

from corpus.archive import Archive
from corpus.identities import TagId
from corpus.questions import QuestionVerdict
from corpus.writers.options import Content
from corpus.writers.outline import Chapter, chapters_of, orphans_of, quotation
from corpus.writers.subject import ExportSubject
from tests.corpus.writers.build import exported, sample_archive


def chapters(content: Content, archive: Archive | None = None) -> list[Chapter]:
    return chapters_of(content, ExportSubject(exported(archive)))


def test_questions_come_in_their_order_and_the_rest_behind() -> None:
    archive = sample_archive()
    first, *others = archive.questions
    asked = replace(first, verdict=QuestionVerdict.AGREED, summary=" 都是三元。 ")
    found = chapters(Content.BY_QUESTION, replace(archive, questions=(asked, *others)))
    assert [one.title for one in found] == [
        *(question.title for question in archive.questions),
        "不在任何议题",
    ]
    assert found[0].remark == "分析者判定：一致：都是三元。"
    assert sum(len(one.quotations) for one in found) == len(archive.claims)


def test_tags_without_claims_are_named_only_above_others() -> None:
    archive = sample_archive()
    one, other, *_ = archive.tags
    tags = (one, replace(other, parent=one.id), *(tag for tag in archive.tags if tag not in (one, other)))
    claims = tuple(
        replace(claim, tags=(other.id,) if number else ()) for number, claim in enumerate(archive.claims)
    )
    found = chapters(Content.BY_TAG, replace(archive, tags=tags, claims=claims))
    assert [(chapter.title, chapter.level, len(chapter.quotations)) for chapter in found] == [
        (one.name, 1, 0), (other.name, 2, len(claims) - 1), ("没有标签", 1, 1),
    ]  # fmt: skip


def test_a_tag_that_is_not_in_the_codebook_is_passed_over() -> None:
    archive = sample_archive()
    first, *others = archive.claims
    claims = (replace(first, tags=(TagId("gone"),)), *others)
    assert "gone" not in str(chapters(Content.BY_TAG, replace(archive, claims=claims)))


def test_articles_have_their_references() -> None:
    found = chapters(Content.BY_ARTICLE)
    assert [one.title[:1] for one in found] == ["A", "B", "C", "D", "E"]
    assert found[0].remark == "汐州轮渡全面换装电动船　七条航线十月一日起焕新[N]. 汐州日报, 2026-03-12."


def test_orphans_are_in_no_chapter_and_counted() -> None:
    archive = sample_archive()
    first, *others = archive.claims
    subject = ExportSubject(exported(replace(archive, claims=(replace(first, orphaned=True), *others))))
    assert orphans_of(subject) == 1
    for content in (Content.BY_ARTICLE, Content.BY_QUESTION):
        assert first.quote not in str(chapters_of(content, subject)[0].quotations)


def test_a_quotation_tells_what_it_is_linked_with_and_what_was_noted() -> None:
    subject = ExportSubject(exported())
    link = next(link for link in subject.links if link.note)
    told = quotation(subject.snapshot.claims[link.source], subject)
    relation = subject.relation(link.relation)
    assert any(remark.startswith(f"{relation}：") for remark in told.remarks[1:])
    assert f"{relation}：{link.note}" in [note.text for note in told.notes]
    assert told.reference.endswith("段。")
    bare = quotation(
        subject.snapshot.claims[link.source], ExportSubject(exported(notes=False)), remarks=False
    )
    assert (bare.remarks, bare.notes) == ((), ())

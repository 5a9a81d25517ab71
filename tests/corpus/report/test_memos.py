"""Memos as reports and documents show them."""

from __future__ import annotations

from dataclasses import replace

from corpus.memo_text import MemoReference, Referred
from corpus.memos import Memo
from corpus.report.memos import MemoLine, MemoLineKind, memos_of
from corpus.report.wording import words_of
from corpus.snapshot import Snapshot
from tests.corpus.build import NOON
from tests.corpus.writers.build import sample_archive

WORDS = words_of("zh_CN")


def memo(number: int, text: str, **fields: str) -> Memo:
    given = {"article": None, "tag": None, "title": "", **fields}
    author = sample_archive().annotators[0].id
    return Memo(f"m{number}", text=text, annotator=author, created=NOON, updated=NOON, **given)  # type: ignore[arg-type]


def snapshot_with(*memos: Memo) -> Snapshot:
    return Snapshot.from_archive(replace(sample_archive(), memos=memos))


def test_memos_come_by_what_they_are_about() -> None:
    archive = sample_archive()
    article, tag = archive.articles[0], archive.tags[0]
    found = memos_of(
        snapshot_with(
            memo(1, "丙", tag=tag.id),
            memo(2, "乙", article=article.id, title="  疑点\n"),
            memo(3, "甲"),
            memo(4, " \n"),
        ),
        WORDS,
    )
    assert [one.title for one in found] == ["整个项目", "疑点", f"标签 {tag.name}"]
    author = archive.annotators[0].name
    assert found[1].byline.startswith(f"A {article.publisher} · {author} · ")
    assert found[0].byline.startswith(author)


def test_marks_become_kinds_and_references_words() -> None:
    archive = sample_archive()
    claim, tag = archive.claims[0], archive.tags[0]
    known = MemoReference(Referred.CLAIM, claim.id, "旧的").as_text()
    gone = MemoReference(Referred.CLAIM, "none", "删了的").as_text()
    named = MemoReference(Referred.TAG, tag.id, "旧名").as_text()
    text = f"# 头\n\n- 见 {known}\n> {gone}\n{named} 与 2 - 1"
    (found,) = memos_of(snapshot_with(memo(1, text)), WORDS, str.upper)
    letter = snapshot_with().letter(claim.article)
    assert found.lines == (
        MemoLine(MemoLineKind.HEADING, "头"),
        MemoLine(MemoLineKind.ITEM, f"见 “{claim.quote.upper()}”（{letter}）"),
        MemoLine(MemoLineKind.QUOTATION, "“删了的”"),
        MemoLine(MemoLineKind.TEXT, f"“{tag.name}” 与 2 - 1"),
    )

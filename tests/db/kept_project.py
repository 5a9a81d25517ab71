"""Writes the files of ``tests/data/projects``: run ``python -m tests.db.kept_project`` before the schema changes.

A project of every version of the schema is kept as the program of its time wrote it, with its export, so that later
upgrades can be tested. The first operation imports the sample; the others create a row of each kind.
"""

from __future__ import annotations

import gzip
import tempfile
from dataclasses import replace
from pathlib import Path

from corpus.archive import Archive
from corpus.model import BUILT_IN_RELATIONS, Article, Claim, Kind, Span
from corpus.questions import Question, QuestionVerdict, Status
from corpus.readers import json_archive as reader
from corpus.writers import json_archive as writer
from db import edits
from db.store import Store
from db.tables.schema import VERSION
from resources.sample.build import OUT
from tests.db import build


def write(folder: Path) -> Store:
    """Write a project with a row of each kind, by two annotators, with an orphan, and with operations to undo and
    redo."""
    store = Store.create(folder / "渡轮.duikan", "渡轮", build.LIN)
    store.perform(edits.import_archive, _two_articles(reader.parse(OUT.read_bytes())))
    first, second = store.snapshot().articles_in_order()[:2]
    claim = store.snapshot().claims_of(second.id)[0]
    parent = build.tag(store, "票务", definition="票价与减免")
    tag = build.tag(store, "减免", parent=parent.id)
    store.perform(edits.toggle_tag, claim.id, tag.id)
    store.perform(edits.set_claim_kind, claim.id, Kind.STATISTIC)
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.set_claim_note, claim.id, "核对过\n两遍")
        relation = build.relation(shen)
        shen.perform(edits.create_link, claim.id, edits.Place(first.id, Span(0, 4)), relation.id, note="转述")
        shen.perform(edits.toggle_tag, claim.id, tag.id)
        shen.undo()
    _say_of_figures(store, first)
    places = [edits.Place(article.id, Span(0, 6)) for article in (first, second)]
    store.perform(edits.reject_suggestion, *places, BUILT_IN_RELATIONS[0])
    _compare(store, first, second)
    _take_notes(store, first, claim)
    last = store.snapshot().claims_of(second.id)[-1]
    text = store.text(second.id)
    store.perform(edits.replace_text, second.id, text[: last.start] + text[last.end :])
    store.perform(edits.set_project_title, "汐州渡轮")
    store.undo()
    return store


def _two_articles(sample: Archive) -> Archive:
    """The sample with only its first two articles: a small file has as many kinds of rows."""
    articles = sample.articles[:2]
    kept = {article.id for article in articles}
    claims = tuple(claim for claim in sample.claims if claim.article in kept)
    ends = {claim.id for claim in claims}
    return replace(
        sample,
        articles=articles,
        texts=tuple(text for text in sample.texts if text.article in kept),
        claims=claims,
        links=tuple(link for link in sample.links if link.source in ends and link.target in ends),
    )


def _say_of_figures(store: Store, article: Article) -> None:
    text = store.text(article.id)
    span = Span(text.index("12.8亿元"), text.index("12.8亿元") + 6)
    store.perform(edits.correct_unclaimed_figure, article.id, span, low=12.7e8, high=12.9e8)
    marked = next(mark for mark in store.snapshot().marks_in(article.id))
    claim = store.snapshot().claims[marked.claim]
    store.perform(edits.add_figure, claim.id, Span(claim.start, claim.start + 2), value="若干")


def _compare(store: Store, first: Article, second: Article) -> None:
    """Create a row in each table of a comparison, and set the related fields of claims and marks."""
    claims = [store.snapshot().claims_of(article.id)[0] for article in (first, second)]
    tag = next(iter(store.snapshot().tags))
    changes = store.perform(edits.create_question, "票价怎样变", [claim.id for claim in claims], tag=tag)
    question = build.created(changes.created, Question)
    store.perform(edits.edit_question, question.id, summary="说法一致", verdict=QuestionVerdict.AGREED)
    store.perform(edits.set_baseline, question.id, claims[1].id)
    store.perform(edits.set_cell_status, question.id, first.id, Status.OVERLAPS, "只说了一部分")
    store.perform(edits.mark_read, [first.id])
    store.perform(edits.set_origin, [claims[0].id], "市交通局")
    places = [edits.Place(article.id, Span(2, 8)) for article in (first, second)]
    store.perform(edits.reject_draft, "不成一题", [(place.article, place.span) for place in places])
    store.perform(edits.set_rate, "USD", "CNY", 7.1, "10月7日")
    marked = next(mark for mark in store.snapshot().marks_in(first.id) if mark.low is not None)
    store.perform(edits.note_figure, marked.claim, marked.span, answers=True, scope="全线", period="上半年")


def _take_notes(store: Store, article: Article, claim: Claim) -> None:
    """Create a row in each table of the notebook, and put an article into a folder."""
    store.perform(edits.create_memo, "票价", f"见[这里](claim:{claim.id})", article=article.id)
    store.perform(edits.create_memo, "减免", tag=next(iter(store.snapshot().tags)))
    store.perform(edits.save_search, "涨价", (("words", ("票价",)),))
    store.perform(edits.move_articles, [article.id], "报纸")


def main() -> None:
    """Write the project of the present schema and its export."""
    with tempfile.TemporaryDirectory() as folder, write(Path(folder)) as store:
        assert store.check() == []
        archive = store.archive()
        store.save_copy(Path(folder) / "copy.duikan")
        project = (Path(folder) / "copy.duikan").read_bytes()
    name = build.PROJECTS / f"version-{VERSION}.duikan.gz"
    name.write_bytes(gzip.compress(project, mtime=0))
    with (build.PROJECTS / f"version-{VERSION}.json").open("wb") as file:
        writer.write(archive, file)


if __name__ == "__main__":
    main()

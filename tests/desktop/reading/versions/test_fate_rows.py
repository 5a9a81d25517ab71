from corpus.model import Language, Span
from corpus.snapshot import Snapshot
from corpus.versions.fates import ClaimFate, Fate
from desktop.reading.versions.fate_rows import fate_rows
from desktop.reading.versions.version_words import VersionWords
from tests.desktop.build import river_archive


def test_what_is_said_of_each_fate(qapp: object) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    old, new = "原来的话。", "现在的话。"
    told = [
        ClaimFate("claim-1", Fate.ORPHANED, Span(0, 5), None, nearest=Span(0, 4), likeness=0.5),
        ClaimFate("claim-2", Fate.FIGURES, Span(0, 5), Span(0, 5), (("2元",), ("3元",))),
        ClaimFate("claim-3", Fate.SAME, Span(0, 5), Span(0, 5)),
        ClaimFate("nobody", Fate.SAME, Span(0, 5), Span(0, 5)),
    ]
    rows = fate_rows(told, snapshot, (old, new), (1, 2), VersionWords(), frozenset({"claim-1"}))
    assert [row.fate.claim for row in rows] == ["claim-1", "claim-2", "claim-3"]
    assert rows[0].kept
    assert rows[0].now == "Left orphaned in this version"
    undecided = fate_rows(told[:1], snapshot, (old, new), (1, 2), VersionWords(), frozenset())
    assert undecided[0].now == "Most similar: 现在的话" and not undecided[0].kept
    assert rows[0].remark
    assert (rows[1].now, rows[1].quote) == ("2元 → 3元", old)
    assert rows[2].lines() == 2


def test_the_words_of_a_claim_have_the_language_of_its_article(qapp: object) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    told = [ClaimFate(claim.id, Fate.SAME, Span(0, 1), Span(0, 1)) for claim in snapshot.claims.values()]
    rows = fate_rows(told, snapshot, ("甲", "甲"), (1, 2), VersionWords(), frozenset())
    assert {row.language for row in rows} >= {Language.SIMPLIFIED, Language.TRADITIONAL}
    articles = [snapshot.articles[snapshot.claims[row.fate.claim].article] for row in rows]
    assert [row.language for row in rows] == [article.language for article in articles]

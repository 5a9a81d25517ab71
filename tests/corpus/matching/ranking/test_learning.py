"""Learning from the analysts' decisions."""

from __future__ import annotations

from corpus.matching import ReasonCode, SourceText, Statement, Suggestion, suggest_for, suggest_links
from corpus.matching.work import Work, WorkedClaim
from corpus.model import Span
from corpus.readers import json_archive
from resources.sample import build
from tests.corpus.matching.build import ARTICLES, DAILY, WEEKLY


def claim(identity: str, article: SourceText, words: str, *tags: str) -> WorkedClaim:
    at = article.content.index(words)
    return WorkedClaim(identity, article.id, Span(at, at + len(words)), tags)


def score(found: list[Suggestion], one: str, other: str) -> float:
    return next((s.score for s in found if one in s.a.text and other in s.b.text), 0.0)


def codes(found: list[Suggestion], one: str, other: str) -> set[ReasonCode]:
    return {why.code for s in found if one in s.a.text and other in s.b.text for why in s.reasons}


def test_linked_pairs_are_not_suggested_again() -> None:
    linked = Work(
        (claim("1", DAILY, "总投资46.5亿元，全长28公里"), claim("2", WEEKLY, "工程总投资为52亿元")),
        (("1", "2", "differs_in_figure"),),
    )
    before, after = suggest_links(ARTICLES), suggest_links(ARTICLES, linked)
    assert score(before, "46.5亿元，全长", "52亿元") > 0
    assert score(after, "46.5亿元，全长", "52亿元") == 0


def test_what_is_like_a_linked_claim_rises() -> None:
    work = Work(
        (claim("1", DAILY, "票价定为2元"), claim("2", WEEKLY, "单程票价2元")), (("1", "2", "equivalent"),)
    )
    before, after = suggest_links(ARTICLES), suggest_links(ARTICLES, work)
    assert score(after, "单程票价2元", "票價訂為") > score(before, "单程票价2元", "票價訂為") > 0
    assert ReasonCode.CLOSE_TO_LINKED in codes(after, "单程票价2元", "票價訂為")


def test_statements_beside_linked_ones_rise() -> None:
    work = Work(
        (claim("1", DAILY, "票价定为2元"), claim("2", WEEKLY, "单程票价2元")), (("1", "2", "equivalent"),)
    )
    after = suggest_links(ARTICLES, work)
    assert ReasonCode.NEIGHBOURS_LINKED in codes(after, "46.5亿元，全长", "52亿元")


def test_shared_tags_raise_a_pair() -> None:
    work = Work((claim("1", DAILY, "滨江路照常通行", "t"), claim("2", WEEKLY, "滨江路从5月起停止通行", "t")))
    before, after = suggest_links(ARTICLES), suggest_links(ARTICLES, work)
    assert score(after, "滨江路照常", "停止通行") > score(before, "滨江路照常", "停止通行")
    tagged = next(s for s in after if "滨江路照常" in s.a.text and "停止通行" in s.b.text)
    assert next(why.tags for why in tagged.reasons if why.code is ReasonCode.SHARED_TAGS) == ("t",)


def test_rejected_pairs_never_come_back() -> None:
    best = suggest_links(ARTICLES)[0]
    quotes = ((best.b.article, best.b.text), (best.a.article, best.a.text))
    rejected = Work(rejected=(quotes,))
    pairs = [(link.a, link.b) for link in suggest_links(ARTICLES, rejected)]
    assert (best.a, best.b) not in pairs
    at_place = suggest_for(ARTICLES, (best.a.article, best.a.span), rejected)
    assert best.b not in [one.b for one in at_place]


def test_rejection_survives_a_corrected_text_and_another_script() -> None:
    best = suggest_links(ARTICLES)[0]
    rejected = Work(rejected=(((best.a.article, best.a.text), (best.b.article, best.b.text)),))
    corrected = [
        SourceText(a.id, "更正。\n" + a.content, a.title, a.published, a.source_file) for a in ARTICLES
    ]
    texts = [{link.a.text, link.b.text} for link in suggest_links(corrected, rejected)]
    assert {best.a.text, best.b.text} not in texts


def test_rejection_of_part_of_a_statement_holds_for_that_part() -> None:
    at = DAILY.content.index("总投资46.5亿元")
    place = ("daily", Span(at, at + len("总投资46.5亿元")))
    best = suggest_for(ARTICLES, place)[0]
    rejected = Work(rejected=(((best.b.article, best.b.text), ("daily", "总投资46.5亿元")),))
    assert best.b not in [one.b for one in suggest_for(ARTICLES, place, rejected)]


def test_work_on_unknown_articles_teaches_nothing() -> None:
    lost = Work((WorkedClaim("1", "gone", Span(0, 5), ("t",)),), (("1", "2", "equivalent"),),
                ((("gone", "甲"), ("daily", "乙")),))  # fmt: skip
    assert suggest_links(ARTICLES, lost) == suggest_links(ARTICLES)


def test_scores_stay_spread_however_much_was_done() -> None:
    articles, work = sample_project()
    assert len(work.links) > 30
    shown = [f"{link.score:.2f}" for link in suggest_links(articles, work, limit=40)]
    assert "1.00" not in shown
    assert len(set(shown)) >= 12
    assert float(shown[0]) - float(shown[-1]) > 0.05


def test_work_lifts_nothing_above_what_says_the_same() -> None:
    """All tags and all neighbours speak for a pair that says little alike, nothing but its words for the other."""
    everything = [
        claim("1", DAILY, "票价定为2元", "t"), claim("2", WEEKLY, "单程票价2元", "t"),
        claim("3", DAILY, "滨江路照常通行", "t"), claim("4", WEEKLY, "滨江路从5月起停止通行", "t"),
    ]  # fmt: skip
    work = Work(tuple(everything), (("1", "2", "equivalent"), ("3", "4", "contradicts")))
    found = suggest_links(ARTICLES, work)
    supported = score(found, "滨江路照常通行", "单程票价2元")
    assert supported > score(suggest_links(ARTICLES), "滨江路照常通行", "单程票价2元")
    assert score(found, "日均客流为31万", "日均客流31万") > supported


def sample_project() -> tuple[list[SourceText], Work]:
    """The sample as it is opened at the first start, with the links drawn in it."""
    archive = json_archive.parse(build.OUT.read_bytes())
    content = {text.article: text.content for text in archive.texts}
    articles = [
        SourceText(article.id, content[article.id], article.title, article.published, article.source_file)
        for article in archive.articles
    ]
    claims = tuple(
        WorkedClaim(one.id, one.article, Span(one.start, one.end), one.tags) for one in archive.claims
    )
    return articles, Work(claims, tuple((link.source, link.target, link.relation) for link in archive.links))


def test_a_tag_on_everything_costs_no_square() -> None:
    texts = [SourceText(str(n), "".join(f"第{n}篇第{k}句说到票价。\n" for k in range(600))) for n in range(3)]
    claims = tuple(
        WorkedClaim(f"{text.id}-{at}", text.id, Span(at, at + 4), ("t",))
        for text in texts
        for at in range(0, len(text.content) - 12, 11)
    )
    found = suggest_links(texts, Work(claims), per_statement=2, limit=50)
    assert len(found) == 50


def test_statement_is_a_plain_value() -> None:
    assert Statement("a", "", 2, 5, "三个字").span == Span(2, 5)


def test_to_stand_beside_a_linked_pair_is_no_reason_alone() -> None:
    """The statements after two linked ones share no word, but their neighbours are about the same."""
    one = SourceText("1", "地铁票价定为2元，通勤者欢迎。\n沿线商户盼着早日开业。\n")
    other = SourceText("2", "地铁票价2元获通勤者欢迎。\n总工程师曾留学海外多年。\n")
    work = Work(
        (claim("1", one, "地铁票价定为2元"), claim("2", other, "地铁票价2元")), (("1", "2", "equivalent"),)
    )
    before = score(suggest_links([one, other]), "沿线商户", "总工程师")
    assert score(suggest_links([one, other], work), "沿线商户", "总工程师") <= before + 0.01

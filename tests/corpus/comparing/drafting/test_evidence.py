"""The evidence for two assertions, as numbers."""

from __future__ import annotations

from corpus.comparing.drafting.evidence import Evidence, Signal, evidence_of
from corpus.matching.engine import Engine
from corpus.matching.suggestion import SourceText
from tests.corpus.comparing.drafting.articles import ARTICLES


def _evidence() -> Evidence:
    return evidence_of(Engine.of(ARTICLES, None, None))


def _signals(evidence: Evidence, one: str, other: str) -> dict[Signal, float]:
    contents = [article.content for article in ARTICLES]
    texts = [contents[a.article][a.span.start : a.span.end] for a in evidence.assertions]
    first = next(at for at, text in enumerate(texts) if one in text)
    second = next(at for at, text in enumerate(texts) if other in text)
    for at, pair in enumerate(zip(evidence.first.tolist(), evidence.second.tolist(), strict=True)):
        if set(pair) == {first, second}:
            return dict(zip(Signal, evidence.signals[at].tolist(), strict=True))
    raise AssertionError("no candidates")


def test_equal_figures_with_their_digits() -> None:
    told = _signals(_evidence(), "主桥全长1860米", "主橋全長1,860米")
    assert (told[Signal.EQUAL], told[Signal.EQUAL_TWO_DIGITS], told[Signal.EQUAL_THREE_DIGITS]) == (1, 1, 1)
    assert told[Signal.DIFFERENT] == told[Signal.NO_ANSWER] == 0
    assert told[Signal.COSINE] > 0.5


def test_figures_that_differ() -> None:
    told = _signals(_evidence(), "日均车流量可达4.2万辆", "日均车流量只有2.9万辆")
    assert told[Signal.DIFFERENT] == 1 and told[Signal.EQUAL] == 0
    assert told[Signal.DIFFERENT_CLOSENESS] > 0.2
    assert 0 < told[Signal.COSINE] <= 1
    assert told[Signal.LIKENESS_AND_COSINE] == told[Signal.LIKENESS] * told[Signal.COSINE]


def test_pairs_are_of_different_articles() -> None:
    evidence = _evidence()
    for one, other in zip(evidence.first.tolist(), evidence.second.tolist(), strict=True):
        assert evidence.assertions[one].article != evidence.assertions[other].article


def test_figures_that_answer_are_known_by_their_assertions() -> None:
    evidence = _evidence()
    for (one, other), pairs in evidence.answers.items():
        for pair in pairs:
            assert pair.a in evidence.assertions[one].figures
            assert pair.b in evidence.assertions[other].figures


def test_one_side_with_figures() -> None:
    told = _signals(_evidence(), "主桥全长1860米", "私家車過橋費定為15元")
    assert told[Signal.NO_ANSWER] == 1 and told[Signal.ONE_SIDED] == 0


def _answering(*sentences: str) -> int:
    articles = [SourceText(str(at), sentence) for at, sentence in enumerate(sentences)]
    return len(evidence_of(Engine.of(articles, None, None)).answers)


def test_a_round_share_or_a_span_of_time_needs_a_common_subject() -> None:
    assert _answering("电动汽车占到全国的70%。", "晶圓產能握有七成。") == 0
    assert _answering("渡轮客流占到全国的70%。", "渡輪客流握有七成。") == 1
    assert _answering("电动汽车占到全国的71.3%。", "晶圓產能握有71.3%。") == 1
    assert _answering("电动汽车卖出713亿元。", "晶圓產能值713億元。") == 1

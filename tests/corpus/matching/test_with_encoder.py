"""The effect of a sentence encoder on suggestions; without one, or with a failing one, nothing changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from corpus.digests import digest
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.encoder import Vectors
from corpus.encoders.encoding import encode_missing
from corpus.encoders.errors import EncoderError
from corpus.matching import ReasonCode, SourceText, Suggestion, rerank, suggest_for, suggest_links
from corpus.model import Span
from corpus.segmentation import statements
from tests.corpus.encoders.build import Asked, Handler, honest, onnx_folder, serving, vocabulary

DAILY = (
    "渡轮公司周一公布新船计划。七艘电动船明年下水。码头将延长三十米。他们不惜血本。"
    "市民可在网上订座。旧船卖给邻省。船员须重新考证。夜航班次增加。票务系统同步更新。江面风浪较大。"
)
WEEKLY = (
    "记者走访了北岸社区。居民盼望早日通航。学校组织参观。砸钱要命似地猛。"
    "商户担心租金上涨。环保团体表示欢迎。维修车间招募技师。天气影响首航。广告位开始招商。旅行社推出套票。"
)
ONE, OTHER = "他们不惜血本。", "砸钱要命似地猛。"
"""They say the same and share no word."""
SOURCES = (SourceText("daily", DAILY), SourceText("weekly", WEEKLY))


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in statements(text)]


def place_of(words: str) -> Span:
    return Span(DAILY.index(words), DAILY.index(words) + len(words))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder that takes every character for something else, but those of the two statements for the same."""
    characters = "".join(dict.fromkeys(DAILY + WEEKLY))
    rows = np.random.default_rng(5).normal(size=(len(vocabulary(characters)), 64)).astype(np.float32)
    rows[:4] = 0
    for sign in (ONE + OTHER).replace("。", ""):
        rows[vocabulary(characters)[sign]] = 4 * np.eye(64)[0]
    return onnx_folder(tmp_path_factory.mktemp("encoder"), characters=characters, rows=rows)


@pytest.fixture(scope="module")
def vectors(folder: Path) -> dict[str, Vectors]:
    known: dict[str, Vectors] = {}
    encode_missing([*cut(DAILY), *cut(WEEKLY)], EncoderChoice(EncoderKind.ONNX, str(folder)), known)
    return known


def texts_of(found: Sequence[Suggestion]) -> list[tuple[str, str]]:
    return [(one.a.text, one.b.text) for one in found]


def test_an_encoder_finds_what_shares_no_word(vectors: dict[str, Vectors]) -> None:
    assert (ONE, OTHER) not in texts_of(suggest_links(SOURCES))[:3], "words do not see it"
    best = suggest_links(SOURCES, vectors=vectors)[0]
    assert (best.a.text, best.b.text) == (ONE, OTHER)
    assert ReasonCode.ENCODER in [reason.code for reason in best.reasons]
    assert 0 <= best.score <= 1


def test_the_encoder_is_no_reason_where_it_has_none(vectors: dict[str, Vectors]) -> None:
    for one in suggest_links(SOURCES):
        assert ReasonCode.ENCODER not in [reason.code for reason in one.reasons]
    others = [link for link in suggest_links(SOURCES, vectors=vectors) if link.a.text != ONE]
    named = [one for one in others if ReasonCode.ENCODER in [reason.code for reason in one.reasons]]
    assert len(named) < len(others) / 4


def test_it_is_heard_about_a_place_and_among_candidates(vectors: dict[str, Vectors]) -> None:
    best = suggest_for(SOURCES, ("daily", place_of(ONE)), vectors=vectors)[0]
    assert (best.a.text, best.b.text) == (ONE, OTHER)
    assert ReasonCode.ENCODER in [reason.code for reason in best.reasons]
    candidates = [pair.b for pair in suggest_links(SOURCES, vectors=vectors)]
    ranked = rerank(best.a, candidates, vectors=vectors)
    assert ranked[0].b.text == OTHER


def test_a_place_inside_a_statement_means_what_its_statement_means(vectors: dict[str, Vectors]) -> None:
    """Nobody has encoded these words alone."""
    span = place_of("不惜血本")
    assert digest("不惜血本") not in vectors
    assert suggest_for(SOURCES, ("daily", span), vectors=vectors)[0].b.text == OTHER


def test_vectors_without_meaning_leave_good_pairs_their_place() -> None:
    """An encoder that knows nothing must not undo what words tell."""
    daily = SourceText("daily", DAILY + "新码头总投资十二亿元，明年十月建成。")
    weekly = SourceText("weekly", WEEKLY + "据悉，新码头总投资十二亿元，十月建成。")
    numbers = np.random.default_rng(1)
    noise = {
        digest(text): numbers.normal(size=256).astype(np.float32)
        for article in (daily, weekly)
        for text in cut(article.content)
    }
    assert texts_of(suggest_links([daily, weekly], vectors=noise))[0] == (
        cut(daily.content)[-1],
        cut(weekly.content)[-1],
    )


def test_an_encoder_that_fails_leaves_the_suggestions_of_words(folder: Path) -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number == 0:
            honest(handler, asked, number)
        else:
            handler.break_off()

    plain = suggest_links(SOURCES)
    known: dict[str, Vectors] = {}
    many = [*cut(DAILY), *(f"另一句{number}。" for number in range(100)), *cut(WEEKLY)]
    with serving(behave) as server, pytest.raises(EncoderError):
        encode_missing(many, EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"), known)
    assert digest(ONE) in known and digest(OTHER) not in known
    assert suggest_links(SOURCES, vectors=known) == plain
    assert suggest_links(SOURCES, vectors={}) == plain
    assert suggest_links(SOURCES, vectors=None) == plain

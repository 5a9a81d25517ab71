"""Method, state and date."""

from __future__ import annotations

from dataclasses import replace

from corpus.report.material import ProjectState
from corpus.report.method import method_of
from corpus.report.wording import words_of
from corpus.snapshot import Snapshot
from corpus.version import VERSION
from tests.corpus.report.build import material, sample

WORDS = words_of("zh_CN")


def test_the_state_and_the_date_are_told() -> None:
    *_, state, made = method_of(material(), WORDS)
    assert state == "所据项目：汐州渡轮电动化；状态 abababababab，最后一次操作于 2026 年 11 月 24 日 14:30。"
    assert made == f"2026 年 11 月 24 日 14:32 由对勘 {VERSION} 生成。"
    untouched = method_of(material(state=ProjectState("cd" * 32)), WORDS)
    assert untouched[-2] == "所据项目：汐州渡轮电动化；状态 cdcdcdcdcdcd。"


def test_a_correction_after_the_claims_is_told() -> None:
    unchanged = "论断作出以后，各来源的正文没有改动。"
    assert unchanged in method_of(material(), WORDS)
    article = next(iter(material().snapshot.articles))
    told = method_of(material(corrections={article: "2026-05-01T00:00:00Z"}), WORDS)
    assert "汐州日报 的正文在 2026 年 5 月 1 日 更正过，其中 13 条论断作于更正之前。" in told
    assert unchanged not in told
    assert unchanged in method_of(material(corrections={article: "2020-01-01T00:00:00Z"}), WORDS)


def test_words_that_are_gone_are_counted() -> None:
    snapshot, texts = sample()
    claims = list(snapshot.claims.values())
    rows = [*snapshot.articles.values(), replace(claims[0], orphaned=True), *claims[1:]]
    told = method_of(material(Snapshot(snapshot.project, rows), texts), WORDS)
    assert "1 条论断的原话在更正后的正文里找不到了，已标出。" in told

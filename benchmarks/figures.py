"""Finding figures: characters per second, and whether the time is linear in the length of the text.

For comparison it runs the two functions of jionlp for the same tasks: amounts of money, and times.

Run alone with ``python -m benchmarks figures``. jionlp is not a dependency; if it is not installed, its row is omitted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

from benchmarks.measure import Measurement, cpu_seconds, paired, percentile
from corpus.figures import find_figures

CHARACTERS = 100_000
"""Length of the text."""
RUNS = 5
"""Runs of which the median is taken."""
GROWTH = 10
"""Factor by which the text is lengthened for testing linearity."""

# Written for this benchmark, with about as many figures as the business page of a newspaper.
_PARAGRAPH = (
    "据统计，2025年前三季度，全市新能源汽车产量达到128.6万辆，同比增长近三成，占全国的四分之一以上；"
    "动力电池装机量超过59GWh，平均每千瓦时成本降至430元，比三年前便宜了一半。分析人士认为，这一变化来自规模、"
    "技术和政策三方面的合力：头部企业的研发投入普遍占营收的8%至12%，而五年前这一比例不足5%。与此同时，"
    "充电桩的建设速度也在加快，高速公路服务区基本实现全覆盖，车主的等待时间从四十多分钟缩短到了十五分钟左右。"
    "不过，老旧小区的改造仍然困难重重，居民、物业和电网公司各有各的考虑，短期内难以找到各方都满意的办法。"
    "專家估計，到2030年，整個產業的規模將突破1.2兆元，出口量翻兩番，並帶動數十萬個就業機會。\n"
)


# With about as few figures as the opinion page.
_PROSE = (
    "这场争论的起点，是一份并不起眼的调查。研究者走访了三十多家企业，发现多数管理者把新技术当作口号，真正改变流程的凤毛麟角。"
    "一位厂长说得直白：设备可以一夜之间换掉，人的习惯却要慢慢磨。类似的情形在上一轮改造中也出现过，当时的投入并不少，"
    "见效却晚了整整两年。批评者由此断言，与其追逐GPT-4一类的热点，不如先把基础打牢；支持者则认为，等待本身就是代价，"
    "一旦错过窗口，后来者要付出数倍的努力。双方各执一词，唯一的共识，是到2030年，没有哪个行业能够置身事外。"
    "教育界的反應更為複雜，老師們一方面擔心學生過度依賴，一方面又不得不承認，課堂的形態已經悄悄改變，約四成學校調整了作業。\n"
)


def text_of(characters: int, paragraph: str = _PARAGRAPH) -> str:
    """A text of this many characters."""
    return (paragraph * (characters // len(paragraph) + 1))[:characters]


def figures() -> Iterator[Measurement]:
    """All measurements."""
    short, long = text_of(CHARACTERS), text_of(CHARACTERS * GROWTH)
    found = len(find_figures(short))
    ours = _median(lambda: find_figures(short))
    yield Measurement(
        "find figures, per million characters", ours / CHARACTERS * 1e6, "s", 5,
        f"{CHARACTERS / ours:,.0f} characters a second, {found:,} figures in {CHARACTERS:,} characters, one process",
    )  # fmt: skip
    prose = text_of(CHARACTERS, _PROSE)
    sparse = _median(lambda: find_figures(prose))
    yield Measurement(
        "find figures in a text of few, per million characters", sparse / CHARACTERS * 1e6, "s", 5,
        f"{CHARACTERS / sparse:,.0f} characters a second, {len(find_figures(prose)):,} figures in {CHARACTERS:,}",
    )  # fmt: skip
    longer = cpu_seconds(lambda: find_figures(long))
    yield Measurement(
        f"find figures in {GROWTH} times the text / {GROWTH} times the time", longer / (ours * GROWTH), "×", 1.5,
        f"{CHARACTERS * GROWTH:,} characters in {longer:.2f} s",
    )  # fmt: skip
    for name, hostile in _hostile().items():
        spent = cpu_seconds(lambda text=hostile: find_figures(text))  # type: ignore[misc]
        yield Measurement(f"find figures: {name}", spent, "s", 5, f"{len(hostile):,} characters")
    yield from _beside_jionlp()


def _median(work: Callable[[], object]) -> float:
    work()
    return percentile([cpu_seconds(work) for _ in range(RUNS)], 0.5)


def _hostile() -> dict[str, str]:
    return {
        "a number of 100,000 digits": "1" * 100_000,
        "10,000 nested brackets": "(" * 10_000 + "3亿元" + ")" * 10_000,
        "50,000 numbers side by side": "1年" * 50_000,
        "30,000 bounds without a number": "超过的" * 30_000,
    }


def _beside_jionlp() -> Iterator[Measurement]:
    if find_spec("jionlp") is None:
        print("jionlp is not installed: left out", file=sys.stderr)
        return
    import jionlp  # type: ignore[import-not-found,unused-ignore]

    for kind, paragraph in (("a text of many", _PARAGRAPH), ("a text of few", _PROSE)):
        yield _compared(jionlp, kind, text_of(CHARACTERS // 10, paragraph))


def _compared(jionlp: Any, kind: str, sample: str) -> Measurement:
    ours, theirs, ratio = paired(
        lambda: cpu_seconds(lambda: find_figures(sample)),
        lambda: cpu_seconds(lambda: (jionlp.ner.extract_money(sample), jionlp.ner.extract_time(sample))),
        RUNS * 2,
    )
    money = _median(lambda: jionlp.ner.extract_money(sample))
    return Measurement(
        f"find figures in {kind} / jionlp's amounts of money and times", ratio, "×", 0.2,
        f"{len(sample) / ours:,.0f} characters a second against {len(sample) / theirs:,.0f}; "
        f"its amounts alone {len(sample) / money:,.0f}",
    )  # fmt: skip

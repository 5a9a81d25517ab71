from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.anchors import CONTEXT, Locator, describe, locate
from corpus.model import Selector, Span
from corpus.script import fold
from corpus.segmentation import statements
from tests.corpus.build import SIMPLIFIED, TRADITIONAL


def _span(text: str, quote: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return Span(start, start + len(quote))


def _found(text: str, old: str, quote: str, nth: int = 0) -> str | None:
    """What a quote of ``old`` has become in ``text``."""
    place = locate(text, describe(old, _span(old, quote, nth)), old)
    return None if place is None else text[place.span.start : place.span.end]


@st.composite
def _quoted(draw: st.DrawFn, shortest: int = 1) -> tuple[str, Span]:
    text = draw(st.sampled_from([SIMPLIFIED, TRADITIONAL]))
    start = draw(st.integers(0, len(text) - shortest))
    return text, Span(start, draw(st.integers(start + shortest, min(len(text), start + 80))))


@given(_quoted())
def test_a_selector_tells_quote_surroundings_and_position(quoted: tuple[str, Span]) -> None:
    text, span = quoted
    selector = describe(text, span)
    assert selector.span == span
    assert selector.quote == text[span.start : span.end]
    assert text[: span.start].endswith(selector.prefix)
    assert text[span.end :].startswith(selector.suffix)
    assert len(selector.prefix) == min(CONTEXT, span.start)
    assert len(selector.suffix) == min(CONTEXT, len(text) - span.end)


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond"):
        describe("abc", Span(1, 4))


@given(_quoted())
def test_in_the_same_text_it_is_where_it_was(quoted: tuple[str, Span]) -> None:
    text, span = quoted
    found = locate(text, describe(text, span))
    assert found is not None
    assert found.span == span
    assert found.score == 1


@given(
    _quoted(shortest=2),
    st.text(alphabet="甲乙丙\n。", max_size=300),
    st.text(alphabet="丁戊\n。", max_size=300),
)
def test_it_follows_what_is_put_before_and_after(quoted: tuple[str, Span], before: str, after: str) -> None:
    text, span = quoted
    found = locate(before + text + after, describe(text, span))
    assert found is not None
    assert found.span == Span(span.start + len(before), span.end + len(before))


@given(_quoted(shortest=4), st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 6), st.sampled_from(
    ["", "新", "另据报道，", "\n", "2026"])), max_size=8))  # fmt: skip
def test_it_survives_edits_around_it(quoted: tuple[str, Span], edits: list[tuple[int, int, str]]) -> None:
    text, span = quoted
    selector = describe(text, span)
    head, tail = text[: span.start], text[span.end :]
    for at, cut, put in edits:
        # Within ten characters of the quote its surroundings stay, so that there is no doubt what is meant.
        if at % 2:
            place = at % max(1, len(tail))
            place = max(place, 10)
            tail = tail[:place] + put + tail[place + cut :]
        else:
            place = at % max(1, len(head))
            keep = max(0, len(head) - 10)
            place = min(place, keep)
            head = head[:place] + put + head[min(place + cut, keep) :]
    edited = head + selector.quote + tail
    found = locate(edited, selector)
    if found is not None:
        assert found.span == Span(len(head), len(head) + len(span))
    else:
        # It may be given up only when the words stand in more than one place.
        assert edited.count(selector.quote) > 1


REWORDED = [
    ("票价由2元调整为3元", "票价从2元调整为3元"),
    ("每年增加的票款收入约1.4亿元，将用于更新船只", "每年增加的票款收入约1.8亿元，将用于更新船只"),
    ("每年增加的票款收入约1.4亿元，将用于更新船只", "每年增加的票款收入，约1.4亿元，将全部用于更新船只"),
    ("应当同时公布成本，让乘客知道钱去了哪里", "应当公布成本，让乘客知道钱花在了哪里"),
]


@pytest.mark.parametrize(("old", "new"), REWORDED)
def test_a_retouched_quote_is_found_where_it_stood(old: str, new: str) -> None:
    edited = "编者按：本文有更正。\n" + SIMPLIFIED.replace(old, new)
    found = locate(edited, describe(SIMPLIFIED, _span(SIMPLIFIED, old)))
    assert found is not None
    assert edited[found.span.start : found.span.end] == new
    assert 0.5 < found.score < 1


def test_a_retouched_quote_without_its_old_surroundings_scores_less() -> None:
    quote = "每年增加的票款收入约1.4亿元，将用于更新船只"
    selector = describe(SIMPLIFIED, _span(SIMPLIFIED, quote))
    new = quote.replace("1.4", "1.8")
    kept = locate(SIMPLIFIED.replace(quote, new), selector)
    elsewhere = locate("全文重写，只此一句：" + new + "，其余从略。", selector)
    assert kept is not None
    assert elsewhere is not None
    assert elsewhere.score < kept.score


@pytest.mark.parametrize(
    "quote", ["平均票价为2.6元", "三成", "渡轮公司提供的数据显示，去年日均客运量为21.5万人次"]
)
def test_a_rewritten_quote_is_an_orphan(quote: str) -> None:
    """Row 44."""
    selector = describe(SIMPLIFIED, _span(SIMPLIFIED, quote))
    assert locate(SIMPLIFIED.replace(quote, "编辑已将此处内容整体改写"), selector) is None


def test_a_removed_paragraph_leaves_orphans() -> None:
    lines = SIMPLIFIED.splitlines(keepends=True)
    rest = "".join(lines[:2] + lines[3:])
    gone = len("".join(lines[:2]))
    for start in range(gone, gone + len(lines[2]) - 12, 5):
        assert locate(rest, describe(SIMPLIFIED, Span(start, start + 12))) is None


def test_another_script_is_no_other_text() -> None:
    span = _span(SIMPLIFIED, "每年增加的票款收入")
    found = locate("更正版\n" + TRADITIONAL, describe(SIMPLIFIED, span))
    assert found is not None
    assert found.span == Span(span.start + 4, span.end + 4)


def test_nothing_is_found_for_an_empty_quote() -> None:
    assert locate(SIMPLIFIED, Selector("", "青川", "渡轮", 0, 0)) is None
    assert locate("", Selector("渡轮", "", "", 0, 2)) is None


# Row 45: the quote occurs twice

TWICE = "东岸的票价上涨三成。西岸的票价下跌两成。南岸的票价上涨三成，但月票不变。"


def test_surroundings_decide_between_two_places() -> None:
    selector = describe(TWICE, _span(TWICE, "票价上涨三成", 1))
    edited = "前言：" + TWICE
    found = locate(edited, selector)
    assert found is not None
    assert found.span == _span(edited, "票价上涨三成", 1)


def test_surroundings_decide_against_the_position() -> None:
    # At the old place stands the same quote, but it is the other one.
    selector = describe(TWICE, _span(TWICE, "票价上涨三成", 1))
    moved = "南岸的票价上涨三成，但月票不变。" + TWICE[: TWICE.index("南岸")]
    start = moved.rindex("票价上涨三成")
    found = locate(moved, Selector(selector.quote, selector.prefix, selector.suffix, start, start + 6))
    assert found is not None
    assert found.span == _span(moved, "票价上涨三成", 0)


REFRAIN = "涨价了，涨价了，大家都在说。\n"


def test_position_decides_where_surroundings_are_alike() -> None:
    song = REFRAIN * 9
    span = Span(4 * len(REFRAIN), 4 * len(REFRAIN) + 3)
    found = locate(song + "完。", describe(song, span))
    assert found is not None
    assert found.span == span


def test_between_two_equally_good_places_there_is_no_guess() -> None:
    filler = "".join(f"第{number}段没有这句话。" for number in range(60))
    text = REFRAIN * 5 + filler
    selector = describe(text, Span(2 * len(REFRAIN), 2 * len(REFRAIN) + 3))
    edited = filler + REFRAIN * 5 + filler + REFRAIN * 5
    middle = len(filler) + 5 * len(REFRAIN) + len(filler) // 2
    expected = Selector(selector.quote, selector.prefix, selector.suffix, middle, middle + 3)
    assert locate(edited, expected) is None


def test_the_place_is_the_nearest_to_the_old_position() -> None:
    moved = "序。" * 30 + REFRAIN * 9
    place = 60 + 2 * len(REFRAIN)
    found = locate(moved, Selector("涨价了", "", "", place + 1, place + 4))
    assert found is not None
    assert found.span.start == place


def test_a_short_quote_without_its_surroundings_is_an_orphan() -> None:
    selector = describe(SIMPLIFIED, _span(SIMPLIFIED, "三成"))
    assert locate("全文重写，与渡轮无关；另有三成读者来信。", selector) is None


def test_only_the_very_words_when_asked_so() -> None:
    old, new = REWORDED[0]
    selector = describe(SIMPLIFIED, _span(SIMPLIFIED, old))
    locator = Locator("序。\n" + SIMPLIFIED.replace(old, new))
    assert locator.locate(selector) is not None
    assert locator.locate(selector, edited=False) is None
    assert Locator("序。\n" + SIMPLIFIED).locate(selector, edited=False) is not None


def test_a_quote_of_many_paragraphs_is_found_by_its_ends() -> None:
    chapters = [f"第{number}章。" + SIMPLIFIED for number in range(30)]
    text = "".join(chapters)
    span = Span(100, 100 + 5_000)
    selector = describe(text, span)
    edited = "更正。" + text.replace("第9章", "第九章").replace("第12章", "第十二章")
    found = locate(edited, selector)
    assert found is not None
    assert found.span.start == span.start + 3
    assert edited[: found.span.end].endswith(selector.quote[-20:])


# With the old text at hand

LINES = "东线票价上涨三成，月票不变。\n西线票价上涨三成，月票不变。\n南线票价没有变化。\n"
TABLE = "2022年\t产量\t312万吨\n2023年\t产量\t318万吨\n2024年\t产量\t325万吨\n"


@pytest.mark.parametrize(
    ("old", "quote", "nth", "new", "found"),
    [
        # Gone, though something like it is left.
        (LINES, "东线票价上涨三成", 0, LINES.replace("东线票价上涨三成，月票不变。\n", ""), None),
        (LINES, "西线票价上涨三成", 0, LINES.replace("西线票价上涨三成，月票不变。\n", ""), None),
        (LINES, "票价上涨三成", 0, LINES.replace("东线票价上涨三成，月票不变。\n", ""), None),
        (LINES, "月票不变", 1, LINES.replace("西线票价上涨三成，月票不变。\n", "西线另行公布。\n"), None),
        (TABLE, "产量\t318万吨", 0, TABLE.replace("2023年\t产量\t318万吨\n", ""), None),
        (TABLE, "产量", 1, TABLE.replace("2023年\t产量\t318万吨\n", ""), None),
        (
            "张三报了名，李四也报了名，张三后来退出。",
            "张三",
            1,
            "张三报了名，李四也报了名，他后来退出。",
            None,
        ),
        (
            "张三报了名，李四也报了名，张三后来退出。",
            "张三",
            0,
            "有人报了名，李四也报了名，张三后来退出。",
            None,
        ),
        # Gone, and what is like it was edited too.
        (
            "一季度全市新增就业3.1万人，失业率5.2%。\n二季度全市新增就业3.4万人，失业率5.1%。\n",
            "二季度全市新增就业3.4万人",
            0,
            "一季度全市城镇新增就业3.1万人，失业率5.2%。\n",
            None,
        ),
        # Still there.
        (LINES, "票价上涨三成", 1, LINES.replace("东线票价上涨三成，月票不变。\n", ""), "票价上涨三成"),
        (
            LINES,
            "西线票价上涨三成",
            0,
            LINES.replace("西线票价上涨三成", "西线票价上涨两成"),
            "西线票价上涨两成",
        ),
        (TABLE, "2023年\t产量\t318万吨", 0, TABLE.replace("318", "319"), "2023年\t产量\t319万吨"),
        (LINES, "东线票价上涨三成", 0, LINES[15:] + LINES[:15], "东线票价上涨三成"),
        (
            "他说：“明年完工。”随后离开。",
            "“明年完工。”",
            0,
            "据悉，他说：「明年完工。」随后离开。",
            "「明年完工。」",
        ),
        (
            "他说：“明年完工。”随后离开。",
            "“明年完工。”",
            0,
            '据悉，他说："明年完工。"随后离开。',
            '"明年完工。"',
        ),
        ("该桥投资约十二亿\n元，明年完工。", "十二亿\n元", 0, "该桥投资约十二亿元，明年完工。", "十二亿元"),
        ("该桥投资约⼗⼆亿元，双方合\u200b作。", "⼗⼆亿元", 0, "新桥投资约十二亿元，双方合作。", "十二亿元"),
        ("该桥投资约⼗⼆亿元，双方合\u200b作。", "合\u200b作", 0, "新桥投资约十二亿元，双方合作。", "合作"),
    ],
)
def test_what_is_gone_is_not_taken_for_what_is_like_it(
    old: str, quote: str, nth: int, new: str, found: str | None
) -> None:
    assert _found(new, old, quote, nth) == found


def test_one_sure_place_is_taken_though_another_is_like_it() -> None:
    selector = describe(LINES, _span(LINES, "东线票价上涨三成"))
    found = locate("序。" + LINES, selector)
    assert found is not None
    assert (found.span, found.score) == (Span(2, 10), pytest.approx(1.0))


def test_without_the_old_text_what_is_alike_is_taken_in_the_same_surroundings() -> None:
    text = "会上公布了细节。北线票价上涨三成，月票不变，渡轮公司表示将如期执行。"
    selector = describe(text, _span(text, "北线票价上涨三成"))
    edited = text.replace("北线", "北岸")
    assert locate(edited, selector) is not None
    assert locate(edited, selector, text) is not None


@pytest.mark.parametrize(("quote", "found"), [("票价由二元调为三元执行", True), ("票价", True)])
def test_a_passage_that_stayed_is_found_by_the_alignment(quote: str, found: bool) -> None:
    old = f"开头一句话说明来由。其后{quote}不变其余照旧如前所述。"
    new = f"完全另外的开头占了不少篇幅，写得很长很长很长很长。其后{quote}不变其余照旧如前所述。"
    place = locate(new, describe(old, _span(old, quote)), old)
    assert (place is not None) is found
    assert place is None or place.span == _span(new, quote)


def test_in_a_refrain_each_line_stays_itself() -> None:
    song = REFRAIN * 9
    edited = "序曲。\n" + song + "完。"
    for line in range(9):
        span = Span(line * len(REFRAIN), line * len(REFRAIN) + 3)
        found = locate(edited, describe(song, span), song)
        assert found is not None
        assert found.span.start == span.start + 4


def test_what_an_earlier_correction_removed_stays_lost_until_it_is_back() -> None:
    selector = describe(LINES, _span(LINES, "东线票价上涨三成"))
    without = LINES.replace("东线票价上涨三成，月票不变。\n", "")
    corrected = without.replace("没有变化", "不变")
    assert locate(corrected, selector, without) is None
    back = locate("更正。" + LINES, selector, without)
    assert back is not None
    assert back.span == Span(3, 11)


@given(st.data())
def test_of_a_table_the_rows_that_are_left_keep_their_claims(data: st.DataObject) -> None:
    row = st.tuples(st.sampled_from(["产量", "销量"]), st.integers(310, 329))
    cells = data.draw(st.lists(row, min_size=2, max_size=8))
    rows = [f"{2010 + number}年\t{name}\t{value}万吨\n" for number, (name, value) in enumerate(cells)]
    kept = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    old, new = "".join(rows), "".join(row for row, stays in zip(rows, kept, strict=True) if stays)
    locator = Locator(new, old)
    old_at = new_at = 0
    for row_text, stays in zip(rows, kept, strict=True):
        start = old_at + data.draw(st.integers(0, 5))
        found = locator.locate(describe(old, Span(start, old_at + len(row_text) - 1)))
        if stays:
            assert found is not None
            assert found.span.start == start - old_at + new_at
            new_at += len(row_text)
        else:
            assert found is None
        old_at += len(row_text)


class _Counting(str):
    """A text that counts how often it is searched."""

    searches = 0

    def find(self, *arguments: object) -> int:  # type: ignore[override]
        type(self).searches += 1
        return super().find(*arguments)  # type: ignore[arg-type]

    def rfind(self, *arguments: object) -> int:  # type: ignore[override]
        type(self).searches += 1
        return super().rfind(*arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "quote", ["的", "的的的", "的" * 40, "完全没有出现过的一句话，写来只为试试要找多久", "的和" * 2_000]
)
def test_the_work_in_a_million_characters_is_bounded(quote: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Counting, "searches", 0)
    text = _Counting("的" * 500_000 + "和" * 500_000)
    locator = Locator(text)
    locator.__dict__["_plain"] = _Counting(fold(text))
    locator.locate(Selector(quote, "前文如此", "后文如此", 250_000, 250_000 + len(quote)))
    # Every search of one character or piece gives one place; 64 pieces of 400 places are the most there are, twice
    # where a long quote is looked for by both ends.
    assert _Counting.searches < 64 * 400 * 2 + 1_000


def test_the_real_articles_after_random_corrections(articles: list[Path]) -> None:
    dice = random.Random(20261008)
    right = wrong = given_up = 0
    for path in articles:
        text = path.read_text(encoding="utf-8")
        for _ in range(40):
            start = dice.randrange(len(text) - 60)
            span = Span(start, start + dice.choice([2, 6, 15, 40]))
            edited, moved = _corrected(text, span, dice)
            found = locate(edited, describe(text, span))
            if found is None:
                given_up += 1
            elif found.span == moved:
                right += 1
            else:
                wrong += edited[found.span.start : found.span.end] != edited[moved.start : moved.end]
    assert wrong == 0
    assert right > 10 * given_up


def test_of_the_real_articles_sentences_that_are_removed_are_orphans(articles: list[Path]) -> None:
    dice = random.Random(20261129)
    lost = kept = 0
    for path in articles:
        text = path.read_text(encoding="utf-8")
        sentences = statements(text)
        stays = [dice.random() < 0.9 for _ in sentences]
        parts, places, end = [], [], 0
        for sentence, stay in zip(sentences, stays, strict=True):
            parts.append(text[end : sentence.start])
            places.append(sum(map(len, parts)))
            parts.append(text[sentence.start : sentence.end] if stay else "")
            end = sentence.end
        locator = Locator("".join(parts) + text[end:], text)
        for sentence, stay, start in zip(sentences, stays, places, strict=True):
            found = locator.locate(describe(text, sentence))
            if not stay:
                assert found is None
            elif found is None:
                lost += 1
            else:
                assert found.span == Span(start, start + len(sentence))
                kept += 1
    assert kept > 100 * lost


def _corrected(text: str, span: Span, dice: random.Random) -> tuple[str, Span]:
    """``text`` with twenty corrections outside ``span``, and where that is now."""
    start = span.start
    for _ in range(20):
        at = dice.randrange(len(text))
        cut = dice.randint(0, 4)
        if start - cut <= at < start + len(span):
            continue
        put = dice.choice(["", "的", "据悉，", "2026"])
        text = text[:at] + put + text[at + cut :]
        if at < start:
            start += len(put) - cut
    return text, Span(start, start + len(span))


_BEFORE = "该市统计局昨日发布公报，介绍去年工业运行情况，多项指标好于预期。"
_BEHIND = "公报还说，钢材价格全年下跌一成，企业利润明显回落，出口保持增长。"


@pytest.mark.parametrize(
    ("sentence", "quote", "corrected", "expected"),
    [
        ("总投资12亿元，明年完工。", "总投资12亿元", "总投资12.5亿元，明年完工。", "总投资12.5亿元"),
        ("总投资12亿元，明年完工。", "总投资12亿元", "总投资約為12億元，明年完工。", "总投资約為12億元"),
        ("监理为乙公司。", "监理为乙公司", "监理单位为乙公司。", "监理单位为乙公司"),
        (
            "总投资12亿元，明年完工。",
            "总投资12亿元",
            "总投资12.5亿元（含税费），明年完工。",
            "总投资12.5亿元（含税费）",
        ),
        (
            "新增就业12.1万人，失业率5.2%。",
            "失业率5.2%",
            "新增就业12.1万人，调查失业率为5.3%。",
            "调查失业率为5.3%",
        ),
    ],
)
def test_an_edited_passage_reaches_from_one_old_neighbour_to_the_other(
    sentence: str, quote: str, corrected: str, expected: str
) -> None:
    assert _found(_BEFORE + corrected + _BEHIND, _BEFORE + sentence + _BEHIND, quote) == expected


def test_what_is_put_beside_an_edited_passage_is_not_part_of_it() -> None:
    quote = "总投资12亿元，明年三月完工后交付使用"
    old = f"{_BEFORE}{quote}。{_BEHIND}"
    added = "经两轮招标并报省发展改革委员会批准后由三家银行组成银团提供贷款的"
    new = f"{_BEFORE}{added}{quote.replace('12', '12.5')}。{_BEHIND}"
    assert _found(new, old, quote) == quote.replace("12", "12.5")


def test_an_edited_passage_that_was_moved_is_found_where_it_went() -> None:
    quote = "跨江大桥工程总投资12亿元，由市财政和两家银行共同承担"
    edited = quote.replace("12", "12.5")
    old = f"{_BEFORE}{quote}。{_BEHIND}"
    assert _found(f"{_BEFORE}此段从略。{_BEHIND}另据报道，{edited}。", old, quote) == edited

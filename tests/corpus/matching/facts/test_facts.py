"""What is extracted from one statement."""

from __future__ import annotations

import pytest

from corpus.matching.facts.facts import Facts, share_told
from corpus.matching.suggestion import Statement
from corpus.matching.words.names import ProjectNames
from corpus.matching.words.statements import prepared_alone
from corpus.model import Span
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("列车没有晚点", ["晚点"]),
        ("没有发现严重反应", ["严重", "反应"]),
        ("并非没有中断", []),
        ("不少老人知道", []),
        ("不仅裁员", []),
        ("未来裁员", []),
        ("抢救无效死亡", []),
    ],
)
def test_what_is_negated(text: str, negated: list[str]) -> None:
    assert list(facts(text).negated) == negated


def test_a_negation_turns_the_side_of_an_opposite() -> None:
    (plain,), (turned,) = (
        [sides for pair in facts(text).polarities.values() for sides in pair if sides[1].text == "上升"][:1]
        for text in ("价格上升", "价格没有上升")
    )
    assert plain[0] is not turned[0]


def test_places_known_and_named() -> None:
    assert facts("日本和宁浦市").places == {"日本", "宁浦"}
    assert facts("美国政府和上海市人民政府").places == {"美国", "上海"}
    assert facts("日本料理").places == set()
    assert facts("全市股市大涨").places == set()
    assert facts("材料费可比磷酸铁锂省30%").places == set()
    assert facts("材料费由云梓省财政负担").places == {"云梓"}


def test_names_from_elsewhere() -> None:
    text = "榆川则打算接种"
    ready = prepared_alone(Statement("a", "", 0, len(text), text))
    told = Facts(
        ready.statements[0],
        ready.figures[0],
        ready.words[0],
        lambda: ProjectNames(places=frozenset({"榆川"})),
    )
    assert told.places == told.names == {"榆川"}
    assert facts(text).places == set()


def test_a_quoted_name_is_that_of_a_thing() -> None:
    told = facts("台风“云雀”登陆珠汐市")
    assert (told.places, told.names, told.scopes[0].things) == ({"珠汐"}, {"珠汐", "云雀"}, {"云雀"})


def test_things_told_from_others_are_no_places() -> None:
    text = "临江马拉松有三万人参加"
    ready = prepared_alone(Statement("a", "", 0, len(text), text))
    told = Facts(
        ready.statements[0],
        ready.figures[0],
        ready.words[0],
        lambda: ProjectNames(things=frozenset({"临江"})),
    )
    assert (told.places, told.names, told.scopes[0].things) == (set(), {"临江"}, {"临江"})


def test_contexts_leave_out_figures_and_common_words() -> None:
    (context,) = facts("目前票价为3元").contexts
    assert "票价" in context
    assert "目前" not in context
    assert not any("3" in term or "元" in term for term in context)


def test_the_share_of_a_stretch_counts_what_tells_something() -> None:
    told = facts("票价为3元，不涨")
    assert share_told(told, [Span(0, 2)]) == pytest.approx(2 / told.size)
    assert share_told(told, [Span(0, 2), Span(1, 4)]) == share_told(told, [Span(0, 2)])
    assert share_told(facts("，"), [Span(0, 1)]) == 0


def test_a_word_with_a_negation_in_it_negates_nothing() -> None:
    assert not facts("游客自带无人机").negations
    assert facts("村里无人上班").negations


def test_dates_are_apart() -> None:
    read = facts("2027年6月投产78亿元")
    assert [figure.text for figure in read.figures] == ["78亿元"]
    assert len(read.dates) == 1


def test_what_parts_from_its_source() -> None:
    assert facts("官方称照常供电，但一片漆黑").parts
    assert facts("这一说法不实").parts
    assert not facts("票价3元，但补贴5元").parts


def test_the_fillers_of_a_statement_are_read_once_and_kept_with_it() -> None:
    told = facts("死者是渔夫")
    assert [(filler.role, filler.word.text) for filler in told.fillers] == [("死者", "渔夫")]
    assert told.fillers is told.fillers
    assert facts("死者是渔夫").fillers is not told.fillers, "nothing outlives the statement"

"""Titles state the subject of a question, in the script of the first statement."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.figures import answers_of
from corpus.comparing.drafting.titles import LONGEST, Titled, shared_words, title_of
from corpus.matching.quantities.quantities import answering
from corpus.model import Span
from tests.corpus.comparing.drafting.titled import GROUPS
from tests.corpus.matching.build import facts


def _told(*texts: str, start: int = 0) -> list[Titled]:
    read = [facts(text, start) for text in texts]
    between = {(0, 1): answering(read[0], read[1])}
    found = answers_of([one.figures for one in read], between)
    return [Titled(one, None if at is None else one.figures[at]) for one, at in zip(read, found, strict=True)]


@pytest.mark.parametrize(("texts", "words"), GROUPS, ids=[group[0][0] for group in GROUPS])
def test_made_up_groups(texts: tuple[str, ...], words: tuple[str, ...]) -> None:
    title = title_of(_told(*texts))
    assert all(word in title for word in words), title
    assert len(title) <= LONGEST
    assert not any(character.isdigit() for character in title)
    assert "，" not in title


def test_words_of_the_clause_that_answers_come_first() -> None:
    text = "市府公布票价方案，渡轮日均客流8万人次"
    told = _told(text, "票价之外，渡轮日均客流为8.2万人次")
    assert "票价" not in title_of(told)
    clause = Span(text.index("市府"), text.index("，"))
    assert "票价" in title_of([Titled(told[0].facts, None, clause), *told[1:]])


def test_words_that_all_of_the_project_is_about_name_the_subject_and_choose_no_title() -> None:
    told = _told("渡轮日均客流8万人次，票价收入3亿元", "渡轮日均客流为8.2万人次")
    assert title_of(told, lambda word: word == "渡轮") == "渡轮日均客流"
    plain = [Titled(facts("渡轮停航")), Titled(facts("大风使渡轮停航"))]
    assert "停航" in title_of(plain, lambda word: word == "渡轮")


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("渡轮票价由2元上调，涨幅五成", "渡轮票价涨幅超过五成"), "渡轮票价涨幅"),
        (("票价维持2元起步，全程7元", "按七元的全程票价算"), "全程票价"),
    ],
)
def test_a_measure_alone_gets_its_subject(texts: tuple[str, str], title: str) -> None:
    assert title_of(_told(*texts)) == title


def test_a_statement_without_words_gives_its_beginning() -> None:
    assert title_of([Titled(facts("3元"))]) == "3元"


def test_foreign_words_stand_apart() -> None:
    title = title_of(_told("IBM Cloud用户8亿人", "IBM的Cloud用户为7亿人"))
    assert title.startswith("IBM Cloud")


def test_shared_words_are_those_of_all() -> None:
    told = _told("渡轮日均客流8万人次", "渡輪平均客流為8.2萬人次")
    words = shared_words(told)
    assert "渡轮" in words and "客流" in words
    assert "日均" not in words
    assert len(shared_words(told, 1)) == 1


def test_a_phrase_is_read_as_it_stands() -> None:
    told = _told("全市出租车司机的日均收入下降了约三成", "留下来的司机日均收入少了三成")
    assert title_of(told) == "司机的日均收入"


def test_a_later_statement_may_name_it_better() -> None:
    told = _told("按规定，企业每少用一度电，可补贴3元", "企业补贴标准定为3元")
    assert title_of(told) == "企业补贴标准"


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("学生伙食补助3万元", "伙食补助为4万元"), "学生伙食补助金额"),
        (("比赛设置21个补给站", "赛道设置补给站18个"), "补给站数量"),
    ],
)
def test_a_short_title_has_the_word_before_it_that_belongs_to_it(texts: tuple[str, str], title: str) -> None:
    assert title_of(_told(*texts)) == title


def test_no_title_ends_with_a_verb_before_its_object() -> None:
    assert title_of(_told("工厂引进设备3亿元", "工厂引进设备4亿元")) == "工厂设备"


def test_a_title_is_in_the_script_of_the_first_statement() -> None:
    told = _told("渡轮日均客流量8万人次", "渡輪每日平均的客流量為8.2萬人次", "渡輪平均客流量8萬人次")
    assert "輪" not in title_of(told)


def test_a_title_for_a_simplified_statement_is_in_simplified_characters() -> None:
    told = _told("共撤掉43个教学点", "全縣村小數量減少43所", "村小數量少了四十三所")
    assert title_of(told).startswith("村小数量")


def test_a_phrase_that_ends_in_a_verb_names_its_measure() -> None:
    told = _told("工厂每日排放约1200吨污水", "這家工廠每日排放污水逾1100噸")
    assert title_of(told) == "工厂每日排放量"


def test_a_share_of_a_whole_is_told_as_one() -> None:
    told = _told("占全市水产供应的七成", "佔全市水產供應約六成五")
    assert title_of(told) == "全市水产供应占比"


def test_no_title_ends_with_what_counts() -> None:
    told = _told("展覽門票每張150元", "展覽門票每張要150元")
    assert title_of(told) == "展覽門票"


def test_a_loose_character_behind_a_word_belongs_to_it() -> None:
    told = _told("故障出在二级涡轮泵", "業者指向二級渦輪泵")
    assert title_of(told).endswith("二级涡轮泵")


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("票价涨到5元引起市民不满", "市民说票价是6元"), "票价"),
        (("新设21个补给站", "赛道补给站21个"), "补给站数量"),
    ],
)
def test_where_statements_stand_in_their_articles_does_not_matter(texts: tuple[str, ...], title: str) -> None:
    assert title_of(_told(*texts)) == title
    assert title_of(_told(*texts, start=500)) == title

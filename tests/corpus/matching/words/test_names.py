"""Names recognized by a class word, and names beside the common subject of a project."""

from __future__ import annotations

import pytest

from corpus.matching import SourceText
from corpus.matching.engine import Engine
from corpus.matching.words.names import beside_the_subject, named_in, works_in
from corpus.script import fold
from tests.corpus.matching.build import facts

MINE, OTHER = fold("赤岭"), fold("白沙")


def test_what_stands_before_a_class_word() -> None:
    found = named_in(fold("白沙銅礦也曾罷工"))
    assert [(at, name) for at, name, _ in found] == [(0, OTHER)]


@pytest.mark.parametrize("text", ["这家公司亏损", "投资公司退出", "两座铜矿", "上市公司"])
def test_ordinary_words_are_no_names(text: str) -> None:
    assert not list(facts(text).named_things())


def test_only_what_stands_beside_the_subject_is_told_apart() -> None:
    texts = [fold(text) for text in ("赤岭铜矿停产", "赤岭铜价", "赤岭工人", "白沙铜矿加薪")]
    copper = named_in(texts[0])[0][2]
    assert beside_the_subject([(MINE, copper), (OTHER, copper)], texts) == {MINE, OTHER}
    assert not beside_the_subject([(MINE, copper)], texts)
    assert not beside_the_subject([(MINE, copper), (OTHER, copper)], texts[-1:] + texts[:1]), (
        "neither is the subject"
    )
    assert not beside_the_subject([(MINE, copper), (OTHER, copper + 1)], texts), "of different classes"


def test_the_same_figure_of_another_mine_is_no_agreement() -> None:
    one = SourceText(
        "1", "赤岭铜矿宣布复产。\n赤岭的工人罢工47天。\n赤岭矿工加薪。\n铜矿罢工共47天，加薪8%。"
    )
    two = SourceText("2", "赤岭铜矿停产47天。\n白沙铜矿去年也罢工47天。")
    found = Engine.of([one, two], None, None).links(None, 20)
    relations = {(pair.a.text, pair.b.text): pair.relation for pair in found}
    assert relations["赤岭的工人罢工47天。", "赤岭铜矿停产47天。"] == "equivalent"
    assert "equivalent" not in {relation for (_, b), relation in relations.items() if b.startswith("白沙")}


def test_a_text_calls_its_subject_by_the_class_alone() -> None:
    texts = [
        fold(text)
        for text in ("望海大桥通车", "大桥收费", "大桥车流", "大桥裂缝", "大桥维修", "虎门二桥收费")
    ]
    names = [(name, number) for text in texts for _, name, number in named_in(text)]
    assert {fold("虎门")} <= beside_the_subject(names, [*texts, texts[0], texts[0]])


def test_a_name_does_not_begin_inside_another() -> None:
    assert [name for _, name, _ in named_in(fold("望海大桥"))] == [fold("望海")]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("去年的《雾港》也靠票补", ["雾港"]),
        ("据《港湾日报》和《财经》杂志报道", []),
        ("国务院发布《人工智能行动意见》", []),
        ("《雾港》之后是《长夜渡口》", ["雾港", "长夜渡口"]),
    ],
)
def test_titles_of_works(text: str, works: list[str]) -> None:
    assert [name for name, _ in works_in(fold(text))] == [fold(work) for work in works]
    assert {name for name, _ in facts(text).named_things()} >= {fold(work) for work in works}

"""The word lists are valid, and words are found in them."""

from __future__ import annotations

from corpus.matching.words import lexicon
from corpus.script import fold


def test_longest_word_wins() -> None:
    cut = [word.text for word in lexicon.words(fold("人工智能芯片的GPT-4"))]
    assert cut == ["人工智能", "芯片", "gpt-4"]


def test_words_stand_where_they_say() -> None:
    text = fold("清洁能源AI 数据中心")
    assert all(text[word.start : word.end] == word.text for word in lexicon.words(text))


def test_other_forms_have_one_that_stands_for_all() -> None:
    forms = lexicon.same_as()
    assert lexicon.usual_form("人工智慧") == lexicon.usual_form("人工智能") == "ai"
    assert lexicon.usual_form(fold("軟體")) == fold("软件")
    # It is settled: the form that stands for others has no other form itself.
    assert not set(forms) & set(forms.values())


def test_lists_are_folded_and_tell_something() -> None:
    for words in (lexicon.same_as(), lexicon.related(), lexicon.opposites(), lexicon.places()):
        assert all(word == fold(word) and len(word) > 1 for word in words)


def test_no_word_is_its_own_opposite() -> None:
    for word, sides in lexicon.opposites().items():
        assert len({number for number, _ in sides}) == len(sides), word


def test_rare_words_are_rarer() -> None:
    assert lexicon.rarity("渡轮") > lexicon.rarity("表示")
    assert lexicon.rarity("没有这个词") > lexicon.rarity("表示")
    assert lexicon.by_rarity()[0] == min(lexicon.by_rarity(), key=lexicon.rarity)


def test_verbs_are_no_nouns_of_action() -> None:
    assert {"排放", "签订", "投诉"} <= lexicon.verbs()
    assert lexicon.verbs().isdisjoint({"投资", "供应", "客流"})
    assert {"投资", "设置"} <= lexicon.actions()
    assert lexicon.actions().isdisjoint({"排放", "客流"})
    assert {"排放", "投资"} <= lexicon.predicates()
    assert "客流" not in lexicon.predicates()

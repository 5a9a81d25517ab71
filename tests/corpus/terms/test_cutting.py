"""Words with their places."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Span
from corpus.terms.classes import WordClass
from corpus.terms.cutting import CutText, cut_text, cut_texts, key_of, span_around


def places(text: str, cut: CutText) -> list[tuple[str, str]]:
    """Each word as it is shown, with what stands in the text."""
    shown = []
    for number, word in enumerate(cut.word_at):
        span = cut.span(number)
        shown.append((cut.words[word], text[span.start : span.end]))
    return shown


def test_traditional_is_cut_in_the_words_of_the_mainland() -> None:
    text = "這套軟體用人工智慧檢查網路。"
    found = dict(places(text, cut_text(text)))
    assert found["软件"] == "軟體"
    assert found["人工智能"] == "人工智慧"


def test_layout_is_looked_through() -> None:
    text = "渡轮公司提供的数据显示，去年的日均客运量是二十万人次，渡\n轮公司还说今年的票\u200b价不会再涨，而且船上的座位将来会更多。\n"
    found = places(text, cut_text(text))
    assert ("票价", "票\u200b价") in found


def test_figures_and_their_units_are_no_words() -> None:
    cut = cut_text("票价由2元涨到3.5元，5G网络投资12亿元，约三成。")
    known = {word: WordClass(cut.classes[number]) for number, word in enumerate(cut.words)}
    assert known["2"] is known["元"] is known["3.5"] is WordClass.NUMBER
    assert known["5G"] is WordClass.FOREIGN
    assert known["票价"] is WordClass.NOUN


def test_foreign_words_are_whole() -> None:
    cut = cut_text("OpenAI 的 GPT-4o 与 R&D")
    assert [word for word, _ in places("OpenAI 的 GPT-4o 与 R&D", cut)] == [
        "OpenAI",
        "的",
        "GPT-4o",
        "与",
        "R&D",
    ]


def test_sizes_and_sentences() -> None:
    text = "题目\n第一句。第二句。\n"
    cut = cut_text(text)
    assert cut.characters == 10
    assert span_around(cut.statements, text.index("第二")) == Span(7, 11)
    assert span_around(cut.paragraphs, 8) == Span(3, 11)
    assert span_around(cut.statements, 2) is None


def test_several_are_cut_by_version() -> None:
    assert list(cut_texts({"t1": "票价", "t2": "船"})) == ["t1", "t2"]


def test_keys_hide_script_width_and_case() -> None:
    assert key_of("ＡＩ") == key_of("ai")
    assert key_of("換乘") == key_of("换乘")


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="渡轮票價軟體 \n\u200b。，AI3元的\u00ad", max_size=40))
def test_places_are_in_order_inside_the_text(text: str) -> None:
    cut = cut_text(text)
    end = 0
    for number in range(len(cut.starts)):
        span = cut.span(number)
        assert end <= span.start < span.end <= len(text)
        end = span.end
    assert len(cut.word_at) == len(cut.spelling_at) == len(cut.follows) == len(cut.starts)


def test_a_phrase_that_became_several_words_has_its_place_once() -> None:
    text = "這裡有隨身碟，這個問題。"
    found = [shown for _, shown in places(text, cut_text(text))]
    assert found.count("隨身碟") == 1 and "".join(found) == "這裡有隨身碟這個問題"

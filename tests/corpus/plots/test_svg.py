from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from corpus.plots import svg
from corpus.plots.lanes import PlotWords
from corpus.plots.palette import colours
from corpus.plots.picture import (
    PlotArea,
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotMark,
    PlotOutline,
    PlotPicture,
    PlotText,
    TextAnchor,
    TextRole,
)
from corpus.plots.range_plot import RangeLayout, range_plot
from tests.corpus.plots.build import FARES

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*shapes: object, marks: tuple[PlotMark, ...] = (), **options: object) -> ET.Element:
    picture = PlotPicture(100, 50, "Title", shapes, marks, "said")  # type: ignore[arg-type]
    return ET.fromstring(svg.write(picture, **options))  # type: ignore[arg-type]


def only(root: ET.Element, tag: str) -> ET.Element:
    (found,) = root.iter(SVG + tag)
    return found


def test_the_picture_has_its_size_and_says_what_it_is() -> None:
    root = drawn()
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("100", "50", "0 0 100 50")
    assert root.get("aria-label") == "Title. said"


def test_lines_have_their_places_colours_and_dashes() -> None:
    line = only(drawn(PlotLine(1, 2.346, 3, 4, "text2", 1.5, (4, 3))), "line")
    assert (line.get("x1"), line.get("y1"), line.get("x2"), line.get("y2")) == ("1", "2.35", "3", "4")
    assert line.get("stroke") == colours("light")["text2"]
    assert (line.get("stroke-width"), line.get("stroke-dasharray"), line.get("fill")) == (
        "1.5",
        "4 3",
        "none",
    )


def test_hairlines_are_sharp() -> None:
    assert only(drawn(PlotLine(1, 2, 1, 9, "hairline")), "line").get("shape-rendering") == "crispEdges"
    assert only(drawn(PlotLine(1, 2, 3, 9, "hairline")), "line").get("shape-rendering") is None


def test_boxes_circles_and_outlines_are_filled_or_outlined() -> None:
    box = only(drawn(PlotBox(1, 2, 3, 4, fill="paper", radius=2)), "rect")
    assert (box.get("fill"), box.get("stroke"), box.get("rx")) == ("#FFFFFF", None, "2")
    circle = only(drawn(PlotCircle(5, 6, 4, fill="paper", ink="text", line=2)), "circle")
    assert (circle.get("r"), circle.get("stroke"), circle.get("stroke-width")) == (
        "4",
        colours("light")["text"],
        "2",
    )
    closed = only(drawn(PlotOutline(((0, 0), (1.5, 2)), fill="text")), "polygon")
    assert closed.get("points") == "0,0 1.5,2"
    assert (
        only(drawn(PlotOutline(((0, 0), (1, 2)), ink="text", closed=False)), "polyline").get("fill") == "none"
    )


def test_texts_are_texts() -> None:
    text = PlotText(
        1, 2, "8 < 9 & “超过”", "text2", TextRole.SMALL, TextAnchor.END, bold=True, language="zh-Hant"
    )
    element = only(drawn(text), "text")
    assert element.text == "8 < 9 & “超过”"
    assert (element.get("text-anchor"), element.get("font-size"), element.get("font-weight")) == (
        "end",
        "12",
        "700",
    )
    assert element.get("lang") == "zh-Hant"


def test_glyphs_are_drawn_as_the_tokens_have_them() -> None:
    root = drawn(PlotGlyph(10, 20, 24, "unread", "text3"), PlotGlyph(0, 0, 12, "reference", "text"))
    first, second = root.iter(SVG + "g")
    assert first.get("transform") == "translate(10 20) scale(2)"
    assert only(first, "circle").get("stroke-dasharray") == "1.6 1.7"
    ring, dot = second.iter(SVG + "circle")
    assert ring.get("fill") is None and dot.get("fill") == colours("light")["text"]
    assert only(drawn(PlotGlyph(0, 0, 12, "differs_in_figure", "text")), "path").get("d", "").startswith("M")


def test_a_mark_has_a_tooltip_and_is_hit_on_all_of_its_area() -> None:
    mark = PlotMark("k", PlotArea(0, 10, 100, 20), "A: 3", ("A", "“三元”"), (PlotText(0, 0, "3"),))
    group = only(drawn(marks=(mark,)), "g")
    assert group.get("aria-label") == "A: 3"
    assert only(group, "title").text == "A\n“三元”"
    assert only(group, "rect").get("pointer-events") == "all"


def test_a_picture_of_its_own_is_dark_where_the_reader_wants_it() -> None:
    root = drawn(PlotText(0, 0, "3", "relation.differs_in_figure.text"))
    rule = f".f-relation-differs-in-figure-text{{fill:{colours('dark')['relation.differs_in_figure.text']}}}"
    assert rule in (only(root, "style").text or "")
    assert only(root, "text").get("class") == "f-relation-differs-in-figure-text"


def test_a_page_has_one_style_sheet_for_all_its_pictures() -> None:
    root = drawn(PlotText(0, 0, "3", "text2"), style=False)
    assert not list(root.iter(SVG + "style"))
    assert f".plot .f-text2{{fill:{colours('dark')['text2']}}}" in svg.stylesheet()
    assert f".plot .s-text2{{stroke:{colours('dark')['text2']}}}" in svg.stylesheet()


def test_a_fixed_theme_needs_no_style_sheet() -> None:
    root = drawn(PlotText(0, 0, "3", "text2"), theme="dark")
    assert not list(root.iter(SVG + "style"))
    assert only(root, "text").get("fill") == colours("dark")["text2"]
    assert only(root, "text").get("class") is None


@given(st.text())
def test_any_words_make_a_file_that_can_be_read(words: str) -> None:
    mark = PlotMark("k", PlotArea(0, 0, 1, 1), words, (words,))
    root = drawn(PlotText(0, 0, words), marks=(mark,))
    assert only(root, "text").text is not None or not words


def test_a_whole_plot_is_read_back_with_its_words() -> None:
    root = ET.fromstring(svg.write(range_plot(FARES, RangeLayout(900), PlotWords())))
    texts = [element.text for element in root.iter(SVG + "text")]
    assert {"≈ 8.2", "12–15", "> 5", "< 10", "Source A", "baseline"} <= set(texts)

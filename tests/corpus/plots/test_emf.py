"""Metafiles, read record by record."""

from __future__ import annotations

import struct

from corpus.plots import emf
from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotOutline,
    PlotPicture,
    PlotText,
    TextAnchor,
)


def records(*shapes: object) -> list[tuple[int, bytes]]:
    """The types and contents of the records; each is complete, and the head counts them and the bytes."""
    content = emf.write(PlotPicture(100, 50, "题", shapes), "某体")  # type: ignore[arg-type]
    found, at = [], 0
    while at < len(content):
        kind, size = struct.unpack_from("<II", content, at)
        assert size >= 8
        assert size % 4 == 0
        found.append((kind, content[at + 8 : at + size]))
        at += size
    length, count = struct.unpack_from("<II", content, 48)
    assert content[40:44] == b" EMF"
    assert (length, count) == (len(content), len(found))
    assert (found[0][0], found[-1][0]) == (1, 14)
    return found


def bodies(kind: int, *shapes: object) -> list[bytes]:
    return [body for one, body in records(*shapes) if one == kind]


def test_a_text_stands_whole_at_its_place() -> None:
    (body,) = bodies(84, PlotText(10, 20.5, "票价𠮷", anchor=TextAnchor.END))
    x, y, count, start, _, *_, widths = struct.unpack_from("<iiIIIiiiiI", body, 28)
    assert (x, y, count) == (200, 410, 4)
    assert body[start - 8 : start - 8 + 8].decode("utf-16-le") == "票价𠮷"
    assert struct.unpack_from("<4I", body, widths - 8) == (260, 260, 260, 0)
    aligned = bodies(22, PlotText(0, 0, "a", anchor=TextAnchor.END))
    assert aligned == [struct.pack("<I", 24 | 2)]


def test_dashes_are_lines_of_their_own() -> None:
    drawn = bodies(4, PlotLine(0, 5, 10, 5, "text", dash=(4, 2)))
    ends = [struct.unpack_from("<4i", body, 20) for body in drawn]
    assert ends == [(0, 100, 80, 100), (120, 100, 200, 100)]


def test_shapes_are_filled_before_they_are_outlined() -> None:
    outlined = PlotOutline(((0, 0), (4, 0), (4, 4)), fill="accent", ink="text", line=2)
    kinds = [kind for kind, _ in records(outlined)]
    assert kinds.index(39) < kinds.index(3) < kinds.index(38)
    assert kinds.count(3) == 2
    assert [len(bodies(kind, PlotBox(1, 1, 8, 8, fill="paper"))) for kind in (43, 44)] == [1, 0]
    assert len(bodies(44, PlotBox(1, 1, 8, 8, fill="paper", radius=2))) == 1
    (circle,) = bodies(42, PlotCircle(5, 5, 2, ink="text"))
    assert struct.unpack("<4i", circle) == (60, 60, 140, 140)
    assert bodies(4, PlotGlyph(0, 0, 12, "contradicts", "text"))


def test_nothing_that_is_selected_is_deleted() -> None:
    selected = False
    for kind, body in records(PlotBox(1, 1, 8, 8, fill="paper", ink="text"), PlotText(0, 0, "a")):
        if kind == 37:
            selected = body == struct.pack("<I", 1)
        assert kind != 40 or not selected

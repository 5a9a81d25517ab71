"""People in colours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage, QPainter

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.sharing.person_marks import CIRCLE, paint_person, person_colours
from tests.desktop.build import LIN, river_archive


def test_people_keep_their_colours_and_new_ones_get_free_ones(layers: Layers) -> None:
    zhou, chen = Annotator(AnnotatorId("b"), "周予"), Annotator(AnnotatorId("c"), "陈若安", colour="slate")
    archive = replace(river_archive(), annotators=(LIN, zhou, chen))
    colours = person_colours(Snapshot.from_archive(archive), layers)
    known = layers.person(LIN.id)
    assert known is not None
    assert (colours[LIN.id], colours[chen.id]) == (known.colour, "slate")
    assert colours[zhou.id] not in {person.colour for person in layers.persons()}


def test_a_circle_is_painted_in_the_colour(theme: Theme) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(theme.colour("paper"))
    painter = QPainter(image)
    assert paint_person(painter, 2, 20, "周予", "slate", theme) == 2 + CIRCLE
    painter.end()
    assert image.pixelColor(5, 20) == theme.tag("slate").fill

from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop.reading.versions.sides import VersionSides


def test_a_click_on_a_band_goes_to_its_difference(sides: VersionSides, qtbot: QtBot) -> None:
    (number, path) = sides.bands.paths()[0]
    assert number == 0
    middle = path.boundingRect().center()
    assert sides.bands.band_at(middle) == 0
    assert sides.bands.band_at(QPointF(middle.x(), sides.bands.height() - 1)) == -1
    place = QPoint(round(middle.x()), round(middle.y()))
    qtbot.mouseClick(sides.bands, Qt.MouseButton.LeftButton, pos=place)
    assert sides.current == 0

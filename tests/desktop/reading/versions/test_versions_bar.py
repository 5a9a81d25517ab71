from pytestqt.qtbot import QtBot

from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.versions.loading import LoadedVersions
from desktop.reading.versions.versions_bar import VersionsBar
from desktop.widgets.panels import IconButton


def test_the_sides_are_swapped(theme: Theme, qtbot: QtBot, loaded: LoadedVersions) -> None:
    bar = VersionsBar(theme)
    qtbot.addWidget(bar)
    bar.show_versions(loaded.heads, loaded.heads[0].id, loaded.heads[1].id)
    assert (bar.old.currentData(), bar.new.currentData()) == ("text-1", "later")
    swap = next(one for one in bar.findChildren(IconButton) if one.accessibleName() == "Swap the sides")
    with qtbot.waitSignal(bar.versions_chosen):
        swap.click()
    assert (bar.old.currentData(), bar.new.currentData()) == ("later", "text-1")
    bar.show_count("", any_changes=False)
    assert not next(
        one for one in bar.findChildren(IconButton) if one.accessibleName() == "Next change"
    ).isEnabled()


def test_the_title_makes_way_for_the_count_which_is_then_cut_short(
    theme: Theme, qtbot: QtBot, loaded: LoadedVersions
) -> None:
    bar = VersionsBar(theme)
    qtbot.addWidget(bar)
    bar.show_versions(loaded.heads, loaded.heads[0].id, loaded.heads[1].id)
    words = "3 changes   1 removed, 2 changed"
    bar.show_count(words, any_changes=True)
    bar.resize(1600, 43)
    bar.show()
    title = next(label for label in bar.findChildren(Label) if label.text() == "Compare versions")
    assert (title.isVisible(), bar.count.text()) == (True, words)
    assert bar.count.x() - bar.plain.geometry().right() > Space.L, "not the end of the label before it"
    width = 1600
    while title.isVisible():
        width -= 10
        bar.resize(width, 43)
    qtbot.wait(1)
    assert bar.count.text() == words
    assert bar.count.width() >= bar.count.fontMetrics().horizontalAdvance(words)
    bar.resize(width - title.sizeHint().width() - 40, 43)
    assert bar.count.text().endswith("…")
    assert bar.count.toolTip() == words

from pytestqt.qtbot import QtBot

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

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.reading.versions.side_head import SideHead
from tests.desktop import build


def test_it_says_which_version_stands_below(theme: Theme, qtbot: QtBot) -> None:
    head = SideHead(theme)
    qtbot.addWidget(head)
    head.show_side(build.article(1, "文"), "A", "Version 2", "in use", in_use=True)
    assert head.accessibleName().endswith("Version 2 in use")
    head.resize(300, head.height())
    assert not head.grab().isNull()

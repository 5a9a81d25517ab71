"""Parts of side panels: heading, icon button, note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.confirming import confirm
from desktop.widgets.filter_field import FilterField
from desktop.widgets.panels import Bar, EmptyNote, Hairline, IconButton, PanelHeading, Surface
from tests.desktop import panels


def test_a_heading_tells_its_count_unless_it_is_nothing(theme: Theme, qtbot: QtBot) -> None:
    heading = PanelHeading(theme, "Articles")
    qtbot.addWidget(heading)
    heading.set_count(6)
    assert (heading.count, heading.accessibleName()) == ("6", "Articles 6")
    heading.set_count(0)
    assert (heading.count, heading.accessibleName()) == ("", "Articles")


def test_thousands_are_set_apart(theme: Theme, qtbot: QtBot) -> None:
    heading = PanelHeading(theme, "Articles")
    qtbot.addWidget(heading)
    heading.set_count(12_345)
    assert heading.count == "12,345"


def test_an_icon_button_says_what_it_does_and_its_key(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "add", "Add articles", key="Ctrl+I")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Add articles"
    assert "Ctrl+I" in button.toolTip()
    light = button.grab().toImage()
    theme.set_look("dark", "standard")
    assert button.grab().toImage() != light


def test_a_button_says_why_nothing_can_be_changed(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "add", "New tag", key="Ctrl N")
    qtbot.addWidget(button)
    button.set_writable(False)
    assert not button.isEnabled()
    assert button.toolTip() == "New tag  Ctrl N\nThe project is open for reading only"
    button.set_writable(True)
    assert button.isEnabled()
    assert button.toolTip() == "New tag  Ctrl N"


def test_a_surface_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    surface = Surface(theme, "panel")
    qtbot.addWidget(surface)
    for name in ("light", "dark"):
        theme.set_look(name, "standard")
        assert surface.grab().toImage().pixelColor(5, 5) == theme.colour("panel")


def test_a_hairline_is_one_pixel_across_or_upright(theme: Theme, qtbot: QtBot) -> None:
    for line, size in ((Hairline(theme), (40, 1)), (Hairline(theme, upright=True), (1, 30))):
        qtbot.addWidget(line)
        line.resize(40, 30)
        assert (line.width(), line.height()) == size
        assert line.grab().toImage().pixelColor(0, 0) == theme.colour("border")


def test_a_bar_ends_with_a_line(theme: Theme, qtbot: QtBot) -> None:
    bar = Bar(theme, colour="paper", line="borderStrong")
    qtbot.addWidget(bar)
    bar.resize(20, 12)
    shown = bar.grab().toImage()
    assert [shown.pixelColor(5, y) for y in (0, 10, 11)] == [
        *(theme.colour("paper"), theme.colour("paper"), theme.colour("borderStrong")),
    ]


def test_nothing_is_done_without_a_yes(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[str] = []

    def ask() -> QMessageBox:
        return confirm(
            parent, question="“<b>”?", consequence="All of it.", verb="Delete", act=lambda: done.append("yes")
        )

    box = ask()
    assert "<b>" in box.text()
    box.reject()
    assert done == []
    ask()
    boxes = [one for one in parent.findChildren(QMessageBox) if one.isVisible()]
    assert len(boxes) == 1
    boxes[0].defaultButton().click()
    assert done == ["yes"]


def test_a_filter_field_is_left_with_or_without_its_words(theme: Theme, qtbot: QtBot) -> None:
    field = FilterField(theme, "Filter")
    qtbot.addWidget(field)
    left: list[bool] = []
    field.left.connect(left.append)
    panels.compose(field, "票")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(field, key)
    assert left == [True, True, False]
    assert field.text() == "票"


def test_an_empty_panels_words_leave_no_single_character_for_the_last_line(
    theme: Theme, qtbot: QtBot
) -> None:
    words = "点一处高亮或一条连线，看看它的来龙去脉，一二三四五六七八九十。"
    note = EmptyNote(theme, words)
    qtbot.addWidget(note)
    metrics = note.fontMetrics()
    whole = metrics.horizontalAdvance(words)
    # One character too narrow for one line.
    note.resize(whole - metrics.horizontalAdvance("。") + 2 * 20, 200)
    note.show()
    room = note.contentsRect().width()
    assert whole / 2 <= room <= whole / 2 + 2 * metrics.horizontalAdvance("。")
    note.setText("没有。")
    assert note.contentsRect().width() >= metrics.horizontalAdvance("没有。")


def test_the_question_before_an_act_is_set_out_like_our_dialogs(theme: Theme, qtbot: QtBot) -> None:
    theme.apply(QApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    question = "移除“" + "很长的标题" * 12 + "”？"
    box = confirm(window, question=question, consequence="撤销即可全部恢复。", verb="移除", act=lambda: None)
    yes = box.defaultButton()
    (cancel,) = (button for button in box.buttons() if button is not yes)
    assert yes is not None
    assert cancel.x() < yes.x(), "what acts stands at the right end"
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert label is not None
    qtbot.waitUntil(lambda: label.x() == 20)
    assert label.wordWrap() or label.width() >= label.sizeHint().width()
    box.reject()

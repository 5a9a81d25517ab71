"""The window in Chinese: all its texts are translated. Finds texts that never passed through ``tr``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.app.launch import Program, make_program
from desktop.current import Destination
from desktop.settings import Settings
from desktop.window.welcome.sample import read_sample
from tests.desktop.panels import compose
from tests.journeys.desks import close_desk, command, the, wait

CHINESE = ("zh_CN", "zh_TW")

ALLOWED = re.compile(
    r"Duikan|English|million|billion|JSON|URL|UTF-8|UTF-16\w*|GB18030|Big5(?:-HKSCS)?|PDF|TXT|Markdown|MIT"
    r"|ONNX|OpenAI|bge-m3|http://localhost"  # what encoders are called everywhere, and where one answers
    r"|Word|Excel|WPS|LibreOffice|CSV|Lines|REFI-QDA|W3C|NVivo|PostgreSQL|MAXQDA|ATLAS\.ti|QualCoder|JSON-LD|--json|GB/T"  # formats
    r"|make setup"  # a command, to be typed as it is
    r"|[^\s“”「」：，]*\.(?:duikan|json|onnx|txt|md|markdown|docx|html|htm|pdf|xlsx|csv|jsonl|jsonld|qdpx|qdc)(?![A-Za-z])"  # names of files
    r"|(?<![A-Za-z])(?:Ctrl|Shift|Alt|Meta|Enter|Return|Esc|Tab|Space|Del|Delete|Backspace|Home|End|PgUp|PgDown|F\d+)(?![A-Za-z])"
)
LATIN = re.compile(r"[A-Za-z]{2,}")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


# What is said


def own_words(widget: QWidget) -> Iterator[str]:
    """What this kind of widget shows beside its content."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QMenu() | QGroupBox():
            yield widget.title()
        case QHeaderView():
            model = widget.model()
            for section in range(widget.count() if model is not None else 0):
                yield str(model.headerData(section, widget.orientation()) or "")
        case QAbstractItemView() if widget.model() is not None:
            yield from rows_of(widget.model(), QModelIndex())


def rows_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    """What the rows below ``parent`` say, to the eye and to a screen reader."""
    flat = isinstance(model, QAbstractListModel)
    for row in range(model.rowCount(parent)):
        for column in range(1 if flat else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (said for role in ROLES if isinstance(said := index.data(role), str))
        first = model.index(row, 0, parent)
        if not isinstance(model, QAbstractListModel | QAbstractTableModel) and model.hasChildren(first):
            yield from rows_of(model, first)


def said_by(thing: QObject) -> Iterator[str]:
    """All words of one widget or action."""
    if isinstance(thing, QAction):
        yield from (thing.text(), thing.toolTip(), thing.statusTip(), thing.whatsThis())
    if isinstance(thing, QWidget):
        yield from (thing.toolTip(), thing.accessibleName(), thing.accessibleDescription())
        yield from (thing.windowTitle(), thing.statusTip(), thing.whatsThis())
        yield from own_words(thing)


def words_in(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every word in ``root`` and all below it, shown or not."""
    for thing in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        for words in said_by(thing):
            if words:
                yield f"{type(thing).__name__} {thing.objectName()}", words


UNITS = re.compile(r"\b(?:kB|MB|km|m|t|kg|kW|MW|GW|TWh|GWh|kWh|dB|km/h)\b")
"""Signs of units, which are the same in every language."""


def foreign(root: QWidget) -> list[tuple[str, str]]:
    """Words in Latin letters that have no business in a Chinese interface."""
    # Rich text carries markup; its tags are no words.
    # Typefaces keep the names that their makers gave them.
    typefaces = set(QFontDatabase.families())
    return [
        (where, words)
        for where, words in words_in(root)
        if words not in typefaces
        and LATIN.search(UNITS.sub("", ALLOWED.sub("", re.sub(r"<[^<>]*>", "", words))))
    ]


# The window


@pytest.fixture(params=CHINESE)
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, settings: Settings, qtbot: QtBot
) -> Iterator[Program]:
    """The real window in Chinese, with nothing open."""
    settings.set_value("annotator", "林晓")
    settings.set_value("language", request.param)
    desk = make_program(qapp, settings, theme="light", language=request.param)
    desk.window.resize(1440, 900)
    desk.window.show()
    yield desk
    close_desk(desk)
    qtbot.wait(1)


@pytest.fixture
def sample(desk: Program, qtbot: QtBot, tmp_path: Path) -> Program:
    """The sample project open in it."""
    archive = read_sample()
    desk.workspace.create(tmp_path / "轮渡.duikan", archive.project.title, archive)
    wait(qtbot, lambda: desk.workspace.saving.state == "saved")
    article = desk.window.keeper.open_articles()[0]
    desk.services.current.go_to(Destination(article=article))
    wait(qtbot, lambda: desk.services.current.article == article)
    return desk


def test_the_walk_finds_words_that_were_not_translated(sample: Program) -> None:
    """So that the tests below can fail: words in five places, each found."""
    window = sample.window
    label = QLabel("Untranslated label", window)
    label.setToolTip("Untranslated tip")
    label.setAccessibleName("Untranslated name")
    field = QLineEdit(window)
    field.setPlaceholderText("Untranslated hint")
    window.addAction(QAction("Untranslated action", window))
    found = {words for _, words in foreign(window)}
    assert {f"Untranslated {part}" for part in ("label", "tip", "name", "hint", "action")} <= found


def test_a_change_of_language_reaches_everything(sample: Program, qtbot: QtBot) -> None:
    window, language = sample.window, str(sample.services.settings.value("language"))
    command(sample, "shortcuts")
    command(sample, "shortcuts")
    for chosen in ("en", language):
        old = window.keeper.workbench
        sample.services.settings.set_value("language", chosen)
        wait(qtbot, lambda old=old: window.keeper.workbench is not old)
        qtbot.wait(1)
    # The title of work that is under way stays in the language in which it began.
    wait(qtbot, lambda: not sample.services.jobs.running)
    assert foreign(window) == []


def test_the_start_page_is_in_chinese(desk: Program) -> None:
    assert desk.window.body.page is not None
    assert foreign(desk.window) == []


def test_every_view_is_in_chinese(sample: Program) -> None:
    window = sample.window
    for view in ("read", "compare", "claims", "links", "figures"):
        window.keeper.show_view(view)
        assert foreign(window) == [], view


def test_the_inspector_is_in_chinese(sample: Program, qtbot: QtBot) -> None:
    window, snapshot = sample.window, sample.workspace.snapshot
    assert snapshot is not None
    for claim in list(snapshot.claims.values())[:5]:
        sample.services.current.set_claim(claim.id)
        qtbot.wait(1)
        assert foreign(window) == [], claim.quote
    for link in list(snapshot.links.values())[:5]:
        sample.services.current.set_link(link.id)
        qtbot.wait(1)
        assert foreign(window) == [], link.relation


def test_the_suggestions_are_in_chinese(sample: Program, qtbot: QtBot) -> None:
    window = sample.window
    for name in ("suggestions", "suggestions.next", "suggestions.figures", "suggestions.rejected"):
        command(sample, name)
        wait(qtbot, lambda: not sample.services.suggesting.busy)
        assert foreign(window) == [], name


@pytest.mark.parametrize("page", ["palette", "shortcuts"])
def test_own_pages_are_in_chinese(sample: Program, page: str, qtbot: QtBot) -> None:
    command(sample, page)
    qtbot.wait(1)
    assert foreign(sample.window) == []


def test_searching_is_in_chinese(sample: Program, qtbot: QtBot) -> None:
    command(sample, "find")
    field = the(sample.window, QLineEdit, "search")
    for query in ("轮渡", "没有的词"):
        field.clear()
        compose(field, query)
        qtbot.wait(400)
        assert foreign(sample.window) == [], query


def opened_dialogs(desk: Program, folder: Path) -> dict[str, Callable[[], QDialog | None]]:
    """Each dialog of the program, by name."""
    window, workspace, theme, settings = (
        desk.window,
        desk.workspace,
        desk.services.theme,
        desk.services.settings,
    )
    article = desk.window.keeper.open_articles()[0]
    sources = [folder / "来稿.txt", folder / "不在.txt"]
    sources[0].write_bytes(
        "渡輪調漲 學者憂乘客流失\n東灣時報　2026年3月14日\n船票調漲一元。\n".encode("big5")
    )
    return {
        "import": lambda: dialogs.open_import(
            window, workspace, theme, settings, [str(path) for path in sources]
        ),
        "paste": lambda: dialogs.open_paste(window, workspace, theme, "标题\n正文一句。\n"),
        "properties": lambda: dialogs.open_properties(window, workspace, theme, article),
        "version": lambda: dialogs.open_new_version(window, workspace, theme, settings, article),
        "export": lambda: dialogs.open_export(window, workspace, desk.services.jobs, theme, settings),
        "project": lambda: dialogs.open_new_project(window, workspace, theme, settings),
        "relations": lambda: dialogs.open_relations(window, workspace, theme),
        "settings": lambda: dialogs.open_settings(window, theme, settings),
        "about": lambda: dialogs.open_about(window, theme),
    }


def test_every_dialog_is_in_chinese(sample: Program, tmp_path: Path, qtbot: QtBot) -> None:
    for name, show in opened_dialogs(sample, tmp_path).items():
        dialog = show()
        assert dialog is not None
        wait(qtbot, lambda: not sample.services.jobs.running)
        assert foreign(dialog) == [], name
        dialog.close()
        dialog.deleteLater()
        qtbot.wait(1)

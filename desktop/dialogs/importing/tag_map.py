"""The mapping of the tags of a file: to one of the codebook, a new one, a kind of statement, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView, QWidget

from corpus.foreign.mapping import TagDecision, TagFate
from corpus.model import Kind
from desktop.dialogs.frame import Outline
from desktop.dialogs.importing.fate_chooser import FateChooser
from desktop.dialogs.importing.project_plan import ProjectPlan
from desktop.look import painting
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.words.filling import filled
from desktop.words.foreign_words import because_words
from desktop.words.wording import kind_name

translate = QCoreApplication.translate

ROW = 31
NAME, COUNT, CHOICE, WHY = range(4)
_WIDTHS = {COUNT: 84, CHOICE: 210}
_SWATCH = 10


class TagMapModel(QAbstractTableModel):
    """A row for each tag of the file."""

    decided = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.plan: ProjectPlan | None = None
        self.digits: Mapping[str, int] = {}
        """The digit keys of the project's tags that have one."""

    def show_plan(self, plan: ProjectPlan) -> None:
        """Show another file, or the same after decisions."""
        self.beginResetModel()
        self.plan, self.digits = plan, plan.snapshot.digits()
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.plan.tags) if self.plan is not None else 0

    def columnCount(self, parent: Any = None) -> int:
        return 4

    def flags(self, index: Any) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if section == COUNT else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("TagMap", "Tag in the file"),
            translate("TagMap", "Codings"),
            translate("TagMap", "Becomes"),
            translate("TagMap", "Why"),
        )[section]

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.plan is None or not index.isValid():
            return None
        tag = self.plan.tags[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return QColor(tag.rgb) if tag.rgb else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.EditRole:
            return self.plan.decision(tag.tag.id)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._words(index.row(), index.column())
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _words(self, row: int, column: int) -> str:
        assert self.plan is not None
        tag = self.plan.tags[row]
        if column == NAME:
            return tag.tag.name
        if column == COUNT:
            return str(tag.claims)
        if column == CHOICE:
            return decision_words(self.plan.decision(tag.tag.id), self.plan)
        because = self.plan.because(tag.tag.id)
        return translate("TagMap", "chosen by you") if because is None else because_words(because)

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self.plan is None or index.column() != CHOICE or not isinstance(value, TagDecision):
            return False
        tag = self.plan.tags[index.row()].tag.id
        if value != self.plan.decision(tag):
            self.plan.decide(tag, value)
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), WHY))
            self.decided.emit()
        return True


def decision_words(decision: TagDecision, plan: ProjectPlan) -> str:
    """A decision in words."""
    target = plan.snapshot.tags.get(decision.tag or "")
    match decision.fate:
        case TagFate.MAPPED:
            return target.name if target is not None else ""
        case TagFate.KIND:
            return translate("TagMap", "Kind: {kind}").format(kind=kind_name(decision.kind))
        case TagFate.DROPPED:
            return translate("TagMap", "Leave out")
    if target is not None:
        return filled(translate("TagMap", "New, under {tag}"), tag=target.name)
    return translate("TagMap", "New")


def decisions(plan: ProjectPlan) -> list[TagDecision]:
    """All possible decisions about a tag, in the order in which they are offered."""
    tags = [tag.id for tag in plan.snapshot.tags_in_order()]
    return [
        *(TagDecision(TagFate.MAPPED, tag) for tag in tags),
        TagDecision(TagFate.NEW),
        TagDecision(TagFate.DROPPED),
        *(TagDecision(TagFate.KIND, kind=kind) for kind in Kind if kind),
        *(TagDecision(TagFate.NEW, tag) for tag in tags),
    ]


class TagMapDelegate(QStyledItemDelegate):
    """Paints swatches of the file's own colours, and choices as buttons."""

    def __init__(self, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        theme = self._theme
        painter.save()
        painting.paint_row(painter, option, theme, bar=index.column() == NAME)
        rect = QRectF(option.rect).adjusted(12 if index.column() == NAME else 8, 0, -8, 0)
        painter.fillRect(
            QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour("hairline")
        )
        font = theme.font("small") if index.column() == WHY else theme.font()
        ink = theme.colour("text2" if index.column() == WHY else "text")
        base = painting.baseline(rect.top(), rect.height(), font)
        left = rect.left()
        if index.column() == NAME:
            colour = index.data(Qt.ItemDataRole.DecorationRole)
            if colour is not None:
                painter.fillRect(QRectF(left, rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), colour)
            left += _SWATCH + 8
        if index.column() == CHOICE:
            left = self._paint_badge(painter, rect, index)
        words = index.data()
        if index.column() == COUNT:
            painting.paint_text_right(painter, rect.right(), base, words, font, ink)
        else:
            arrow = 14 if index.column() == CHOICE else 0
            painting.paint_text(painter, left, base, rect.right() - left - arrow, words, font, ink)
            if arrow:
                theme.icon("collapse", "text2", 12).paint(
                    painter, round(rect.right()) - 12, round(rect.center().y()) - 6, 12, 12
                )
        painter.restore()

    def _paint_badge(self, painter: QPainter, rect: QRectF, index: Any) -> float:
        """Paint colour and digit of the tag in the project. Returns the x coordinate of its name."""
        model, decision = index.model(), index.data(Qt.ItemDataRole.EditRole)
        target = model.plan.snapshot.tags.get(decision.tag or "") if decision.fate is TagFate.MAPPED else None
        if target is None:
            return float(rect.left())
        side = painting.BADGE
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        painting.paint_digit(painter, box, model.digits.get(target.id), target.colour, self._theme)
        return float(rect.left() + side + 8)


class TagMap(QTableView):
    """T or a click opens the choice, Delete leaves a tag out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.mapped = TagMapModel(self)
        self.setObjectName("tagMap")
        self.setAccessibleName(self.tr("Tags of the file"))
        self.setModel(self.mapped)
        self.setItemDelegate(TagMapDelegate(theme, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(ROW)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        Outline(self, theme)
        self.clicked.connect(lambda index: self._open(index) if index.column() == CHOICE else None)

    def _open(self, index: QModelIndex) -> None:
        """Ask for the decision about a tag below its cell."""
        plan, cell = self.mapped.plan, self.mapped.index(index.row(), CHOICE)
        if plan is None:
            return
        offered = [(decision_words(decision, plan), decision) for decision in decisions(plan)]
        chooser = FateChooser(self._theme, offered, cell.data(Qt.ItemDataRole.EditRole), self)
        persistent = QPersistentModelIndex(cell)
        chooser.chosen.connect(lambda decision: self.mapped.setData(persistent, decision))
        chooser.open_at(self.viewport().mapToGlobal(self.visualRect(cell).bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_T and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            row = self.mapped.index(index.row(), CHOICE)
            self.mapped.setData(row, TagDecision(TagFate.DROPPED))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

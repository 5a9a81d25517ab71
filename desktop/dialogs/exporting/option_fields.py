"""The option fields of a format: content, style, and what is included."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from corpus.writers import Writer
from corpus.writers.options import Content, ExportOptions, Option, suits_landscape
from desktop.look.spacing import Space
from desktop.words.export_words import content_name, option_name
from desktop.words.translation import BASES, LANGUAGES

_STYLES = frozenset({Option.LANDSCAPE, Option.SERIF})
"""Options shown as lists; the others are check boxes."""
_TOLD = frozenset({"docx", "html", "pdf", "md", "xlsx", "csv"})
"""Formats that contain words of our own, and therefore have a language."""


class OptionFields(QWidget):
    """Created for one format. Rows that do not apply to it are omitted."""

    changed = Signal()

    def __init__(self, writer: Writer, options: ExportOptions, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._writer, self._options = writer, options
        self.contents: dict[Content, QRadioButton] = {}
        self.checks: dict[Option, QCheckBox] = {}
        self.language: QComboBox | None = None
        self.paper: QComboBox | None = None
        self._paper_kept = False
        self.face: QComboBox | None = None
        self.content_row = self._content_row() if len(writer.contents) > 1 else None
        self.style_row = self._style_row(language)
        self.carried_row = self._carried_row()

    @property
    def options(self) -> ExportOptions:
        """The chosen options."""
        chosen = {
            option.value: box.isChecked() != (option is Option.NAMES) for option, box in self.checks.items()
        }
        if self.paper is not None:
            chosen[Option.LANDSCAPE.value] = bool(self.paper.currentData())
        if self.face is not None:
            chosen[Option.SERIF.value] = bool(self.face.currentData())
        content = self._content()
        return replace(self._options, content=content or self._writer.contents[0], **chosen)

    def set_remark(self, content: Content, words: str) -> None:
        """Show the size of a content."""
        button = self.contents.get(content)
        if button is not None:
            button.setText(f"{content_name(content)}  ·  {words}" if words else content_name(content))

    def _content_row(self) -> QWidget:
        row = QWidget(self)
        column = _column(row)
        group = QButtonGroup(row)
        chosen = self._options.content
        chosen = chosen if chosen in self._writer.contents else self._writer.contents[0]
        for content in self._writer.contents:
            button = QRadioButton(content_name(content), row)
            button.setObjectName(f"content_{content}")
            button.setChecked(content is chosen)
            button.toggled.connect(self._suit_paper)
            button.toggled.connect(self._emit_changed)
            group.addButton(button)
            column.addWidget(button)
            self.contents[content] = button
        return row

    def _style_row(self, language: str) -> QWidget | None:
        row = QWidget(self)
        fields = QHBoxLayout(row)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.M)
        if self._writer.id in _TOLD:
            written = [(code, name) for code, name in LANGUAGES.items() if code not in BASES]
            self.language = self._list(self.tr("Language"), written, language, "exportLanguage")
            fields.addWidget(self.language)
        if Option.LANDSCAPE in self._writer.options:
            papers = [(True, self.tr("A4 landscape")), (False, self.tr("A4 portrait"))]
            self.paper = self._list(self.tr("Paper"), papers, self._options.landscape, "exportPaper")
            self.paper.activated.connect(self._keep_paper)
            fields.addWidget(self.paper)
        if Option.SERIF in self._writer.options:
            faces = [(True, self.tr("Serif text")), (False, self.tr("Sans-serif text"))]
            self.face = self._list(self.tr("Face"), faces, self._options.serif, "exportFace")
            fields.addWidget(self.face)
        fields.addStretch(1)
        if fields.count() == 1:
            row.deleteLater()
            return None
        return row

    def _list(self, name: str, items: list, chosen: object, object_name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(object_name)
        box.setAccessibleName(name)
        for value, words in items:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._emit_changed)
        return box

    def _carried_row(self) -> QWidget | None:
        options = [option for option in Option if option in self._writer.options and option not in _STYLES]
        if not options:
            return None
        row = QWidget(self)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        half = (len(options) + 1) // 2
        for number, option in enumerate(options):
            box = QCheckBox(option_name(option), row)
            box.setObjectName(f"option_{option}")
            value = getattr(self._options, option)
            box.setChecked(value != (option is Option.NAMES))
            box.toggled.connect(self._emit_changed)
            grid.addWidget(box, number % half, number // half, Qt.AlignmentFlag.AlignLeft)
            self.checks[option] = box
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return row

    def _suit_paper(self) -> None:
        """Set the orientation of the paper that suits the content, unless the user has chosen one."""
        content = self._content()
        if self.paper is not None and content is not None and not self._paper_kept:
            self.paper.setCurrentIndex(self.paper.findData(suits_landscape(content)))

    def _keep_paper(self) -> None:
        self._paper_kept = True

    def _content(self) -> Content | None:
        return next((content for content, button in self.contents.items() if button.isChecked()), None)

    def _emit_changed(self, *_: object) -> None:
        self.changed.emit()


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    return column

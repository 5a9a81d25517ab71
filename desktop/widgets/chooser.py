"""A combo box as wide as its current text, which is elided if there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

NARROWEST, WIDEST = 80, 180
_SLACK = 4
"""Pixels of padding around the text that the style uses but does not report."""


class Chooser(QComboBox):
    """As wide as its current text if there is room; its list shows all texts whole."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.currentTextChanged.connect(self.updateGeometry)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)

    def choose(self, value: object) -> None:
        """Choose the item with this value, or the first one if there is none."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def sizeHint(self) -> QSize:
        """The size for the current text; Qt's own is that for the longest one."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QSize(self.fontMetrics().horizontalAdvance(option.currentText) + _SLACK, 0)
        contents = QStyle.ContentsType.CT_ComboBox
        width = self.style().sizeFromContents(contents, option, words, self).width()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.sizeHint().height())

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

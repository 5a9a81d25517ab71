"""Personal settings. Each takes effect at once, so that its effect can be seen; only a sentence encoder, to which texts
may be sent, waits for the dialog's button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QSpacerItem,
    QSpinBox,
    QWidget,
)

from corpus.policy import policy, policy_file
from desktop.dialogs.encoder_section import EncoderSection
from desktop.dialogs.frame import DialogFrame, Note, add_row, form_layout
from desktop.look.fonts import chinese_families
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.settings import TABLE, Settings
from desktop.words.policy_words import policy_lines
from desktop.words.setting_choices import choice_names

WIDTH = 560
"""Smallest width of the dialog in pixels: the address of a server is fully visible."""
SPIN_INDENT = 5
"""Indentation of the number in a spin box in pixels, which aligns it with the text of the other fields."""
FIELD_WIDTH = 140
"""Width of fields with a short choice in pixels, so that they are aligned on the right."""


class SettingsDialog(DialogFrame):
    """The dialog of settings: one row per setting, without a button to confirm."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "settingsDialog", parent)
        self._settings = settings
        self.annotator = QLineEdit(self)
        self.theme_choice = QComboBox(self)
        self.language = QComboBox(self)
        self.density = QComboBox(self)
        self.figure_scale = QComboBox(self)
        self.reading_size = QSpinBox(self)
        self.reading_measure = QSpinBox(self)
        self.reading_font = QComboBox(self)
        self.serif = QCheckBox(self)
        self.reduced_motion = QCheckBox(self)
        self.reopen = QCheckBox(self)
        self.laid_down = Note(theme, "policyNote", self)
        self.body.addWidget(self.laid_down)
        self._form = form_layout()
        self.body.addLayout(self._form)
        self._close = self.add_button("", "closeButton", self.accept, default=True)
        self._fill()
        self._form.addItem(QSpacerItem(0, Space.XS))
        self.encoder = EncoderSection(theme, settings, self._form, self)
        self.body.addLayout(self.encoder.below)
        self.body.addStretch(1)
        self._show_values()
        self._connect()
        self._word()
        self.setMinimumWidth(WIDTH)
        self.encoder.changed.connect(self._fit)

    def _fill(self) -> None:
        add_row(self._form, "", self.annotator, "annotatorField")
        add_row(self._form, "", self.language, "languageField")
        add_row(self._form, "", self.theme_choice, "themeField")
        add_row(self._form, "", self.density, "densityField")
        add_row(self._form, "", self.reading_size, "readingSizeField")
        add_row(self._form, "", self.reading_measure, "readingMeasureField")
        add_row(self._form, "", self.reading_font, "readingFontField")
        add_row(self._form, "", self.figure_scale, "figureScaleField")
        for box, name in (
            (self.serif, "serifField"),
            (self.reduced_motion, "reducedMotionField"),
            (self.reopen, "reopenField"),
        ):
            box.setObjectName(name)
            self._form.addRow(Label(parent=self), box)
        for spin, key in self._spins():
            spin.setRange(TABLE[key].lowest, TABLE[key].highest)
            # The padding of the style sheet applies to the box, not to the line edit inside.
            spin.lineEdit().setTextMargins(SPIN_INDENT, 0, 0, 0)
        self.reading_font.addItem("", "")
        for family in chinese_families():
            self.reading_font.addItem(family, family)
        for field in (*dict(self._combos()), *dict(self._spins())):
            field.setMinimumWidth(FIELD_WIDTH)
        for chooser in (self.reading_font, *dict(self._combos())):
            # The words change with the language, which is chosen here.
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for combo, key in self._combos():
            for choice in TABLE[key].choices:
                combo.addItem("", choice)

    def _combos(self) -> tuple[tuple[QComboBox, str], ...]:
        return (
            (self.language, "language"),
            (self.theme_choice, "theme"),
            (self.density, "density"),
            (self.figure_scale, "figure_scale"),
        )

    def _spins(self) -> tuple[tuple[QSpinBox, str], ...]:
        return (self.reading_size, "reading_size"), (self.reading_measure, "reading_measure")

    def _show_values(self) -> None:
        value = self._settings.value
        self.annotator.setText(value("annotator"))
        for combo, key in self._combos():
            combo.setCurrentIndex(combo.findData(value(key)))
        for spin, key in self._spins():
            spin.setValue(value(key))
        family = self.reading_font.findData(value("reading_font"))
        self.reading_font.setCurrentIndex(max(family, 0))
        self.serif.setChecked(value("serif"))
        self.reduced_motion.setChecked(value("reduced_motion"))
        self.reopen.setChecked(value("reopen"))

    def _connect(self) -> None:
        put = self._settings.set_value
        for combo, key in self._combos():
            combo.activated.connect(lambda _, combo=combo, key=key: put(key, combo.currentData()))
        for spin, key in self._spins():
            spin.valueChanged.connect(lambda value, key=key: put(key, value))
        self.reading_font.activated.connect(lambda _: put("reading_font", self.reading_font.currentData()))
        self.serif.toggled.connect(lambda on: put("serif", on))
        self.reduced_motion.toggled.connect(lambda on: put("reduced_motion", on))
        self.reopen.toggled.connect(lambda on: put("reopen", on))
        self.annotator.editingFinished.connect(self._keep_name)

    def _fit(self) -> None:
        """Set the height that the texts need at this width; Qt measures wrapped text at another width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _keep_name(self) -> None:
        self._settings.set_value("annotator", " ".join(self.annotator.text().split()))

    def done(self, result: int) -> None:
        self._keep_name()
        self.encoder.finish()
        if result == QDialog.DialogCode.Accepted:
            self.encoder.keep()
        super().done(result)

    # Texts, set again when the language changes while the dialog is open

    def _word(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        lines = policy_lines(policy(), str(policy_file()))
        self.laid_down.say("\n".join(lines), "warn")
        self.laid_down.setVisible(bool(lines))
        self.annotator.setPlaceholderText(self.tr("Shown beside your tags and links"))
        for field, words in (
            (self.annotator, self.tr("Your name")),
            (self.language, self.tr("Language")),
            (self.theme_choice, self.tr("Theme")),
            (self.density, self.tr("List density")),
            (self.reading_size, self.tr("Text size")),
            (self.reading_measure, self.tr("Longest line")),
            (self.reading_font, self.tr("Typeface of articles")),
            (self.figure_scale, self.tr("Figures in words")),
        ):
            self._label(field).setText(words)
            field.setAccessibleName(words)
        self.serif.setText(self.tr("Read in a serif typeface"))
        self.reduced_motion.setText(self.tr("Reduce motion"))
        self.reopen.setText(self.tr("Open the last project at start"))
        self.reading_size.setSuffix(self.tr(" px"))
        self.reading_measure.setSuffix(self.tr(" characters"))
        self.reading_font.setItemText(0, self.tr("Standard"))
        for combo, key in self._combos():
            names = choice_names(key)
            for index in range(combo.count()):
                combo.setItemText(index, names[combo.itemData(index)])

    def _label(self, field: QWidget) -> Label:
        row, _ = self._row_of(field)
        item = self._form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        assert isinstance(label, Label)
        return label

    def _row_of(self, field: QWidget) -> tuple[int, Any]:
        place: Any = self._form.getWidgetPosition(field)
        return place

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
            self.encoder.word()
        super().changeEvent(event)

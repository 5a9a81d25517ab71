"""The toolbar of the view: what is counted, and how it is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal

from corpus.terms.classes import WordClass
from corpus.terms.counting import TermCounting
from corpus.terms.stop_words import StopWords
from desktop.look.theme import Theme
from desktop.terms.term_words import CLASSES, class_words
from desktop.widgets.chips import OneOfChip, SourcesChip
from desktop.widgets.filter_field import FilterField
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.segments import Segments
from desktop.widgets.view_toolbar import ViewToolbar

RATE, COUNT = "rate", "count"
_FIELD = 150


class TermToolbar(ViewToolbar):
    """Emits the choices."""

    counting_changed = Signal()
    """Something else is to be counted."""
    typed = Signal(str)
    unit_chosen = Signal()
    source_toggled = Signal(str, bool)
    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("termToolbar")
        self.field = FilterField(theme, self.tr("Filter words"))
        self.field.setFixedWidth(_FIELD)
        self.field.textChanged.connect(self.typed)
        self.sources = SourcesChip(theme, "termSources")
        self.sources.toggled_value.connect(self.source_toggled)
        self.length = OneOfChip(theme, "termLength", self.tr("Length"), self.tr("Two characters or more"))
        self.length.offer((("1", self.tr("Any length")), ("3", self.tr("Three characters or more"))))
        self.classes = OneOfChip(theme, "termClass", self.tr("Class"), self.tr("All words"))
        self.classes.offer((str(int(word_class)), class_words(word_class)) for word_class in CLASSES)
        self.together = self._switch("termsTogether", self.tr("Scripts together"), on=True)
        self.claims = self._switch("termsInClaims", self.tr("Only in claims"), on=False)
        self.stop = self._switch("termStops", self.tr("Without stop words"), on=True)
        self.unit = Segments(
            theme, ((RATE, self.tr("Per 1,000")), (COUNT, self.tr("Count"))), self.tr("Numbers")
        )
        self.unit.setObjectName("termUnit")
        self.unit.chosen.connect(self._on_unit)
        self.export = KeyedButton(theme, self.tr("Export…"), icon="export")
        self.export.setObjectName("termExport")
        self.export.clicked.connect(lambda _=False: self.export_requested.emit())
        self.length.changed.connect(self.counting_changed)
        self.classes.changed.connect(self.counting_changed)
        self.add_filters(
            *(self.field, self.sources, self.length, self.classes, self.together, self.claims, self.stop)
        )
        for end in (self.unit, self.export):
            self.add_end(end)

    def _switch(self, name: str, words: str, *, on: bool) -> KeyedButton:
        switch = KeyedButton(self._theme, words, look=ButtonLook.CHIP)
        switch.setObjectName(name)
        switch.setChecked(on)
        switch.toggled.connect(lambda _: self.counting_changed.emit())
        return switch

    def _on_unit(self, key: str) -> None:
        self.unit.set_chosen(key)
        self.unit_chosen.emit()

    # What is chosen

    @property
    def rates(self) -> bool:
        """Whether rates are shown; otherwise counts."""
        return self.unit.key == RATE

    @property
    def least_length(self) -> int:
        """Smallest number of characters of a Chinese word."""
        return int(self.length.value or 2)

    @property
    def wanted_classes(self) -> frozenset[WordClass]:
        """The word classes counted; empty for all."""
        value = self.classes.value
        return frozenset() if value is None else frozenset((WordClass(int(value)),))

    def asked(self, stop: StopWords) -> TermCounting:
        """What is to be counted in the sources; ``stop``: the stop words, which may be switched off."""
        stopped = stop if self.stop.isChecked() else None
        return TermCounting((), self.least_length, self.wanted_classes, self.together.isChecked(), stopped)

    def offer_sources(self, sources: Sequence[tuple[str, str, bool]]) -> None:
        """Offer sources as identity, name, and whether they are counted."""
        self.sources.offer_sources(sources)

    def show_stopped(self, count: int) -> None:
        """Show how many stop words occur in the texts."""
        self.stop.set_words(self.tr("Without %Ln stop word(s)", "", count))

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt toolbar is restored; see :meth:`restore`."""
        return {
            "words": self.field.text(),
            "length": self.length.value,
            "class": self.classes.value,
            "together": self.together.isChecked(),
            "claims": self.claims.isChecked(),
            "stop": self.stop.isChecked(),
            "unit": self.unit.key,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore what :meth:`state` of an earlier toolbar returned; missing entries get their defaults."""
        self.length.choose(state.get("length"))
        self.classes.choose(state.get("class"))
        self.together.setChecked(bool(state.get("together", True)))
        self.claims.setChecked(bool(state.get("claims", False)))
        self.stop.setChecked(bool(state.get("stop", True)))
        self.unit.set_chosen(COUNT if state.get("unit") == COUNT else RATE)
        self.field.setText(str(state.get("words", "")))

"""The band above the panes while claims are hidden: what is shown, how much is hidden, and a button to show
everything."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from corpus.changes import ChangeSet
from desktop.commands.actions import Actions
from desktop.derived.reading_filter import ReadingFilter, Showing, ShownCounts
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.person_mark import paint_person
from desktop.widgets.segments import Segments
from desktop.words.filling import filled
from desktop.words.wording import relation_name

HEIGHT = 32
_ICON = 16


class HiddenCounts(QObject):
    """Numbers with their nouns. A QObject, because Qt collects plural forms only from ``tr``."""

    def claims(self, count: int) -> str:
        """``42 条论断``."""
        return self.tr("%Ln claim(s)", "", count)

    def links(self, count: int) -> str:
        """``12 条关联``."""
        return self.tr("%Ln link(s)", "", count)

    def layers(self, count: int) -> str:
        """``1 层``."""
        return self.tr("%Ln layer(s)", "", count)

    def tags(self, count: int) -> str:
        """``3 个标签``."""
        return self.tr("%Ln tag(s)", "", count)


class FilterBand(QWidget):
    """Visible while anything is hidden, unless :meth:`set_allowed` forbids it."""

    def __init__(
        self,
        workspace: Workspace,
        reading_filter: ReadingFilter,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._filter, self._theme = workspace, reading_filter, theme
        self._allowed = True
        self._shown = self._amount = ""
        self.setObjectName("filterBand")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        command = actions.command("filter.all")
        self._button = KeyedButton(theme, self.tr("Show all"), command.first_key, parent=self)
        self._colours = Segments(
            theme,
            (("tag", self.tr("colour by tag")), ("annotator", self.tr("by annotator"))),
            self.tr("Colours"),
            self,
        )
        self._colours.setObjectName("colourBy")
        self._colours.chosen.connect(
            lambda key: reading_filter.layers.colour_by_annotator(key == "annotator")
        )
        self._button.setObjectName("showAllClaims")
        self._button.clicked.connect(actions["filter.all"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(int(Space.L), 0, int(Space.L), 0)
        row.addStretch(1)
        row.setSpacing(int(Space.XL))
        row.addWidget(self._button)
        row.addWidget(self._colours)
        reading_filter.changed.connect(self.refresh)
        workspace.changed.connect(self._on_changed)
        theme.changed.connect(self.update)
        self.refresh()

    @property
    def words(self) -> str:
        """The whole text of the band."""
        return f"{self._shown} {self._amount}".strip()

    def set_allowed(self, visible: bool) -> None:
        """Set whether the panes, above which the band lies, are shown."""
        self._allowed = visible
        self.refresh()

    def refresh(self) -> None:
        """Update to what is hidden now."""
        layers, active = self._filter.layers, self._filter.active
        if self._workspace.snapshot is None:
            self.setVisible(False)
            return
        shown = active or layers.by_annotator
        if shown:
            self._shown, self._amount = self.tr("Claims have the colours of annotators"), ""
            if active:
                self._shown, self._amount = self._filter_words(), self._hidden_words(self._filter.counts())
            self._button.setVisible(active)
            self._colours.setVisible(layers.several)
            self._colours.set_chosen("annotator" if layers.by_annotator else "tag")
            self.setAccessibleName(self.words)
            set_tip(self, self.words)
            self.update()
        self.setVisible(shown and self._allowed)

    def _on_changed(self, _: ChangeSet) -> None:
        self.refresh()

    def _filter_words(self) -> str:
        """What is shown exclusively, or which layers or tags are hidden."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        match self._filter.showing:
            case Showing.DISPUTED:
                return self.tr("Only disputed claims are shown")
            case Showing.RELATION:
                relation = snapshot.relations.get(self._filter.value)
                name = relation_name(relation if relation is not None else self._filter.value)
                return self.tr("Only links “{name}” and their claims are shown").format(name=name)
            case Showing.TAG:
                tag = snapshot.tags.get(self._filter.value)
                name = tag.name if tag is not None else ""
                return self.tr("Only claims tagged “{name}” are shown").format(name=name)
            case Showing.AUTHOR:
                person = self._filter.layers.person(self._filter.value)
                name = person.name if person is not None else ""
                return filled(self.tr("Only the claims of {name} are shown"), name=name)
        hidden = self._filter.layers.hidden
        if hidden:
            names = self.tr(", ").join(person.name or "?" for person in hidden)
            count = HiddenCounts().layers(len(hidden))
            return self.tr("{layers} hidden: {names}").format(layers=count, names=names)
        count = HiddenCounts().tags(len(self._filter.hidden_tags))
        return self.tr("{tags} hidden in the codebook").format(tags=count)

    def _hidden_words(self, counts: ShownCounts) -> str:
        nouns = HiddenCounts()
        return self.tr("{claims} and {links} are hidden and not counted; exports include them.").format(
            claims=nouns.claims(counts.all_claims - counts.claims),
            links=nouns.links(counts.all_links - counts.links),
        )

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme, "warnSoft")
        top = (self.height() - _ICON) // 2
        left = int(Space.L)
        icon = "eye_off" if self._filter.active else "annotator"
        theme.icon(icon, "warn").paint(painter, left, top, _ICON, _ICON)
        font = theme.font("small")
        base = painting.baseline(0, self.height() - 1, font)
        start = left + _ICON + int(Space.M)
        for person in self._filter.layers.hidden:
            start = round(paint_person(painter, start, self.height() / 2, person, theme)) + int(Space.S)
        lefts = (part.x() for part in (self._button, self._colours) if not part.isHidden())
        right = min(lefts, default=self.width())
        room = right - int(Space.L) - start
        end = painting.paint_text(painter, start, base, room, self._shown, font, theme.colour("warn"))
        rest = right - Space.L - end - Space.L
        painting.paint_text(painter, end + Space.L, base, rest, self._amount, font, theme.colour("text2"))

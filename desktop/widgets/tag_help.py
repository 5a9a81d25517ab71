"""The meaning of a tag, next to the list it is chosen from: its definition, and the claim tagged with it last."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.model import Tag
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from corpus.tag_tables import example_of
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme

DEFINITION, EXAMPLE = 80, 48
"""Most code points shown: four and three lines of a popup."""


class TagHelp(Label):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setObjectName("tagHelp")
        self.setWordWrap(True)
        self.setContentsMargins(Space.L, 0, Space.L, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_tag(self, snapshot: Snapshot, tag: Tag | None) -> None:
        """Describe a tag; None hides the description."""
        lines = []
        if tag is not None and tag.definition:
            lines.append(shortened(tag.definition, DEFINITION))
        example = example_of(snapshot, tag.id) if tag is not None else None
        if example is not None:
            quote = self.tr("“{quote}”").format(quote=shortened(example.quote, EXAMPLE))
            lines.append(
                self.tr("e.g. {quote} ({letter})").format(
                    quote=quote, letter=snapshot.letter(example.article)
                )
            )
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def height_at(self, width: int) -> int:
        """The height in pixels at a width; 0 while hidden."""
        return 0 if self.isHidden() else self.heightForWidth(width)

    def _restyle(self) -> None:
        self.set_style(self._theme.font("small"), self._theme.colour("text2"))

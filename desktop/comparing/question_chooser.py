"""The popup for choosing the question of claims: an existing one, found by name or pinyin, or a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from corpus.identities import QuestionId
from corpus.romanise import matches
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.widgets.filtered_popup import FilteredPopup
from desktop.words.comparing_words import ComparingCounts

WIDTH = 320
LONGEST = 8
"""Questions listed without scrolling."""
Choose = Callable[[QuestionId | None, str], object]
"""Called with the question, or with None and the title of a new one, which may be empty."""


class QuestionChooser(FilteredPopup):
    """The questions of the project, then a new one."""

    def __init__(
        self, theme: Theme, snapshot: Snapshot, now: str | None, choose: Choose, parent: QWidget | None = None
    ) -> None:
        """``now``: the present question of the claims, which is not offered."""
        super().__init__(theme, "question", WIDTH, LONGEST, parent)
        self._snapshot, self._choose = snapshot, choose
        self._counts = ComparingCounts()
        self._offered = [row for row in snapshot.questions_in_order() if row.id != now]
        self.field.setPlaceholderText(self.tr("Question: a name, pinyin, or a new title"))
        self.field.setAccessibleName(self.tr("Question"))
        self.fill()

    def entries(self) -> Iterator[tuple[str, QuestionId | None]]:
        typed = self.typed
        for question in self._offered:
            if not typed or matches(typed, question.title) is not None:
                count = len(self._snapshot.claims_of_question(question.id))
                yield f"{question.title}　{self._counts.claims(count)}", question.id
        if not typed:
            yield self.tr("New question"), None
        elif all(question.title != typed for question in self._offered):
            yield self.tr("New question “{title}”").format(title=typed), None

    def take(self, value: QuestionId | None) -> None:
        self._choose(value, "" if value is not None else self.typed)

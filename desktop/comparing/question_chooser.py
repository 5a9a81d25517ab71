"""The popup for choosing the question of claims: an existing one, found by name or pinyin, or a new one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtWidgets import QWidget

from corpus.identities import ClaimId, QuestionId
from corpus.romanise import matches
from corpus.snapshot import Snapshot
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.filtered_popup import FilteredPopup
from desktop.words.comparing_words import ComparingCounts, listed

WIDTH = 320
LONGEST = 8
"""Questions listed without scrolling."""
Choose = Callable[[QuestionId | None, str], object]
"""Called with the question, or with None and the title of a new one, which may be empty."""


class QuestionChooser(FilteredPopup):
    """The questions of the project, then a new one."""

    def __init__(
        self,
        theme: Theme,
        snapshot: Snapshot,
        claims: Collection[ClaimId],
        choose: Choose,
        parent: QWidget | None = None,
        *,
        first: QuestionId | None = None,
    ) -> None:
        """A question that all of the claims answer already is not offered; ``first`` is offered before the others. A
        note below the list names the questions that the claims would leave."""
        super().__init__(theme, "question", WIDTH, LONGEST, parent)
        self._snapshot, self._choose = snapshot, choose
        self._counts = ComparingCounts()
        answered = {snapshot.claims[claim].question for claim in claims}
        in_order = snapshot.questions_in_order()
        offered = (row for row in in_order if {row.id} != answered)
        self._offered = sorted(offered, key=lambda row: row.id != first)
        self._note = Label(parent=self)
        self._tell_left([row.title for row in in_order if row.id in answered])
        self.field.setPlaceholderText(self.tr("Question: a name, pinyin, or a new title"))
        self.field.setAccessibleName(self.tr("Question"))
        self.fill()

    def _tell_left(self, titles: list[str]) -> None:
        self._note.setVisible(bool(titles))
        if not titles:
            return
        quoted = listed(self.tr("“{title}”").format(title=title) for title in titles)
        words = self.tr("Now in {questions}. A claim is in one question at most.").format(questions=quoted)
        self._note.setText(words)
        self._note.setObjectName("questionsLeft")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(Space.S, 0, Space.S, 0)
        self.column.addWidget(self._note)
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self._note.set_style(self.theme.font("small"), self.theme.colour("text3"))

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

"""The texts of the journal's lines."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject

from corpus.past_acts import PastAct
from corpus.snapshot import Snapshot
from desktop.derived.people.layers import Layers
from desktop.journal.act_lines import ActLine, DayHead, moment_of
from desktop.words.filling import filled
from desktop.words.wording import clock_text, day_text, operation_parts

MOST_NAMED = 3
"""People named in the heading of a day, at most."""


class ActWords(QObject):
    """Makes the texts. A QObject, because Qt collects plural forms only from ``tr``."""

    def __init__(self, layers: Layers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layers = layers

    def act(self, act: PastAct, snapshot: Snapshot) -> tuple[str, str]:
        """What was done, and where, with whether it was undone or brought by a merge."""
        words, place = operation_parts(act.operation, snapshot)
        parts = [place]
        if act.undone:
            parts.append(self._undone(act))
        if act.merged:
            parts.append(self.tr("by a merge"))
        return words, self.tr("; ").join(part for part in parts if part)

    def _undone(self, act: PastAct) -> str:
        if act.undone == act.operation.time:
            return self.tr("undone")
        undone = moment_of(act.undone)
        same_day = undone.date() == moment_of(act.operation.time).date()
        time = clock_text(undone) if same_day else f"{day_text(undone.date())} {clock_text(undone)}"
        return filled(self.tr("undone {time}"), time=time)

    def name(self, annotator: str) -> str:
        """The name of an annotator; empty for a merge, whose author is not recorded."""
        person = self._layers.person(annotator)
        return person.name if person is not None else ""

    def people(self, counts: Counter[str]) -> str:
        """How many operations each person did on a day."""
        named: Counter[str] = Counter()
        for annotator, count in counts.items():
            named[self.name(annotator)] += count
        notes = [
            self.tr("{name} {count}").format(name=name, count=count)
            for name, count in named.most_common(MOST_NAMED)
            if name
        ]
        return self.tr(", ").join(notes)

    def steps(self, head: DayHead) -> str:
        """The number of operations of a day."""
        count = head.people.total()
        return self.tr("%Ln step(s)", "", count) if head.complete else self.tr("{count}+").format(count=count)

    def line(self, line: ActLine, snapshot: Snapshot) -> str:
        """An operation as a line of plain text: day, time, who, what, where."""
        moment = moment_of(line.act.operation.time)
        day = f"{moment.year}-{moment.month:02}-{moment.day:02} {line.clock}"
        return "\t".join((day, self.name(line.act.operation.annotator), *self.act(line.act, snapshot)))

"""The lines of the journal: operations under headings of days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from corpus.past_acts import PastAct


@dataclass(slots=True)
class DayHead:
    """The heading of a day, in local time."""

    day: date
    people: Counter[str] = field(default_factory=Counter)
    """Number of operations of each annotator, by identity."""
    complete: bool = True
    """Whether all operations of the day are listed."""


@dataclass(frozen=True, slots=True)
class ActLine:
    """One operation."""

    act: PastAct
    clock: str
    """The time of day, as in ``14:32``."""


Line = DayHead | ActLine


def moment_of(time: str) -> datetime:
    """Convert a time of the journal (ISO 8601 in UTC) to local time."""
    return datetime.fromisoformat(time).astimezone()


class ActLines:
    """Lines that are added page by page, newest first."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.acts: list[PastAct] = []

    def clear(self) -> None:
        """Remove all lines."""
        self.lines.clear()
        self.acts.clear()

    def following(self, acts: Sequence[PastAct], *, more: bool) -> list[Line]:
        """The lines of older operations, to be passed to :meth:`append`. ``more``: whether even older ones follow. A
        day that continues has its heading already, which counts these operations from now on."""
        lines: list[Line] = []
        head = next((line for line in reversed(self.lines) if isinstance(line, DayHead)), None)
        for act in acts:
            moment = moment_of(act.operation.time)
            if head is None or head.day != moment.date():
                if head is not None:
                    head.complete = True
                head = DayHead(moment.date())
                lines.append(head)
            head.people[act.operation.annotator] += 1
            lines.append(ActLine(act, f"{moment.hour:02}:{moment.minute:02}"))
        if head is not None:
            head.complete = not more
        return lines

    def append(self, lines: Sequence[Line]) -> None:
        """Append the result of :meth:`following`."""
        self.lines.extend(lines)
        self.acts.extend(line.act for line in lines if isinstance(line, ActLine))

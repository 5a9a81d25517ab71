from desktop.journal.act_lines import ActLine, ActLines, DayHead
from tests.desktop.journal.conftest import past


def test_a_day_goes_on_over_pages() -> None:
    held = ActLines()
    held.append(held.following([past(3, "2026-10-08T12:00:00Z"), past(2, "2026-10-06T12:00:00Z")], more=True))
    assert len(held.lines) == 4
    held.append(held.following([past(1, "2026-10-06T11:00:00Z")], more=False))
    assert len(held.lines) == 5 and len(held.acts) == 3
    heads = [line for line in held.lines if isinstance(line, DayHead)]
    assert [(head.people.total(), head.complete) for head in heads] == [(1, True), (2, True)]
    assert [line.act.operation.id for line in held.lines if isinstance(line, ActLine)] == [
        "act-003",
        "act-002",
        "act-001",
    ]


def test_the_last_day_is_open_while_there_is_more() -> None:
    held = ActLines()
    held.append(held.following([past(1, "2026-10-08T12:00:00Z")], more=True))
    (head, _) = held.lines
    assert isinstance(head, DayHead)
    assert not head.complete
    held.clear()
    assert held.lines == []

from corpus.past_acts import PastAct
from corpus.snapshot import Snapshot
from desktop.derived.people.layers import Layers
from desktop.journal.act_lines import ActLines, DayHead
from desktop.journal.act_words import ActWords
from tests.desktop.build import river_archive
from tests.desktop.journal.conftest import past


def test_what_a_line_says(layers: Layers) -> None:
    words, snapshot = ActWords(layers), Snapshot.from_archive(river_archive())
    act = past(1, "2026-10-08T12:00:00Z", undone="2026-10-08T12:01:00Z", place="article-1:2")
    told, place = words.act(PastAct(act.operation, act.undone, merged=True), snapshot)
    assert told == "create tag “标签1”"
    assert place.startswith("A ¶2; undone ")
    assert place.endswith("by a merge")
    unknown = PastAct(act.operation, act.operation.time)
    assert words.act(unknown, snapshot)[1] == "A ¶2; undone", "the time of a withdrawn merge is not recorded"
    held = ActLines()
    held.append(held.following([past(1, "2026-10-08T12:00:00Z"), past(2, "2026-10-08T11:00:00Z")], more=True))
    head = held.lines[0]
    assert isinstance(head, DayHead)
    assert words.steps(head) == "2+"

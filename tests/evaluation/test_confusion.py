"""The confusion table counts each judged pair once, and its shares are computed from it."""

from __future__ import annotations

from collections import Counter

from corpus.matching import suggest_links
from evaluation.confusion import Confusion, confusion, share_rows, table_lines, total
from evaluation.gold import Gold
from evaluation.measures import pair_of

TABLE = Confusion(
    Counter(
        {
            ("equivalent", "equivalent"): 6,
            ("equivalent", "overlaps"): 2,
            ("equivalent", "differs_in_figure"): 1,
            ("equivalent", "contradicts"): 1,
            ("overlaps", "equivalent"): 2,
            ("differs_in_figure", "not proposed"): 4,
            ("none", "equivalent"): 1,
            ("none", "not proposed"): 3,
            ("unlinked", "equivalent"): 1,
            ("unlinked", "overlaps"): 20,
        }
    )
)


def test_shares() -> None:
    assert TABLE.recall("equivalent") == (6, 10)
    assert TABLE.precision("equivalent") == (6, 10), "a proposal for what nobody linked is wrong"
    assert TABLE.equivalent_taken_apart() == (2, 10)
    assert TABLE.recall("differs_in_figure") == (0, 0), "what is not suggested has no relation"
    assert TABLE.look_alikes_joined() == (1, 4)
    shares = {name: share for name, share, _ in share_rows(TABLE)}
    assert shares["equivalent pairs proposed so"] == "6 of 10 (60 %)"
    assert shares["pairs that differ, proposed so"] == "0 of 0"


def test_tables_add_up() -> None:
    assert total([TABLE, TABLE]).cell("equivalent", "equivalent") == 12
    assert total([]).proposed("equivalent") == 0


def test_a_table_for_people() -> None:
    head, _, *rows = table_lines(TABLE)
    assert head.count("|") == 7
    assert rows[0] == "| equivalent | 6 | 2 | 1 | 1 | 0 |"
    assert rows[-2:] == ["| look-alike | 1 | 0 | 0 | 0 | 3 |", "| unlinked | 1 | 20 | 0 | 0 | 0 |"]


def test_of_a_gold(gold: Gold) -> None:
    suggestions = suggest_links(gold.articles)
    table = confusion(suggestions, gold)
    judged = {*gold.relations, *gold.alike}
    unlinked = (
        {pair_of(suggestion, gold) for suggestion in suggestions} - judged - gold.open - gold.also_right
    )
    assert sum(table.counts.values()) == len(judged) + len(unlinked)
    assert table.recall("differs_in_figure") == (1, 1)
    assert table.recall("contradicts") == (1, 1)
    assert table.look_alikes_joined() == (0, 1)

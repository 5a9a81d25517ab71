"""Both values of a field are kept until somebody decides; the decision is valid for everybody: row 19 of the list of
bad luck."""

from __future__ import annotations

from corpus.model import Span
from db import edits
from tests.db import build
from tests.db.merging.two import Two


def test_both_values_are_kept_with_who_set_them(two: Two) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "一")
    two.exchange()
    two.lin.perform(edits.set_claim_note, two.claim.id, "二")
    two.shen.perform(edits.set_claim_note, two.claim.id, "三")
    two.shen.perform(edits.set_claim_kind, two.claim.id, type(two.claim.kind).STATISTIC)
    two.exchange()
    (conflict,) = two.lin.sharing.conflicts()
    assert (conflict.table, conflict.row_id, conflict.field) == ("claim", two.claim.id, "note")
    assert conflict.base == "一"
    assert {(side.name, side.value, side.arrived) for side in conflict.sides} == {
        (build.LIN, "二", False),
        (build.SHEN, "三", True),
    }
    assert conflict.value == two.lin.snapshot().claims[two.claim.id].note
    assert two.lin.snapshot().claims[two.claim.id].kind == "statistic", "another field is no conflict"


def test_fields_that_follow_and_equal_values_are_no_conflict(two: Two) -> None:
    for store in (two.lin, two.shen):
        store.perform(edits.set_claim_note, two.claim.id, "同")
        store.perform(edits.toggle_tag, two.other.id, two.tag.id)
    two.exchange()
    assert two.lin.sharing.conflicts() == []
    assert two.lin.snapshot().claims[two.other.id].tags == (two.tag.id,)


def test_before_a_field_was_ever_changed_its_value_is_that_of_the_new_row(two: Two) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "二")
    two.shen.perform(edits.set_claim_note, two.claim.id, "三")
    two.exchange()
    (conflict,) = two.lin.sharing.conflicts()
    assert conflict.base == ""


def test_a_claim_placed_again_in_two_texts_is_no_conflict_of_its_own(two: Two) -> None:
    article = build.article(two.lin).id
    text = two.lin.text(article)
    two.lin.perform(edits.replace_text, article, f"林的开头。{text}")
    two.shen.perform(edits.replace_text, article, f"沈女士写的开头。{text}")
    two.exchange()
    assert {(conflict.table, conflict.row_id) for conflict in two.lin.sharing.conflicts()} == {
        ("article", article)
    }


def test_a_mark_on_a_figure_that_moved_with_its_claim_is_no_conflict_of_its_own(two: Two) -> None:
    article = build.article(two.lin)
    text = f"据年报，全年载客一千二百六十万人次。{two.lin.text(article.id)}"
    two.lin.perform(edits.replace_text, article.id, text)
    two.lin.perform(edits.create_claim, article.id, Span(4, 17))
    (claim,) = [one for one in two.lin.snapshot().claims.values() if one.quote.startswith("全年")]
    two.lin.perform(edits.add_figure, claim.id, Span(4, 6), value="全年", unit="年")
    two.exchange()
    for store, words in ((two.lin, "林的开头。"), (two.shen, "沈女士写的开头。")):
        store.perform(edits.replace_text, article.id, f"{words}{text}")
    two.exchange()
    assert {conflict.table for conflict in two.lin.sharing.conflicts()} == {"article"}
    (mark,) = two.lin.snapshot().figure_marks.values()
    for store, unit in ((two.lin, "月"), (two.shen, "日")):
        store.perform(edits.correct_figure, claim.id, Span(mark.start, mark.end), unit=unit)
    two.exchange()
    assert {conflict.table for conflict in two.lin.sharing.conflicts()} == {"article", "figure_mark"}

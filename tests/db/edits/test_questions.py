"""A claim answers at most one question, no question is empty, and each operation is undone as one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import Claim, Link, Span
from corpus.questions import CellStatus, Question, QuestionVerdict, Status
from corpus.snapshot import Snapshot
from db import edits
from db.edits.questions import share_question
from db.errors import Rejected, StaleUndo, UnknownRow
from db.store import Store
from tests.db import build
from tests.db.comparison_acts import COMPARISON_ACTS, Act, check_invariants


@pytest.fixture
def claims(store: Store) -> list[Claim]:
    """Three claims, two in the first article and one in the second."""
    return [
        build.claim(store, build.at("青川渡轮十二年来首次调价")),
        build.claim(store, build.at("平均票价为2.6元，比调整前上涨约三成")),
        build.claim(store, Span(0, 4), number=1),
    ]


def ask(store: Store, *claims: Claim, title: str = "票价") -> Question:
    changes = store.perform(edits.create_question, title, [claim.id for claim in claims])
    return build.created(changes.created, Question)


def answers(store: Store) -> dict[str, list[str]]:
    """The quotes of the claims of each question, by its title, in order."""
    snapshot = store.snapshot()
    check_invariants(snapshot)
    return {
        question.title: [claim.quote for claim in snapshot.claims_of_question(question.id)]
        for question in snapshot.questions_in_order()
    }


def test_a_question_is_made_of_claims(store: Store, claims: list[Claim]) -> None:
    tag = build.tag(store)
    changes = store.perform(
        edits.create_question, " 平均\n票价 ", [claims[2].id, claims[1].id, claims[2].id], tag=tag.id
    )
    assert build.told(changes) == ("question.create", "平均 票价", "", 2)
    question = build.created(changes.created, Question)
    assert (question.tag, question.baseline, question.position) == (tag.id, None, 0)
    assert question.annotator == store.annotator.id
    assert answers(store) == {"平均 票价": [claims[1].quote, claims[2].quote]}
    assert store.snapshot().claims[claims[1].id].updated == question.updated
    store.undo()
    assert answers(store) == {}


def test_no_question_is_without_claims_or_title(store: Store, claims: list[Claim]) -> None:
    assert build.refusal(store, edits.create_question, "票价") == "question_without_claims"
    assert build.refusal(store, edits.create_question, " \n", [claims[0].id]) == "question_title_empty"
    question = ask(store, claims[0])
    assert build.refusal(store, edits.group_claims, [], None) == "question_without_claims"
    assert build.refusal(store, edits.group_claims, [], question.id) == "question_without_claims"
    with pytest.raises(UnknownRow):
        store.perform(edits.create_question, "票价", ["nobody"])


def test_claims_leave_the_question_that_they_answered(store: Store, claims: list[Claim]) -> None:
    ask(store, *claims[:2], title="一")
    ask(store, claims[1], claims[2], title="二")
    assert answers(store) == {"一": [claims[0].quote], "二": [claims[1].quote, claims[2].quote]}


def test_a_question_that_loses_its_last_claim_goes_with_its_cells(store: Store, claims: list[Claim]) -> None:
    first, second = ask(store, claims[0], title="一"), ask(store, claims[1], title="二")
    store.perform(edits.set_cell_status, first.id, claims[2].article, Status.NOT_MENTIONED)
    before = store.snapshot()
    changes = store.perform(edits.group_claims, [claims[0].id], second.id)
    assert build.told(changes) == ("question.group", "二", "", 1)
    assert {type(row) for row in changes.deleted} == {Question, CellStatus}
    assert answers(store) == {"二": [claims[0].quote, claims[1].quote]}
    store.undo()
    assert store.snapshot().same_rows(before)
    store.redo()
    assert list(answers(store)) == ["二"]


@pytest.mark.parametrize(
    ("quote", "title"),
    [
        ("青川渡轮十二年来首次调价", "青川渡轮十二年来首次调价"),
        ("青川市交通局10月7日公布，跨江渡轮", "青川市交通局10月7日公布"),
        ("。“船太旧了。”", "“船太旧了"),
        (
            "青川渡轮十二年来首次调价\n青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元",
            "青川渡轮十二年来首次调价 青川市交通局10月7…",
        ),
    ],
)
def test_a_new_group_is_called_by_the_first_words_of_its_first_claim(
    store: Store, quote: str, title: str
) -> None:
    claim = build.claim(store, build.at(quote))
    store.perform(edits.group_claims, [claim.id], None)
    assert list(answers(store)) == [title]


def test_claims_are_taken_out(store: Store, claims: list[Claim]) -> None:
    ask(store, *claims)
    changes = store.perform(edits.ungroup_claims, [claims[0].id, claims[2].id])
    assert build.told(changes) == ("question.ungroup", "票价", "", 2)
    assert answers(store) == {"票价": [claims[1].quote]}
    assert store.perform(edits.ungroup_claims, [claims[0].id]).operation is None
    store.perform(edits.ungroup_claims, [claims[1].id])
    assert answers(store) == {}


def test_a_baseline_that_leaves_is_none_any_more(store: Store, claims: list[Claim]) -> None:
    question = ask(store, *claims)
    store.perform(edits.set_baseline, question.id, claims[1].id)
    before = store.snapshot()
    store.perform(edits.ungroup_claims, [claims[0].id])
    assert store.snapshot().questions[question.id].baseline == claims[1].id
    store.undo()
    store.perform(edits.delete_claims, [claims[1].id])
    assert store.snapshot().questions[question.id].baseline is None
    store.undo()
    assert store.snapshot().same_rows(before)


def test_a_baseline_is_a_claim_of_the_question(store: Store, claims: list[Claim]) -> None:
    question = ask(store, *claims[:2])
    changes = store.perform(edits.set_baseline, question.id, claims[1].id)
    assert build.told(changes) == ("question.baseline", "票价", "", 1)
    assert build.refusal(store, edits.set_baseline, question.id, claims[2].id) == "claim_not_in_question"
    store.perform(edits.set_baseline, question.id, None)
    assert store.snapshot().questions[question.id].baseline is None
    assert store.perform(edits.set_baseline, question.id, None).operation is None


def test_a_part_becomes_a_question_of_its_own_behind_it(store: Store, claims: list[Claim]) -> None:
    tag = build.tag(store)
    question = ask(store, *claims)
    store.perform(edits.edit_question, question.id, tag=tag.id)
    ask(store, build.claim(store, build.at("船太旧了")), title="船")
    changes = store.perform(edits.split_question, question.id, [claims[1].id])
    assert build.told(changes) == ("question.split", "票价", "", 1)
    assert answers(store) == {
        "票价": [claims[0].quote, claims[2].quote],
        "平均票价为2.6元": [claims[1].quote],
        "船": ["船太旧了"],
    }
    assert list(answers(store)) == ["票价", "平均票价为2.6元", "船"]
    assert [one.tag for one in store.snapshot().questions_in_order()] == [tag.id, tag.id, None]
    assert [one.position for one in store.snapshot().questions_in_order()] == [0, 1, 2]


def test_what_cannot_be_split(store: Store, claims: list[Claim]) -> None:
    question = ask(store, *claims[:2])
    everything = [claims[0].id, claims[1].id]
    assert build.refusal(store, edits.split_question, question.id, everything) == "nothing_to_split"
    assert build.refusal(store, edits.split_question, question.id, []) == "nothing_to_split"
    assert build.refusal(store, edits.split_question, question.id, [claims[2].id]) == "claim_not_in_question"


def test_questions_become_one_and_nothing_that_was_written_is_lost(store: Store, claims: list[Claim]) -> None:
    tag = build.tag(store)
    kept, other, third = (ask(store, claim, title=str(number)) for number, claim in enumerate(claims))
    store.perform(edits.edit_question, kept.id, summary="一致")
    store.perform(
        *(edits.edit_question, other.id),
        summary="有出入",
        note="待查",
        verdict=QuestionVerdict.DISPUTED,
        tag=tag.id,
    )
    store.perform(edits.edit_question, third.id, summary="一致", verdict=QuestionVerdict.OPEN)
    first, second = (build.article(store, number).id for number in (0, 1))
    store.perform(edits.set_cell_status, kept.id, first, Status.AGREES, "留下")
    store.perform(edits.set_cell_status, other.id, first, Status.CONTRADICTS)
    store.perform(edits.set_cell_status, other.id, second, Status.OVERLAPS, "带来")
    store.perform(edits.set_baseline, other.id, claims[1].id)
    before = store.snapshot()
    changes = store.perform(edits.join_questions, kept.id, [other.id, kept.id, third.id])
    assert build.told(changes) == ("question.join", "0", "", 3)
    assert answers(store) == {"0": [claim.quote for claim in claims]}
    now = store.snapshot()
    joined = now.questions[kept.id]
    assert (joined.summary, joined.note, joined.verdict) == ("一致\n有出入", "待查", QuestionVerdict.DISPUTED)
    assert (joined.tag, joined.baseline) == (tag.id, None)
    assert [cell.reason for cell in now.cells_of_question(kept.id)] == ["留下", "带来"]
    assert len(now.cells) == 2
    store.undo()
    assert store.snapshot().same_rows(before)


def test_that_an_article_is_silent_is_not_carried_over(store: Store, claims: list[Claim]) -> None:
    kept, other = ask(store, claims[0]), ask(store, claims[1])
    store.perform(edits.set_cell_status, other.id, claims[2].article, Status.NOT_MENTIONED)
    store.perform(edits.join_questions, kept.id, [other.id])
    assert not store.snapshot().cells


def test_nothing_is_joined_with_itself(store: Store, claims: list[Claim]) -> None:
    question = ask(store, claims[0])
    assert build.refusal(store, edits.join_questions, question.id, [question.id]) == "question_into_itself"


def test_deleting_questions_keeps_claims_and_links(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.create_link, claims[0].id, claims[2].id, "equivalent")
    first, second = ask(store, claims[0], title="一"), ask(store, claims[1], claims[2], title="二")
    store.perform(edits.set_baseline, second.id, claims[2].id)
    store.perform(edits.set_cell_status, first.id, claims[2].article, Status.UNREAD)
    before = store.snapshot()
    changes = store.perform(edits.delete_questions, [second.id, first.id, "nobody"])
    assert build.told(changes) == ("question.delete", "一", "", 2)
    snapshot = store.snapshot()
    assert (len(snapshot.claims), len(snapshot.links)) == (3, 1)
    assert not snapshot.questions
    assert not snapshot.cells
    assert store.perform(edits.delete_questions, ["nobody"]).operation is None
    store.undo()
    assert store.snapshot().same_rows(before)


def test_what_is_written_about_a_question(store: Store, claims: list[Claim]) -> None:
    question, tag = ask(store, claims[0]), build.tag(store)
    changes = store.perform(
        *(edits.edit_question, question.id),
        title=" 平均票价 ",
        summary=" 两家\n一致 ",
        verdict=QuestionVerdict.AGREED,
        note="见年报",
        tag=tag.id,
    )
    assert build.told(changes) == ("question.edit", "平均票价", "", 1)
    held = store.snapshot().questions[question.id]
    assert (held.title, held.summary, held.verdict) == ("平均票价", "两家\n一致", QuestionVerdict.AGREED)
    assert (held.note, held.tag) == ("见年报", tag.id)
    store.perform(edits.edit_question, question.id, verdict=QuestionVerdict.NONE, tag=None, summary="")
    held = store.snapshot().questions[question.id]
    assert (held.summary, held.verdict, held.tag, held.note) == ("", QuestionVerdict.NONE, None, "见年报")
    assert store.perform(edits.edit_question, question.id).operation is None
    assert build.refusal(store, edits.edit_question, question.id, title="") == "question_title_empty"


def test_questions_are_put_in_order(store: Store, claims: list[Claim]) -> None:
    one, two, three = (ask(store, claim, title=str(number)) for number, claim in enumerate(claims, 1))
    changes = store.perform(edits.move_question, three.id, one.id)
    assert build.told(changes) == ("question.move", "3", "", 1)
    assert list(answers(store)) == ["3", "1", "2"]
    store.perform(edits.move_question, three.id, None)
    assert list(answers(store)) == ["1", "2", "3"]
    store.perform(edits.move_question, two.id, two.id)
    assert list(answers(store)) == ["1", "2", "3"]
    with pytest.raises(UnknownRow):
        store.perform(edits.move_question, two.id, "nobody")


def test_a_link_takes_a_claim_into_the_question_of_the_other(store: Store, claims: list[Claim]) -> None:
    ask(store, claims[0])
    changes = store.perform(edits.create_link, claims[2].id, claims[0].id, "equivalent")
    assert {type(row) for row in changes.created} == {Link}
    assert [change.after.id for change in changes.updated] == [claims[2].id]
    place = edits.Place(claims[1].article, claims[1].span)
    store.perform(edits.accept_suggestion, edits.Place(claims[0].article, claims[0].span), place, "overlaps")
    assert answers(store) == {"票价": [claim.quote for claim in claims]}
    store.undo()
    store.undo()
    assert answers(store) == {"票价": [claims[0].quote]}


def test_a_link_between_two_questions_or_none_only_links(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.create_link, claims[0].id, claims[1].id, "equivalent")
    assert answers(store) == {}
    ask(store, claims[0], title="一")
    ask(store, claims[2], title="二")
    before = answers(store)
    store.perform(edits.create_link, claims[0].id, claims[2].id, "equivalent")
    assert answers(store) == before


def test_deleting_links_splits_nothing(store: Store, claims: list[Claim]) -> None:
    ask(store, claims[0])
    changes = store.perform(edits.create_link, claims[0].id, claims[2].id, "equivalent")
    link = build.created(changes.created, Link)
    before = answers(store)
    store.perform(edits.delete_links, [link.id])
    assert answers(store) == before


def test_claims_share_a_question_from_either_end(store: Store, claims: list[Claim]) -> None:
    ask(store, claims[0])
    grouped = store.snapshot().claims[claims[0].id]
    store.perform(share_question, claims[1], grouped)
    store.perform(share_question, grouped, claims[2])
    assert answers(store) == {"票价": [claim.quote for claim in claims]}


def test_articles_take_their_claims_cells_and_readings_along(store: Store, claims: list[Claim]) -> None:
    first, second = (build.article(store, number).id for number in (0, 1))
    question = ask(store, claims[0], claims[2])
    only = ask(store, claims[1], title="只在第一篇")
    store.perform(edits.set_cell_status, question.id, first, Status.AGREES)
    store.perform(edits.set_cell_status, only.id, second, Status.NOT_MENTIONED)
    store.perform(edits.mark_read, [first, second])
    store.perform(edits.reject_draft, "草稿", [(first, Span(0, 5)), (second, Span(0, 5))])
    before = store.snapshot()
    store.perform(edits.remove_articles, [first])
    assert answers(store) == {"票价": [claims[2].quote]}
    snapshot = store.snapshot()
    assert [reading.article for reading in snapshot.readings.values()] == [second]
    assert not snapshot.cells
    assert not snapshot.draft_rejections
    store.undo()
    assert store.snapshot().same_rows(before)


def test_questions_follow_their_tag(store: Store, claims: list[Claim]) -> None:
    tag, other = build.tag(store), build.tag(store, "客运")
    question = ask(store, claims[0])
    store.perform(edits.edit_question, question.id, tag=tag.id)
    store.perform(edits.merge_tags, tag.id, other.id)
    assert store.snapshot().questions[question.id].tag == other.id
    store.perform(edits.delete_tag, other.id)
    assert store.snapshot().questions[question.id].tag is None


def test_taking_the_last_tag_off_keeps_a_claim_that_answers(store: Store, claims: list[Claim]) -> None:
    tag = build.tag(store)
    ask(store, claims[0])
    for _ in range(2):
        store.perform(edits.tag_span, claims[0].article, claims[0].span, tag.id)
    assert answers(store) == {"票价": [claims[0].quote]}


def test_an_undo_leaves_no_question_empty_that_others_worked_on(store: Store, claims: list[Claim]) -> None:
    """林晓 adds a claim, 沈舟 takes the others out, 林晓 takes hers back: the question is empty and goes."""
    question = ask(store, *claims[:2])
    store.perform(edits.group_claims, [claims[2].id], question.id)
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.ungroup_claims, [claims[0].id, claims[1].id])
    store.undo()
    assert answers(store) == {}
    store.redo()
    assert answers(store) == {"票价": [claims[2].quote]}


def test_an_undo_leaves_no_baseline_elsewhere(store: Store, claims: list[Claim]) -> None:
    question = ask(store, *claims[:2])
    store.perform(edits.set_baseline, question.id, claims[0].id)
    store.perform(edits.set_baseline, question.id, claims[1].id)
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.ungroup_claims, [claims[0].id])
    store.undo()
    assert store.snapshot().questions[question.id].baseline is None
    check_invariants(store.snapshot())


acts = st.lists(st.tuples(st.sampled_from(COMPARISON_ACTS), st.integers(0, 2**32)), min_size=10, max_size=30)


def started(folder: Path) -> Store:
    """Three articles with claims, most of which are grouped."""
    store = build.project(folder)
    third = "青川渡轮调价引发讨论。\n公司称票价由2元调整为3元，每年多收1.4亿元。\n"
    store.perform(edits.import_articles, [build.new_article(third)])
    build.tag(store)
    made = [build.claim(store, Span(at, at + 5), number=number) for number in range(3) for at in (0, 14, 20)]
    ask(store, *made[::3])
    ask(store, *made[1::3], title="时间")
    return store


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts)
def test_whatever_is_done_to_questions_holds_and_can_be_taken_back(steps: list[tuple[Act, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, started(Path(folder)) as store:
        states = [store.snapshot()]
        followed = store.snapshot()
        for act, seed in steps:
            try:
                changes = act(store, followed, Random(seed))
            except (Rejected, UnknownRow, KeyError):
                continue
            followed.apply(changes)
            check_invariants(followed)
            if changes.operation is not None:
                states.append(store.snapshot())
                assert build.rows(followed) == build.rows(states[-1])
        for state in reversed(states[:-1]):
            followed.apply(store.undo())
            assert followed.same_rows(state), "undo restores exactly"
        for state in states[1:]:
            followed.apply(store.redo())
            assert followed.same_rows(state), "and redo"
        check_invariants(followed)
        assert build.rows(Snapshot.from_archive(store.archive())) == build.rows(followed)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from([*COMPARISON_ACTS, None]), st.integers(0, 2**32)), max_size=24))
def test_two_who_take_back_their_own_leave_no_question_empty(steps: list[tuple[Act | None, int]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        started(Path(folder)) as lin,
        Store.open(lin.location, build.SHEN) as shen,
    ):
        for act, seed in steps:
            random = Random(seed)
            store = random.choice([lin, shen])
            try:
                if act is None:
                    store.undo()
                else:
                    act(store, store.snapshot(), random)
            except (Rejected, UnknownRow, KeyError, StaleUndo):
                continue
            check_invariants(store.snapshot())
        assert lin.check() == []


def test_a_claim_and_a_figure_of_another_article_answer_one_question(
    store: Store, claims: list[Claim]
) -> None:
    one, other, figure = claims[0], build.article(store).id, build.at("2.6元")
    changes = store.perform(edits.group_with_figure, one.id, other, build.at("平均票价为2.6元"), figure)
    assert build.told(changes)[0] == "question.group"
    made = build.created(changes.created, Claim)
    (question,) = store.snapshot().questions
    assert {claim.id for claim in store.snapshot().claims_of_question(question)} == {one.id, made.id}
    assert [(mark.span, mark.answers) for mark in store.snapshot().marks_of(made.id)] == [(figure, True)]
    again = store.perform(edits.group_with_figure, one.id, other, made.span, figure)
    assert not [row for row in again.created if isinstance(row, Claim)]
    store.undo()
    store.undo()
    assert made.id not in store.snapshot().claims


def test_a_claim_without_a_question_joins_that_of_the_figure(store: Store, claims: list[Claim]) -> None:
    claim = build.claim(store, build.at("平均票价为2.6元"))
    question = ask(store, claim)
    store.perform(edits.group_with_figure, claims[0].id, claim.article, claim.span, build.at("2.6元"))
    assert store.snapshot().claims[claims[0].id].question == question.id


def test_what_is_no_figure_is_not_grouped(store: Store, claims: list[Claim]) -> None:
    before, other = store.snapshot(), build.article(store).id
    with pytest.raises(Rejected) as refused:
        store.perform(edits.group_with_figure, claims[0].id, other, build.at("平均票价"), build.at("平均"))
    assert refused.value.code == "no_figure_here"
    assert store.snapshot().same_rows(before)

"""Suggested links: computed in the worker, kept while they are read, brought up to date."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from corpus import matching
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.matching import Suggestion
from corpus.model import Span
from db import edits
from desktop.derived.matching.encoding import Encoding
from desktop.derived.matching.inquiries import WORTH_JUDGING
from desktop.derived.suggestions import asking
from desktop.derived.suggestions.decided import key_of
from desktop.derived.suggestions.suggesting import Suggesting, SuggestingState
from desktop.project.attempt import Failure, Task
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.corpus.encoders.build import serving
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, river_archive

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """Three articles about a ferry, with no link between them yet."""
    return panels.open_river(workspace, qtbot, tmp_path, replace(river_archive(), links=()))


def place_of(words: str) -> tuple[str, Span]:
    start = RIVER_DAILY.index(words)
    return "article-1", Span(start, start + len(words))


RIDERS = place_of("渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%。")


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=panels.PATIENCE)


def here(suggesting: Suggesting, qtbot: QtBot, place: tuple[str, Span] = RIDERS) -> list[Suggestion]:
    """What is suggested for a place, once it is known."""
    suggesting.request(*place)
    wait(qtbot, lambda: suggesting.of(*place) is not None)
    return suggesting.of(*place) or []


def queue(suggesting: Suggesting, qtbot: QtBot) -> list[Suggestion]:
    suggesting.request_pairs()
    wait(qtbot, lambda: suggesting.queue() is not None)
    return suggesting.queue() or []


def settled(suggesting: Suggesting) -> Callable[[], bool]:
    """Whether nothing is being worked out, or about to be."""
    return lambda: not suggesting.busy


def test_a_place_gets_what_the_other_articles_say(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    found = here(suggesting, qtbot)
    assert all(one.a.article == "article-1" and one.a.span == RIDERS[1] for one in found)
    assert {one.b.article for one in found} == {"article-2", "article-3"}
    assert "日均客运量" in found[0].b.text
    assert len(found) <= 20


def test_the_project_has_a_queue_without_being_asked(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    assert suggesting.state is SuggestingState.COMPUTING
    pairs = queue(suggesting, qtbot)
    assert suggesting.state is SuggestingState.READY
    assert [pair.score for pair in pairs] == sorted((pair.score for pair in pairs), reverse=True)
    assert len({key_of(pair) for pair in pairs}) == len(pairs)
    assert all(pair.score >= WORTH_JUDGING for pair in pairs)


def test_differing_figures_are_a_list_of_their_own(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    assert suggesting.differing() is None
    suggesting.request_figures()
    wait(qtbot, lambda: suggesting.differing() is not None)
    assert all(one.relation == "differs_in_figure" for one in suggesting.differing() or ())


def test_accepting_makes_claims_and_link_in_one_act(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    best = here(suggesting, qtbot)[0]
    claims = len(panels.rows(river).claims)
    panels.changing(river, qtbot, lambda: suggesting.accept(best, "contradicts"))
    link = next(iter(panels.rows(river).links.values()))
    assert link.relation == "contradicts"
    ends = [panels.rows(river).claims[end] for end in (link.source, link.target)]
    assert [(end.article, end.span) for end in ends] == [
        (best.a.article, best.a.span),
        (best.b.article, best.b.span),
    ]
    panels.changing(river, qtbot, river.undo)
    assert not panels.rows(river).links
    assert len(panels.rows(river).claims) == claims


def test_what_was_decided_is_gone_when_committed_and_back_after_undo(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    first, second = here(suggesting, qtbot)[:2]

    def listed() -> set[str]:
        return {key_of(one) for one in suggesting.of(*RIDERS) or ()}

    told: list[bool] = []
    suggesting.changed.connect(lambda: told.append(key_of(first) in listed()))
    with qtbot.waitSignal(river.changed, timeout=panels.PATIENCE):
        suggesting.accept(first)
        assert key_of(first) in listed(), "before the store has answered"
    assert told[-1] is False, "told when it was committed"
    panels.changing(river, qtbot, lambda: suggesting.reject(second))
    assert not {key_of(first), key_of(second)} & listed()
    # Suggestions may have been worked out again in between, without what was decided.
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: key_of(second) in listed())
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: {key_of(first), key_of(second)} <= listed())


def test_a_pair_whose_rejection_fails_stays(river: Workspace, qtbot: QtBot, suggesting: Suggesting) -> None:
    first = here(suggesting, qtbot)[0]
    os.unlink(river.location)
    with qtbot.waitSignal(river.failed, timeout=panels.PATIENCE):
        suggesting.reject(first)
    assert key_of(first) in {key_of(found) for found in suggesting.of(*RIDERS) or ()}
    assert suggesting.rejected() == []


def test_a_rejected_pair_stays_away_until_it_is_restored(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    best = here(suggesting, qtbot)[0]
    panels.changing(river, qtbot, lambda: suggesting.reject(best))
    wait(qtbot, settled(suggesting))
    assert key_of(best) not in {key_of(one) for one in here(suggesting, qtbot)}
    assert [row.one_quote for row in suggesting.rejected()] == [best.a.text]
    rejections = [row.id for row in suggesting.rejected()]
    panels.changing(river, qtbot, lambda: suggesting.restore(rejections))
    wait(qtbot, settled(suggesting))
    assert suggesting.rejected() == []
    assert key_of(best) in {key_of(one) for one in suggesting.of(*RIDERS) or ()}


def overhear(workspace: Workspace) -> list[Any]:
    """What is asked of the worker from now on: the arguments of each question."""
    asked: list[Any] = []
    compute = workspace.compute

    def overheard(function: Any, *args: Any, **more: Any) -> Any:
        asked.append(args)
        return compute(function, *args, **more)

    workspace.compute = overheard  # type: ignore[method-assign]
    return asked


def test_work_done_is_passed_to_the_engine(river: Workspace, qtbot: QtBot, suggesting: Suggesting) -> None:
    queue(suggesting, qtbot)
    wait(qtbot, settled(suggesting))
    asked = overhear(river)
    panels.changing(
        river, qtbot, lambda: river.perform(edits.create_link, "claim-1", "claim-6", "equivalent")
    )
    assert suggesting.queue() is not None, "the last answer stays to be read"
    wait(qtbot, lambda: bool(asked))
    wait(qtbot, settled(suggesting))
    search, _vectors = asked[-1]
    _sources, work = search.args
    assert work.links == (("claim-1", "claim-6", "equivalent"),)


def test_vectors_of_an_encoder_are_passed_as_soon_as_they_are_there(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting, encoding: Encoding
) -> None:
    queue(suggesting, qtbot)
    asked = overhear(river)
    with serving() as server:
        encoding.set_choice(EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"))
        wait(qtbot, lambda: any(vectors is not None for _, vectors in asked))
        wait(qtbot, settled(suggesting))
    assert suggesting.queue(), "worked out with them"
    encoding.set_choice(EncoderChoice())
    asked.clear()
    wait(qtbot, lambda: bool(asked))
    assert asked[-1][1] is None, "and without them when there is no encoder any more"


def test_an_encoder_that_fails_leaves_what_words_tell(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting, encoding: Encoding
) -> None:
    failures: list[Failure] = []
    river.failed.connect(failures.append)
    encoding.set_choice(EncoderChoice(EncoderKind.ENDPOINT, "http://127.0.0.1:9/v1", "m"))
    assert queue(suggesting, qtbot)
    wait(qtbot, lambda: bool(failures))
    assert [failure.attempt.task for failure in failures] == [Task.ENCODE]
    assert suggesting.state is SuggestingState.READY


def test_another_text_drops_the_answers(river: Workspace, qtbot: QtBot, suggesting: Suggesting) -> None:
    found = here(suggesting, qtbot)
    assert found
    text = RIVER_DAILY.replace("21.5", "22.5")
    panels.changing(river, qtbot, lambda: river.perform(edits.replace_text, "article-1", text))
    assert suggesting.of(*RIDERS) is None
    again = here(suggesting, qtbot)
    assert "22.5" in again[0].a.text


def test_other_details_of_an_article_do_not(river: Workspace, qtbot: QtBot, suggesting: Suggesting) -> None:
    here(suggesting, qtbot)
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_article, "article-1", title="别的标题"))
    assert suggesting.of(*RIDERS) is not None


def test_one_article_has_none(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, suggesting: Suggesting
) -> None:
    river = river_archive()
    daily = [claim for claim in river.claims if claim.article == "article-1"]
    alone = replace(river, articles=river.articles[:1], texts=river.texts[:1], claims=tuple(daily), links=())
    panels.open_river(workspace, qtbot, tmp_path, alone)
    assert suggesting.state is SuggestingState.FEW
    assert suggesting.queue() == []
    assert here(suggesting, qtbot) == []


def test_a_closed_project_leaves_nothing(river: Workspace, qtbot: QtBot, suggesting: Suggesting) -> None:
    here(suggesting, qtbot)
    river.close()
    assert suggesting.state is SuggestingState.CLOSED
    assert suggesting.queue() is None
    assert suggesting.rejected() == []


def failing(workspace: Workspace, times: int) -> list[str]:
    """Let the worker's answers be failures, so many times; returns what was asked of it."""
    asked: list[str] = []
    compute = workspace.compute

    def refuse(function: Any, *args: Any, **more: Any) -> Any:
        asked.append(args[0].func.__name__)
        if len(asked) <= times:
            return compute(int, "not a number", **more)
        return compute(function, *args, **more)

    workspace.compute = refuse  # type: ignore[method-assign]
    return asked


def test_what_fails_once_is_tried_again_and_nobody_hears_of_it(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    asked = failing(river, 1)
    assert here(suggesting, qtbot)
    assert asked[:2] == ["suggest_for", "suggest_for"]
    assert suggesting.state is not SuggestingState.FAILED


def test_what_fails_twice_waits_for_the_analyst(
    river: Workspace, qtbot: QtBot, suggesting: Suggesting
) -> None:
    failures: list[object] = []
    river.failed.connect(failures.append)
    asked = failing(river, 2)
    suggesting.request(*RIDERS)
    wait(qtbot, lambda: suggesting.state is SuggestingState.FAILED)
    assert asked == ["suggest_for", "suggest_for"]
    assert suggesting.of(*RIDERS) is None
    assert failures == [], "the panel says it, not a banner"
    suggesting.retry()
    wait(qtbot, lambda: suggesting.of(*RIDERS) is not None)
    assert suggesting.state is not SuggestingState.FAILED


def test_long_work_is_shown_and_can_be_cancelled(
    river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suggesting: Suggesting, jobs: Jobs
) -> None:
    monkeypatch.setattr(asking, "LONG", 0)
    suggesting.request_pairs()
    wait(qtbot, lambda: bool(jobs.running))
    jobs.running[0].cancel()
    assert suggesting.state is SuggestingState.STOPPED
    assert jobs.running == ()
    assert suggesting.queue() is None
    assert here(suggesting, qtbot), "a place is still answered, by the next process"
    suggesting.retry()
    assert queue(suggesting, qtbot)


def test_a_large_project_is_asked_place_by_place(
    river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suggesting: Suggesting
) -> None:
    monkeypatch.setattr(matching, "LARGE", 10)
    assert suggesting.state is SuggestingState.LARGE
    found = here(suggesting, qtbot)
    assert "日均客运量" in found[0].b.text
    assert suggesting.queue() is None

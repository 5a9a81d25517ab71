"""Why a list is empty."""

from __future__ import annotations

import pytest

from desktop.derived.suggestions.suggesting import SuggestingState
from desktop.suggestions.explaining import about_nothing, about_work
from desktop.suggestions.scopes import SuggestionScope


@pytest.mark.parametrize(
    ("state", "scope", "words", "button"),
    [
        (SuggestingState.FAILED, SuggestionScope.HERE, "failed", "Try again"),
        (SuggestingState.STOPPED, SuggestionScope.PROJECT, "stopped", "Continue"),
        (SuggestingState.LARGE, SuggestionScope.PROJECT, "Too much text", ""),
        (SuggestingState.LARGE, SuggestionScope.HERE, "Working", ""),
        (SuggestingState.COMPUTING, SuggestionScope.PROJECT, "Working", "Stop"),
    ],
)
def test_work_is_explained_with_what_can_be_done(
    state: SuggestingState, scope: SuggestionScope, words: str, button: str
) -> None:
    said, offered = about_work(state, scope)
    assert words in said
    assert offered == button


def test_each_reason_for_nothing_has_words_of_its_own() -> None:
    ready, few, here = SuggestingState.READY, SuggestingState.FEW, SuggestionScope.HERE
    said = [
        about_nothing(ready, here, filtered=True, nowhere=False),
        about_nothing(ready, SuggestionScope.REJECTED, filtered=False, nowhere=False),
        about_nothing(few, here, filtered=False, nowhere=True),
        about_nothing(ready, here, filtered=False, nowhere=True),
        about_nothing(ready, here, filtered=False, nowhere=False),
    ]
    assert len(set(said)) == 5

"""Explains in words why no suggestion is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.derived.suggestions.suggesting import SuggestingState
from desktop.suggestions.scopes import SuggestionScope

translate = QCoreApplication.translate


def about_work(state: SuggestingState, scope: SuggestionScope) -> tuple[str, str]:
    """Why there is no list yet, and the text of the button that remedies it; empty without a button."""
    at_place = scope is SuggestionScope.HERE
    if state is SuggestingState.FAILED:
        words = translate("SuggestionsPanel", "Suggestions failed, retried once. Your work is unaffected.")
        return words, translate("SuggestionsPanel", "Try again")
    if state is SuggestingState.STOPPED and not at_place:
        return (
            translate("SuggestionsPanel", "Working out suggestions was stopped."),
            translate("SuggestionsPanel", "Continue"),
        )
    if state is SuggestingState.LARGE and not at_place:
        words = translate(
            "SuggestionsPanel",
            "Too much text to compare all with all. Select a sentence to see its suggestions.",
        )
        return words, ""
    stop = "" if at_place else translate("SuggestionsPanel", "Stop")
    return translate("SuggestionsPanel", "Working out suggestions…"), stop


def about_nothing(state: SuggestingState, scope: SuggestionScope, *, filtered: bool, nowhere: bool) -> str:
    """Why a list is empty. ``filtered``: no suggestion has the chosen relation; ``nowhere``: no place is selected."""
    if filtered:
        return translate("SuggestionsPanel", "No suggestion with this relation.")
    if scope is SuggestionScope.REJECTED:
        return translate("SuggestionsPanel", "Nothing was rejected.")
    if state is SuggestingState.FEW:
        return translate(
            "SuggestionsPanel",
            "No suggestions yet. They need a second article.",
        )
    if nowhere:
        return translate("SuggestionsPanel", "Click a sentence to see what other articles say about it.")
    return translate(
        "SuggestionsPanel", "No suggestions here: all are reviewed, or nothing is similar enough."
    )

"""A sentence for each code of a rejected edit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from db import errors

translate = QCoreApplication.translate

_REJECTED: dict[str, Any] = {
    "on_hub": QT_TRANSLATE_NOOP(
        "failures", "The hub already has this, so it cannot be undone here. Make a new decision instead."
    ),
    "tag_name_taken": QT_TRANSLATE_NOOP("failures", "There is a tag “{name}” already. Choose another name."),
    "tag_name_empty": QT_TRANSLATE_NOOP("failures", "A tag needs a name."),
    "tag_below_itself": QT_TRANSLATE_NOOP(
        "failures", "“{name}” cannot be moved below itself. Nothing was changed."
    ),
    "claims_without_tag": QT_TRANSLATE_NOOP("failures", "None of these claims has the tag “{name}”."),
    "tag_into_itself": QT_TRANSLATE_NOOP(
        "failures", "“{name}” cannot be merged into itself. Nothing was changed."
    ),
    "shortcut_taken": QT_TRANSLATE_NOOP(
        "failures", "Another tag has the digit {shortcut}. Free it there first."
    ),
    "shortcut_not_a_digit": QT_TRANSLATE_NOOP("failures", "A tag's key is a digit from 1 to 9."),
    "relation_name_taken": QT_TRANSLATE_NOOP(
        "failures", "There is a relation “{name}” already. Choose another name."
    ),
    "relation_name_empty": QT_TRANSLATE_NOOP("failures", "A relation needs a name."),
    "relation_in_use": QT_TRANSLATE_NOOP(
        "failures", "{count} links use “{name}”. Choose first which relation they are to have instead."
    ),
    "relation_replaced_by_itself": QT_TRANSLATE_NOOP(
        "failures", "“{name}” cannot replace itself. Nothing was changed."
    ),
    "built_in_relation": QT_TRANSLATE_NOOP("failures", "The program's five relations cannot be changed."),
    "link_to_itself": QT_TRANSLATE_NOOP(
        "failures", "A claim cannot be linked to itself. Choose another one."
    ),
    "same_link_exists": QT_TRANSLATE_NOOP("failures", "These two claims are linked in this way already."),
    "empty_span": QT_TRANSLATE_NOOP("failures", "Nothing is selected. Select some text first."),
    "span_outside": QT_TRANSLATE_NOOP(
        "failures", "The text of “{article}” was changed since. Select the place again."
    ),
    "nothing_to_join": QT_TRANSLATE_NOOP("failures", "There is no other claim of these words."),
    "claims_of_other_words": QT_TRANSLATE_NOOP(
        "failures", "Only claims of exactly the same words can be joined."
    ),
    "decision_joined": QT_TRANSLATE_NOOP(
        "failures", "A decision of the shared layer cannot be joined with a claim."
    ),
    "nothing_to_tag": QT_TRANSLATE_NOOP(
        "failures", "Nothing is selected. Select some text or a claim first."
    ),
    "no_figure_here": QT_TRANSLATE_NOOP("failures", "There is no figure at these words any more."),
    "figure_exists": QT_TRANSLATE_NOOP(
        "failures", "There is a figure at these words already. Correct that one."
    ),
    "figure_outside_claim": QT_TRANSLATE_NOOP("failures", "A figure must lie inside its claim."),
    "claim_orphaned": QT_TRANSLATE_NOOP(
        "failures", "This claim has no place in the text. Place it again first."
    ),
    "claim_placed": QT_TRANSLATE_NOOP("failures", "This claim has its place in the text."),
    "synonyms_few": QT_TRANSLATE_NOOP("failures", "At least two different words are counted together."),
    "figure_numbers": QT_TRANSLATE_NOOP(
        "failures", "The first number of a figure must not be above the second."
    ),
    "figure_value": QT_TRANSLATE_NOOP("failures", "A figure needs a number or a date."),
    "question_title_empty": QT_TRANSLATE_NOOP("failures", "A question needs a title."),
    "question_without_claims": QT_TRANSLATE_NOOP("failures", "A question needs a claim. Select one first."),
    "question_into_itself": QT_TRANSLATE_NOOP("failures", "Choose another question to join “{title}” with."),
    "claim_not_in_question": QT_TRANSLATE_NOOP("failures", "The claim is not in “{title}” any more."),
    "nothing_to_split": QT_TRANSLATE_NOOP(
        "failures", "Select some claims of “{title}” to split off, but not all."
    ),
    "claim_grouped": QT_TRANSLATE_NOOP(
        "failures", "A claim of “{title}” was put into “{question}” meanwhile. Nothing was changed."
    ),
    "origin_name_empty": QT_TRANSLATE_NOOP("failures", "An origin needs a name."),
    "origin_name_taken": QT_TRANSLATE_NOOP(
        "failures", "There is an origin “{name}” already. Join the two instead."
    ),
    "origin_into_itself": QT_TRANSLATE_NOOP("failures", "Choose another origin to join “{name}” with."),
    "baseline_is_a_claim": QT_TRANSLATE_NOOP("failures", "Choose the claim that is to be the baseline."),
    "draft_baseline": QT_TRANSLATE_NOOP("failures", "The draft “{title}” has no baseline."),
    "draft_without_pairs": QT_TRANSLATE_NOOP(
        "failures", "A draft needs statements of at least two articles."
    ),
    "rate_units": QT_TRANSLATE_NOOP("failures", "A rate is between two different units."),
    "memo_subject": QT_TRANSLATE_NOOP("failures", "A memo is about an article or a tag, not about both."),
    "search_name_empty": QT_TRANSLATE_NOOP("failures", "A saved search needs a name."),
    "search_empty": QT_TRANSLATE_NOOP(
        "failures", "Nothing is filtered. Filter the claims first, then save the search."
    ),
    "rate_factor": QT_TRANSLATE_NOOP("failures", "A rate is a number above zero."),
    "empty_text": QT_TRANSLATE_NOOP("failures", "“{title}” has no text. It was not imported."),
    "foreign_empty": QT_TRANSLATE_NOOP("failures", "Nothing in “{title}” can come into this project."),
    "texts_missing": QT_TRANSLATE_NOOP(
        "failures", "This export holds no texts, and this project lacks its articles. Nothing was imported."
    ),
    "nothing_to_adjudicate": QT_TRANSLATE_NOOP("failures", "What was to be decided has been deleted."),
    "annotator_name_empty": QT_TRANSLATE_NOOP("failures", "A name is needed."),
    "same_person": QT_TRANSLATE_NOOP("failures", "These identities are of one person already: “{name}”."),
    "not_a_person": QT_TRANSLATE_NOOP("failures", "“{name}” is the shared layer, not a person."),
    "no_conflict": QT_TRANSLATE_NOOP("failures", "This conflict is decided already."),
    "conflicts_open": QT_TRANSLATE_NOOP(
        "failures", "{count} conflict(s) wait for a decision. Decide them first, then hand out the copy."
    ),
    "mixed_files": QT_TRANSLATE_NOOP(
        "failures",
        "Copies of this project and other projects cannot be merged in one step. Nothing was changed.",
    ),
    "value": QT_TRANSLATE_NOOP("failures", "This value does not fit here. Nothing was changed."),
    "title_empty": QT_TRANSLATE_NOOP("failures", "A title is needed."),
}


def refused_sentence(error: errors.Rejected) -> str:
    """Why an edit was rejected, with the details of the error."""
    pattern = _REJECTED.get(error.code)
    if pattern is None:
        return translate("failures", "That is not possible here. Nothing was changed.")
    return translate("failures", pattern).format_map(_Details(error.details))


class _Details(dict[str, Any]):
    """The details for a sentence. A missing detail is shown as an ellipsis, so that showing an error cannot fail."""

    def __missing__(self, key: str) -> str:
        return "…"

"""Why a project is read-only, in words."""

from __future__ import annotations

from desktop.words.access_words import held_sentence, read_only_sentence


def test_every_reason_has_a_sentence_of_its_own() -> None:
    reasons = ("folder", "damaged", "elsewhere", "newer", "asked")
    assert len({read_only_sentence(reason) for reason in reasons}) == len(reasons)
    assert read_only_sentence("unheard of") == read_only_sentence("asked")


def test_who_has_it_open_is_told_with_place_and_time() -> None:
    words = held_sentence("周予", "zhouyu-t14", "14:20", stale=False)
    assert "周予" in words
    assert "zhouyu-t14" in words
    assert "14:20" in words
    assert held_sentence("周予", "zhouyu-t14", "14:20", stale=True).startswith(words)
    assert held_sentence("", "pc", "14:20", stale=False).startswith("Somebody")

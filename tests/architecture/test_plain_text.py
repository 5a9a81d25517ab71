"""Texts of projects reach labels and tooltips in one way, so that markup in them is never interpreted."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source import modules, name, text

ONE_WAY = "desktop/look/plain_text.py"
FORBIDDEN = {
    "QLabel": r"\bQLabel\b",
    "setToolTip": r"\.setToolTip\(",
    "QToolTip": r"\bQToolTip\.",
    "setHtml": r"(?<!\bmime)\.setHtml\(",  # HTML for the clipboard is a QMimeData that is called `mime`
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_only_one_module_shows_words(what: str) -> None:
    found = [
        name(path)
        for path in modules()
        if name(path).startswith("desktop/")
        and name(path) != ONE_WAY
        and re.search(FORBIDDEN[what], text(path))
    ]
    assert not found, f"use {ONE_WAY} instead of {what} in {found}"


def test_models_return_tips() -> None:
    """``ToolTipRole`` is answered with :func:`desktop.look.plain_text.tip`."""
    answering = [path for path in modules() if "ItemDataRole.ToolTipRole" in text(path)]
    assert answering
    for path in answering:
        assert re.search(r"\btip\(", text(path)), name(path)

"""What is shown of each side."""

from __future__ import annotations

from desktop.agreement.showing import quoted
from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_sides_of_a_relation_tell_both_ends(view: AgreementView, coded: Workspace) -> None:
    row = view.list.passages.rows[7]
    first, second = quoted(row, panels.rows(coded), (None, None), ("Lin", "Zhou"))
    assert first is not None and second is not None
    assert (first.detail, second.detail) == ("Differs in figure", "Overlaps")
    assert first.other == second.other == "去年日均客运量为19.8万人次"
    assert quoted(None, None, (None, None), ("", "")) == (None, None)

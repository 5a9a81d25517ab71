"""The arrangement of the parts."""

from __future__ import annotations

from typing import Any

from desktop.terms.desk import TermsDesk
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.view import TermsView


def test_sizes_are_remembered(view: TermsView, services: Any, river: Any) -> None:
    splitter = view.desk._splitters["terms.all"]
    splitter.setSizes([460, 340])
    view.hide()
    again = TermsDesk(
        river, services.current, services.theme, services.settings, StopList(services.settings), view
    )
    again.resize(view.size())
    assert again._splitters["terms.all"].saveState() == splitter.saveState()


def test_every_region_can_have_the_keyboard(view: TermsView) -> None:
    assert len(view.regions()) == 6
    for region in view.regions():
        region.setFocus()
        assert view.isAncestorOf(region)


def test_words_instead_of_the_parts(view: TermsView) -> None:
    view.desk.show_empty("No articles yet.", again=True)
    assert view.desk.empty.text() == "No articles yet." and not view.desk.again.isHidden()
    assert view.toolbar.isHidden()
    view.desk.show_empty("")
    assert view.desk.empty.isHidden() and not view.toolbar.isHidden()

"""Search results during typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QToolButton
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.narrowing import UNTAGGED, Narrowing
from corpus.search_answer import PatternFault, SearchAnswer
from db import edits
from desktop.current import Current, Destination
from desktop.derived.search.text_search import TextSearch
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.findings.search import search_panel
from desktop.findings.search.hits import ITEM_ROLE, FoundHit, HitHeading, MoreHits
from desktop.findings.search.search_panel import SearchPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY


@pytest.fixture
def search(
    river: Workspace, text_search: TextSearch, current: Current, theme: Theme, qtbot: QtBot
) -> SearchPanel:
    panel = SearchPanel(river, text_search, current, theme)
    qtbot.addWidget(panel)
    panel.resize(208, 500)
    panel.show()
    return panel


def results(search: SearchPanel) -> QListView:
    found = search.findChild(QListView, "searchResults")
    assert found is not None
    return found


def items(search: SearchPanel) -> list[object]:
    model = results(search).model()
    return [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]


def found(search: SearchPanel) -> list[str]:
    return [item.hit.text for item in items(search) if isinstance(item, FoundHit)]


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=panels.PATIENCE)


def test_hits_stand_under_their_articles_with_counts(
    search: SearchPanel, current: Current, qtbot: QtBot
) -> None:
    current.set_query("單程")
    wait(qtbot, lambda: bool(found(search)))
    headings = [(item.letter, item.count) for item in items(search) if isinstance(item, HitHeading)]
    assert headings == [("A", 1), ("B", 1), ("C", 1)]
    assert found(search) == ["单程", "单程", "單程"]


def test_notes_and_tags_are_found(search: SearchPanel, current: Current, qtbot: QtBot) -> None:
    current.set_query("口径")
    wait(qtbot, lambda: bool(found(search)))
    fields = {item.hit.field for item in items(search) if isinstance(item, FoundHit)}
    assert "note" in fields
    wanted: list[str] = []
    search.tag_requested.connect(wanted.append)
    current.set_query("涨幅测算")
    wait(qtbot, lambda: found(search) == ["涨幅测算"])
    qtbot.keyClick(results(search), Qt.Key.Key_Return)
    assert wanted == ["tag-1"]


def test_the_last_query_wins(search: SearchPanel, current: Current, qtbot: QtBot) -> None:
    for query in ("票", "票价", "通勤"):
        current.set_query(query)
    wait(qtbot, lambda: bool(found(search)))
    assert set(found(search)) == {"通勤"}


def test_arrows_step_over_headings_and_enter_goes(
    search: SearchPanel, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    current.set_query("單程")
    wait(qtbot, lambda: bool(found(search)))
    search.focus_results()
    assert results(search).currentIndex().row() == 1
    qtbot.keyClick(results(search), Qt.Key.Key_Down)
    assert results(search).currentIndex().row() == 3
    qtbot.keyClick(results(search), Qt.Key.Key_Return)
    qtbot.keyClick(results(search), Qt.Key.Key_Space)
    assert [(place.article, place.preview) for place in places] == [("article-2", False), ("article-2", True)]
    text = panels.rows(search._workspace).articles["article-2"]
    assert places[0].span is not None
    assert places[0].span.end <= text.characters


def current_hit(search: SearchPanel) -> object:
    item = results(search).currentIndex().data(ITEM_ROLE)
    return (item.hit.article, item.hit.span) if isinstance(item, FoundHit) else None


def test_the_list_follows_who_goes_from_hit_to_hit(
    search: SearchPanel, current: Current, qtbot: QtBot
) -> None:
    current.set_query("單程")
    wait(qtbot, lambda: len(found(search)) > 2)
    hits = [item.hit for item in items(search) if isinstance(item, FoundHit) and item.hit.field == "text"]
    first, second = hits[0], hits[-1]
    assert first.article != second.article
    places = panels.jumps(current)
    for hit in (second, first):
        current.go_to(Destination(article=hit.article, span=hit.span))
        assert current_hit(search) == (hit.article, hit.span)
    current.go_to(Destination(article=first.article, span=Span(0, 1)))
    assert current_hit(search) == (first.article, first.span)
    assert len(places) == 3, "the list itself goes nowhere"


def test_a_hit_that_is_not_listed_yet_is_listed_when_it_is_gone_to(
    search: SearchPanel, current: Current, river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_panel, "PORTION", 2)
    current.set_query("票")
    wait(qtbot, lambda: len(found(search)) == 2)
    start = RIVER_DAILY.rindex("票")
    current.go_to(Destination(article="article-1", span=Span(start, start + 1)))
    wait(qtbot, lambda: current_hit(search) == ("article-1", Span(start, start + 1)))


def test_more_is_loaded_when_asked_for(
    search: SearchPanel, current: Current, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_panel, "PORTION", 2)
    current.set_query("票")
    wait(qtbot, lambda: len(found(search)) == 2)
    last = len(items(search)) - 1
    assert isinstance(items(search)[last], MoreHits)
    panels.press(qtbot, results(search), last, Qt.Key.Key_Return)
    wait(qtbot, lambda: len(found(search)) == 4)


def test_nothing_found_says_so(search: SearchPanel, current: Current, qtbot: QtBot) -> None:
    note = search.findChild(EmptyNote, "emptyNote")
    assert note is not None
    current.set_query("没有这个词")
    wait(qtbot, lambda: "没有这个词" in note.text())
    assert note.isVisible()
    assert not results(search).isVisible()


def test_results_follow_changes(
    search: SearchPanel, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_query("独一无二")
    note = search.findChild(EmptyNote, "emptyNote")
    assert note is not None
    wait(qtbot, lambda: "独一无二" in note.text())
    river.perform(edits.set_claim_note, "claim-1", "独一无二的备注")
    wait(qtbot, lambda: found(search) == ["独一无二"])


def test_an_empty_query_clears_the_results(search: SearchPanel, current: Current, qtbot: QtBot) -> None:
    current.set_query("單程")
    wait(qtbot, lambda: bool(found(search)))
    current.set_query("")
    wait(qtbot, lambda: not items(search))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_hits_are_marked_in_their_line(
    search: SearchPanel, current: Current, theme: Theme, qtbot: QtBot, name: str
) -> None:
    theme.set_look(name, "standard")
    current.set_query("單程")
    wait(qtbot, lambda: bool(found(search)))
    image = results(search).grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(208) for y in range(160)}
    assert theme.colour("warnSoft").name() in colours


def quotes(river: Workspace) -> dict[str, tuple[str, ...]]:
    return {claim.quote: claim.tags for claim in panels.rows(river).claims.values()}


def test_ticked_hits_are_tagged_in_one_act(
    search: SearchPanel, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_query("测算")
    wait(qtbot, lambda: len(found(search)) == 3)
    view = results(search)
    assert search.bar.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert search.bar.isVisible()
    before = quotes(river)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(view, Qt.Key.Key_3))
    made = quotes(river).keys() - before.keys()
    assert made == {
        "交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。",
        "我们按公开的客流结构重新测算，调价后平均票价约为2.8元，涨幅超过四成。",
    }
    told = search.bar.findChild(QLabel, "hitTold")
    assert told is not None
    wait(qtbot, lambda: told.text().startswith("2"))
    qtbot.keyClick(view, Qt.Key.Key_3)
    wait(qtbot, lambda: told.text().startswith("All"))
    panels.changing(river, qtbot, river.undo)
    assert quotes(river) == before
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert search.bar.isHidden()
    assert current.query == "测算"


def test_the_words_found_become_claims_of_a_new_tag(
    search: SearchPanel, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_query("客流")
    wait(qtbot, lambda: len(found(search)) == 2)
    view = results(search)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    search.bar.extent.choose("words")
    qtbot.keyClick(view, Qt.Key.Key_T)
    popup = view.findChild(TagPopup)
    assert popup is not None
    field = popup.findChild(QLineEdit, "tagPopupField")
    assert field is not None
    field.setText("走势")
    panels.changing(
        river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    )
    names = panels.rows(river).tags
    assert [names[tag].name for tag in quotes(river)["客流"]] == ["走势"]


def test_filters_narrow_the_hits_and_say_so(
    search: SearchPanel, text_search: TextSearch, current: Current, qtbot: QtBot
) -> None:
    current.set_query("2.6元")
    wait(qtbot, lambda: len(found(search)) == 2)
    text_search.set_options(narrowing=Narrowing(tag=UNTAGGED))
    assert search.narrowing.isVisible(), "what is in force is shown"
    wait(qtbot, lambda: len(found(search)) == 1)
    search.narrowing.field.setText("没有的")
    note = search.findChild(EmptyNote, "emptyNote")
    assert note is not None
    wait(qtbot, lambda: "filters" in note.text())
    switch = search.findChild(QToolButton, "filterSwitch")
    assert switch is not None
    switch.click()
    wait(qtbot, lambda: len(found(search)) == 2)
    assert not text_search.narrowing.asks, "what is hidden is not in force"


def test_what_is_wrong_with_an_expression_is_said(search: SearchPanel) -> None:
    told = [search.fault_words(SearchAnswer(fault=fault, place=2)) for fault in PatternFault]
    assert len(set(told)) == len(told)
    assert all(words.endswith("At character 3.") for words in told)
    assert "character" not in search.fault_words(SearchAnswer(fault=PatternFault.SLOW))

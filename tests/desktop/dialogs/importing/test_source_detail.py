"""The right side of the import dialog."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from corpus.intake import Intake, Refusal
from corpus.readers.errors import ReadError
from corpus.readers.project import ReadProject
from desktop.dialogs.importing.remark_lines import LinkButton
from desktop.dialogs.importing.source_detail import SourceDetail
from desktop.dialogs.importing.sources import ImportSource, State
from desktop.look.theme import Theme
from tests.desktop.build import river_archive
from tests.desktop.dialogs.importing.build import (
    ARTICLE,
    CANDIDATES,
    REMARKS,
    TABLE,
    document,
    source,
)


def detail_of(theme: Theme, qtbot: QtBot) -> SourceDetail:
    detail = SourceDetail(theme)
    qtbot.addWidget(detail)
    return detail


def acts(detail: SourceDetail) -> dict[str, LinkButton]:
    return {button.text(): button for button in detail.remarks.findChildren(LinkButton)}


def test_an_article_with_its_remarks_and_what_can_be_done(theme: Theme, qtbot: QtBot) -> None:
    detail = detail_of(theme, qtbot)
    detail.show_source(source(held=document(remarks=REMARKS, joins=(6,))))
    assert detail.fields.title.text() == ARTICLE.title
    assert detail.preview.joined == 1
    assert len(detail.remarks.words) == 3, "headings are seen"
    with qtbot.waitSignal(detail.choices_changed) as chosen:
        acts(detail)["Keep the lines"].click()
    assert (chosen.args[0], chosen.args[1].join_lines) == ("a.html", False)


def test_an_unclear_encoding_is_chosen_by_its_words(theme: Theme, qtbot: QtBot) -> None:
    """Row 37."""
    detail = detail_of(theme, qtbot)
    detail.show_source(source(held=document(format="text", candidates=CANDIDATES)))
    with qtbot.waitSignal(detail.choices_changed) as chosen:
        acts(detail)["Big5-HKSCS 颇数赫"].click()
    assert chosen.args[1].encoding == "big5hkscs"


def test_fields_and_script_are_told_with_the_number_of_the_article(theme: Theme, qtbot: QtBot) -> None:
    detail = detail_of(theme, qtbot)
    detail.show_source(source(held=document(ARTICLE, ARTICLE)))
    detail.bar.part_chosen.emit(1)
    with qtbot.waitSignal(detail.described) as told:
        detail.fields.title.end(False)
        qtbot.keyClicks(detail.fields.title, "x")
    assert told.args == ["a.html", 1, {"title": ARTICLE.title + "x"}]


def test_a_table_has_columns_in_place_of_fields(theme: Theme, qtbot: QtBot) -> None:
    detail = detail_of(theme, qtbot)
    detail.show_source(source(held=document(format="csv", table=TABLE)))
    assert detail.fields.isHidden()
    assert not detail.columns.isHidden()
    assert detail.complete
    with qtbot.waitSignal(detail.choices_changed) as chosen:
        detail.columns.head.click()
    assert (chosen.args[1].roles, chosen.args[1].table_head) == (TABLE.roles, False)


def test_what_is_no_article_is_explained(theme: Theme, qtbot: QtBot) -> None:
    detail = detail_of(theme, qtbot)
    detail.show_source(None)
    assert "Add files" in detail.note.text()
    detail.show_source(source(refusal="no_text_layer"))
    assert "OCR" in detail.note.text()
    held = ImportSource("a", "a", 60 * 1024**2, State.HELD)
    detail.show_source(held)
    assert "60 MB" in detail.note.text()
    with qtbot.waitSignal(detail.read_requested) as wanted:
        detail.read_it.click()
    assert wanted.args == ["a"]


def test_the_rest_of_a_project_with_a_wrong_row_is_read_on_request(theme: Theme, qtbot: QtBot) -> None:
    """Row 51."""
    detail = detail_of(theme, qtbot)
    wrong = Refusal("archive.type", "line 7: an object with a text is expected")
    refused = ImportSource("a", "a", 9, State.REFUSED, intake=Intake("a", refusal=wrong))
    detail.show_source(refused)
    assert "line 7" in detail.note.text()
    with qtbot.waitSignal(detail.choices_changed) as chosen:
        detail.rest.click()
    again = chosen.args[1]
    assert again.skip_bad_lines
    detail.show_source(replace(refused, choices=again))
    assert detail.rest.isHidden()
    held = ReadProject("json", river_archive(), (ReadError("type", "claims[3].start"),))
    detail.show_source(
        ImportSource("a", "a", 9, State.READY, choices=again, intake=Intake("a", project=held))
    )
    assert "1 row(s)" in detail.note.text()
    assert "claims[3].start" in detail.note.text()

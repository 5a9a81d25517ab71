"""The fields of a format."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from corpus.writers import WRITERS, Writer, writer_named
from corpus.writers.options import Content, ExportOptions, Option
from desktop.dialogs.exporting.option_fields import OptionFields


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)
def test_what_is_shown_is_what_was_chosen(writer: Writer, parent: QWidget) -> None:
    usual = OptionFields(writer, ExportOptions(content=writer.contents[-1]), "en", parent)
    assert usual.options == ExportOptions(content=writer.contents[-1])
    other = ExportOptions(
        writer.contents[0],
        **{option.value: not getattr(ExportOptions(), option) for option in writer.options},
    )
    assert OptionFields(writer, other, "en", parent).options == other


def test_a_check_box_changes_its_option(parent: QWidget) -> None:
    fields = OptionFields(writer_named("docx"), ExportOptions(), "zh_TW", parent)
    changes: list[ExportOptions] = []
    fields.changed.connect(lambda: changes.append(fields.options))
    fields.checks[Option.NAMES].click()
    assert changes[-1].names is False
    fields.contents[Content.BY_TAG].click()
    assert fields.options.content is Content.BY_TAG
    assert fields.language is not None
    assert fields.language.currentData() == "zh_TW"
    fields.set_remark(Content.BY_TAG, "12")
    assert fields.contents[Content.BY_TAG].text().endswith("12")


def test_lists_are_proposed_on_upright_paper_until_somebody_chooses(parent: QWidget) -> None:
    fields = OptionFields(writer_named("docx"), ExportOptions(), "en", parent)
    fields.contents[Content.BY_TAG].click()
    assert fields.options.landscape is False
    fields.contents[Content.COMPARISON].click()
    assert fields.options.landscape is True
    assert fields.paper is not None
    fields.paper.activated.emit(0)
    fields.contents[Content.BY_TAG].click()
    assert fields.options.landscape is True

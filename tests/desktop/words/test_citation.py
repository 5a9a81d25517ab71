"""Quotations with their source."""

from __future__ import annotations

from dataclasses import replace

from corpus.citing import CitationForm
from corpus.snapshot import Snapshot
from desktop.words.citation import claims_with_source, quote_in_form, quote_with_source
from tests.desktop.build import RIVER_DAILY, article, river_archive


def test_words_then_publisher_title_and_date() -> None:
    said = quote_with_source("单程票价", article(1, RIVER_DAILY))
    assert said == "“单程票价” (青川日报, “青川渡轮十二年来首次调价”, 2026-10-08)"


def test_the_paragraph_is_told_where_it_is_known() -> None:
    said = quote_with_source("单程票价", article(1, RIVER_DAILY), 3)
    assert said.endswith(", 2026-10-08, paragraph 3)")


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(article(1, RIVER_DAILY), publisher="", published=None)
    assert quote_with_source("单程票价", bare) == "“单程票价” (“青川渡轮十二年来首次调价”)"


def test_each_claim_has_a_line() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    lines = claims_with_source(snapshot, snapshot.claims_of("article-1")).splitlines()
    assert len(lines) == 5
    assert all("青川日报" in line for line in lines)


def test_a_quotation_is_copied_in_the_form_that_was_chosen() -> None:
    sheet = article(1, RIVER_DAILY)
    said = {form: quote_in_form("票*价\n单程", sheet, 3, form) for form in CitationForm}
    cited = "青川渡轮十二年来首次调价[N]. 青川日报, 2026-10-08. paragraph 3"
    assert said[CitationForm.PLAIN] == quote_with_source("票*价\n单程", sheet, 3)
    assert said[CitationForm.STANDARD] == f"“票*价\n单程”\n{cited}"
    quoted = cited.replace("[N]", "\\[N\\]")
    assert said[CitationForm.MARKDOWN] == f"> 票\\*价\n> 单程\n>\n> — {quoted}\n"

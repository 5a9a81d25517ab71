from __future__ import annotations

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.pages.clipboard import read_clipboard
from tests.corpus.readers.build import content, kinds

PIECE = "<h2>两种均价</h2><p>官方给出的平均票价\n是4.6元。</p><ul><li>甲</li></ul>"


def test_what_was_copied_is_taken_whole() -> None:
    document = read_clipboard(f"<meta charset='utf-8'>{PIECE}")
    assert content(document) == "两种均价\n官方给出的平均票价是4.6元。\n甲"
    assert [kind for kind, _ in kinds(document)] == ["heading", "list_item"]
    read = document.articles[0].article
    assert (read.url, read.file_sha256, read.source_file) == ("", "", "")


def test_windows_tells_where_it_is_from() -> None:
    html = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nSourceURL:https://example.org/a\r\n"
        f"<html><body>\r\n别的<!--StartFragment-->{PIECE}<!--EndFragment-->\r\n</body></html>"
    )
    document = read_clipboard(html)
    assert document.articles[0].article.url == "https://example.org/a"
    assert content(document).startswith("两种均价")


def test_nothing_copied_is_refused() -> None:
    with pytest.raises(ReadError, match="empty"):
        read_clipboard("<p> </p>")

from __future__ import annotations

import pytest

from corpus.readers.document import Original


@pytest.mark.parametrize(
    ("source", "suffix"),
    [
        (Original(b"", "稿.DOCX"), ".docx"),
        (Original(b"", "README"), ""),
        (Original(b"", ".htaccess"), ""),
        (Original(b"", "", "https://example.org/a/b.PDF?x=1.html"), ".pdf"),
        (Original(b"", "", "https://example.org/"), ""),
    ],
)
def test_the_suffix_is_that_of_the_file_or_of_the_address(source: Original, suffix: str) -> None:
    assert source.suffix == suffix

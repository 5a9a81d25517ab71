"""Estimates of size."""

from __future__ import annotations

import pytest

from corpus.writers import WRITERS
from corpus.writers.estimating import estimate
from corpus.writers.options import Content, ExportOptions
from tests.corpus.writers.build import exported, sample_archive, written


@pytest.mark.parametrize("format", ["docx", "html", "md", "xlsx", "csv", "jsonl", "qdpx", "w3c", "json"])
def test_the_size_is_right_to_a_half(format: str) -> None:
    content = next(writer.contents[0] for writer in WRITERS if writer.id == format)
    given = exported(content=content)
    size = len(written(format, given)[0])
    about = estimate(format, given.options, sample_archive()).bytes
    assert about is not None
    assert 0.5 <= about / size <= 1.5


def test_pages_follow_from_what_is_written() -> None:
    archive = sample_archive()

    def pages(**options: object) -> int:
        found = estimate("docx", ExportOptions(**options), archive).pages  # type: ignore[arg-type]
        assert found is not None
        return found

    # LibreOffice makes 8, 6 and 16 of it.
    assert pages() in (7, 8, 9)
    assert pages(landscape=False) in (5, 6, 7)
    assert pages(quotes=True) in range(13, 19)
    assert pages(content=Content.TEXTS) == len(archive.articles)
    assert estimate("json", ExportOptions(), archive).pages is None
    assert estimate("csv", ExportOptions(content=Content.CODEBOOK), archive).bytes is None

"""The input of writers."""

from __future__ import annotations

from tests.corpus.writers.build import exported, sample_archive


def test_a_report_has_the_rows_and_texts_of_the_archive() -> None:
    reported = exported().reported()
    archive = sample_archive()
    assert set(reported.snapshot.claims) == {claim.id for claim in archive.claims}
    assert set(reported.texts.values()) == {text.content for text in archive.texts}
    assert reported.state.fingerprint == "ab" * 32

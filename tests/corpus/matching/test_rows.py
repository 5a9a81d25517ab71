"""Statements as rows: weights, lengths, shares."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.matching.rows import SHARES, characters_of, row_norms, rows_of, vocabularies
from corpus.matching.statements import Field, prepared
from corpus.matching.suggestion import SourceText

TEXTS = [SourceText("a", "票价上涨三元。\n票价下降。"), SourceText("b", "台风登陆海湾。\n票价上涨三元。")]


def test_a_term_tells_the_more_the_fewer_statements_have_it() -> None:
    known = vocabularies([prepared(text) for text in TEXTS])
    characters = known.fields[Field.CHARACTERS]
    places, there = characters.find(np.array([ord("票"), ord("台"), ord("无")], np.int64))
    assert there.tolist() == [True, True, False]
    assert characters.weights[places[0]] < characters.weights[places[1]]


def test_equal_statements_have_equal_rows() -> None:
    ready = [prepared(text) for text in TEXTS]
    rows = rows_of(ready, vocabularies(ready)).toarray()
    np.testing.assert_allclose(rows[0], rows[3])
    assert rows[0] @ rows[1] > rows[0] @ rows[2] == 0


def test_fields_count_by_their_shares() -> None:
    ready = [prepared(text) for text in TEXTS]
    known = vocabularies(ready)
    rows = rows_of(ready, known)
    characters = row_norms(characters_of(rows, known))[2] ** 2
    assert characters / row_norms(rows)[2] ** 2 == pytest.approx(
        SHARES[Field.CHARACTERS] / (SHARES[Field.CHARACTERS] + SHARES[Field.WORDS] + SHARES[Field.RELATED]),
        abs=0.15,
    )


def test_no_articles() -> None:
    assert rows_of([], vocabularies([])).shape[0] == 0

"""Statements as sparse rows whose products are their similarity."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from corpus.matching.ranking.rows import (
    characters_of,
    dense_product,
    inverse,
    row_norms,
    rows_of,
    scaled,
    vocabularies,
)
from corpus.matching.suggestion import Statement
from corpus.matching.words.statements import Field, Prepared, prepared_alone


def alone(*texts: str) -> list[Prepared]:
    return [prepared_alone(Statement(str(at), "", 0, len(text), text)) for at, text in enumerate(texts)]


def products(*texts: str) -> np.ndarray:
    ready = alone(*texts)
    rows = rows_of(ready, vocabularies(ready))
    return np.asarray((rows @ rows.T).toarray())


def test_what_says_the_same_is_most_alike_in_either_script() -> None:
    found = products("渡轮航线延长三公里", "渡輪航線延長三公里", "渡轮明天停航", "学者发表演讲")
    np.testing.assert_allclose(found[0, 1], found[0, 0], rtol=1e-5)
    assert found[0, 1] > found[0, 2] > found[0, 3]
    np.testing.assert_allclose(found, found.T, rtol=1e-5)


def test_rare_terms_tell_more_than_those_of_every_statement() -> None:
    found = products("渡轮与蒸笼", "渡轮与票款", "蒸笼与账本", *["渡轮"] * 6)
    assert found[0, 2] > found[0, 1] > 0


def test_the_same_figure_counts() -> None:
    found = products("投资46亿元", "造价四十六亿元", "造价五十八亿元")
    assert found[0, 1] > 2 * found[0, 2]


def test_terms_that_nobody_has_and_empty_statements_are_alike_to_nothing() -> None:
    known = vocabularies(alone("渡轮票价", "渡轮停航"))
    strange = rows_of(alone("明天有雨", "……", "渡轮"), known)
    assert strange.shape == (3, known.columns)
    assert np.isfinite(strange.data).all()
    assert (row_norms(strange) > 0).tolist() == [False, False, True]
    nothing = vocabularies([])
    assert rows_of([], nothing).shape[0] == 0


def test_the_characters_are_the_columns_of_their_field() -> None:
    ready = alone("渡轮票价涨到三元", "渡轮停航")
    known = vocabularies(ready)
    rows = rows_of(ready, known)
    characters = characters_of(rows, known)
    assert characters.shape == (2, len(known.fields[Field.CHARACTERS].terms))
    assert 0 < characters.sum() < rows.sum()


def test_rows_are_brought_to_length_1_and_zeros_stay() -> None:
    rows = sparse.csr_array(np.asarray([[3, 4], [0, 0], [0, 2]], np.float32))
    lengths = row_norms(rows)
    assert lengths.tolist() == [5, 0, 2]
    expected = np.asarray([[0.6, 0.8], [0, 0], [0, 1]], np.float32)
    np.testing.assert_allclose(scaled(rows, inverse(lengths)).toarray(), expected)


def test_a_dense_product_is_that_of_numpy() -> None:
    left, right = np.arange(6, dtype=np.float32).reshape(2, 3), np.arange(3, dtype=np.float32)
    assert dense_product(left, right).tolist() == [5.0, 14.0]


def test_an_operation_that_the_processor_calls_invalid_warns_of_nothing() -> None:
    dense_product(np.array([[np.inf]], dtype=np.float32), np.array([[0]], dtype=np.float32))

"""Vectors are stored, shared between projects, limited in number, validated, and recomputed if their file is
damaged."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import pickle
import sqlite3
import threading
from pathlib import Path

import numpy as np
import pytest

from corpus.digests import digest
from corpus.encoders.encoder import Vectors
from corpus.encoders.errors import EncoderError, Problem
from db.indexes.cache_file import CACHE_VARIABLE, CacheFile, cache_folder
from db.indexes.vectors import StoredVectors


def row(number: int, dimensions: int = 16) -> Vectors:
    return np.random.default_rng(number).normal(size=dimensions).astype(np.float32)


def rows(*numbers: int, dimensions: int = 16) -> dict[str, Vectors]:
    return {digest(str(number)): row(number, dimensions) for number in numbers}


def numbers_in(vectors: StoredVectors, upto: int = 200) -> set[int]:
    return {number for number in range(upto) if digest(str(number)) in vectors}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vectors"


def test_what_was_put_is_there_for_whoever_comes_next(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(1, 2, 3))
    vectors[digest("4")] = row(4)
    vectors.close()
    again = StoredVectors("one", folder)
    assert dict(again).keys() == rows(1, 2, 3, 4).keys()
    assert len(again) == 4
    found = again[digest("3")]
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, row(3))
    assert again.get(digest("5")) is None


def test_encoders_are_kept_apart(folder: Path) -> None:
    one, other = StoredVectors("one", folder), StoredVectors("other", folder)
    one.update(rows(1))
    other.update({digest("1"): row(9), digest("2"): row(2)})
    np.testing.assert_array_equal(one[digest("1")], row(1))
    assert digest("2") not in one
    other.clear()
    assert len(other) == 0
    assert len(one) == 1


def test_a_vector_that_is_put_again_is_the_new_one(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(1))
    vectors[digest("1")] = row(2)
    np.testing.assert_array_equal(vectors[digest("1")], row(2))
    assert len(vectors) == 1
    del vectors[digest("1")]
    with pytest.raises(KeyError):
        del vectors[digest("1")]
    raw = sqlite3.connect(folder / "vectors.cache")
    assert raw.execute("SELECT count(*) FROM vector").fetchone() == (0,)
    raw.close()


def lengths(vectors: StoredVectors) -> list[int]:
    """In another process."""
    return sorted(len(vectors[key]) for key in vectors)


def test_they_can_be_sent_to_another_process(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update({**rows(1), **rows(2, dimensions=4)})
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
        assert pool.submit(lengths, vectors).result(60) == [4, 16]
    assert pickle.loads(pickle.dumps(vectors)).identity == "one"


def test_several_windows_write_at_once(folder: Path) -> None:
    """Also the tables are made once, whoever comes first."""
    start = threading.Barrier(4)

    def write(first: int) -> None:
        vectors = StoredVectors("one", folder)
        start.wait()
        for number in range(first, 100, 4):
            vectors.update(rows(number))
        assert vectors.kept
        vectors.close()

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(write, first) for first in range(4)]:
            done.result(60)
    assert numbers_in(StoredVectors("one", folder)) == set(range(100))


# How many are kept


def test_those_that_were_used_longest_ago_go_first(folder: Path) -> None:
    bound = 100 * 64
    first = StoredVectors("one", folder, most_bytes=bound)
    first.update(rows(*range(60)))
    first.close()
    second = StoredVectors("one", folder, most_bytes=bound)
    assert all(digest(str(number)) in second for number in range(10)), "used again"
    for start in range(60, 120, 10):
        second.update(rows(*range(start, start + 10)))
    second.close()
    third = StoredVectors("one", folder, most_bytes=bound)
    left = numbers_in(third)
    assert left >= {*range(10), *range(60, 120)}
    assert len(left) < 101
    third.close()


def test_the_bound_counts_every_encoder(folder: Path) -> None:
    bound = 50 * 64
    for name in ("one", "two", "three"):
        vectors = StoredVectors(name, folder, most_bytes=bound)
        vectors.update(rows(*range(40)))
        vectors.close()
    left = [numbers_in(StoredVectors(name, folder)) for name in ("one", "two", "three")]
    assert sum(map(len, left)) <= 50
    assert left[2] == set(range(40))


def test_the_file_is_not_much_larger_than_what_it_holds(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(*range(400), dimensions=512))
    vectors.close()
    assert (folder / "vectors.cache").stat().st_size < 1.35 * 400 * 512 * 4


# What happens to files


@pytest.mark.parametrize("spoil", ["garbage", "truncated", "foreign", "middle"])
def test_a_damaged_file_is_begun_anew(folder: Path, spoil: str) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(*range(100)))
    vectors.close()
    path = folder / "vectors.cache"
    content = path.read_bytes()
    if spoil == "foreign":
        path.unlink()
        raw = sqlite3.connect(path)
        raw.execute("CREATE TABLE other (x)")
        raw.close()
    else:
        middle = content[:16_384] + b"\xa5" * (len(content) - 16_384)
        path.write_bytes({"garbage": b"x" * 5000, "truncated": content[:20_000], "middle": middle}[spoil])
    again = StoredVectors("one", folder)
    assert numbers_in(again) == set()
    again.update(rows(7))
    again.close()
    assert numbers_in(StoredVectors("one", folder)) == {7}


def test_a_file_that_is_damaged_while_it_is_open_loses_nothing_that_is_put_then(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(*range(50)))
    vectors.close()
    vectors.get(digest("1"))
    path = folder / "vectors.cache"
    with path.open("r+b") as file:
        file.seek(16_384)
        file.write(b"\xa5" * (path.stat().st_size - 16_384))
    vectors.update(rows(60, 61))
    assert {60, 61} <= numbers_in(vectors)
    assert vectors.kept


def test_a_vector_with_a_flipped_bit_is_not_there(folder: Path) -> None:
    vectors = StoredVectors("one", folder)
    vectors.update(rows(1, 2))
    vectors.close()
    path = folder / "vectors.cache"
    raw = sqlite3.connect(path)
    number = raw.execute(
        "SELECT vector FROM entry WHERE digest = ?", (bytes.fromhex(digest("1")),)
    ).fetchone()
    flipped = bytearray(row(1).tobytes())
    flipped[5] ^= 16
    raw.execute("UPDATE vector SET numbers = ? WHERE id = ?", (bytes(flipped), number[0]))
    raw.commit()
    raw.close()
    assert numbers_in(StoredVectors("one", folder)) == {2}


def test_where_no_file_can_be_they_are_kept_in_memory_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    vectors = StoredVectors("one", tmp_path / "file" / "below")
    vectors.update(rows(1))
    assert numbers_in(vectors) == {1}
    assert not vectors.kept


def test_a_file_that_somebody_holds_takes_nothing_and_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.indexes.cache_file.WAIT", 0.05)
    vectors = StoredVectors("one", folder)
    vectors.update(rows(1))
    holder = sqlite3.connect(folder / "vectors.cache", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(EncoderError) as caught:
        vectors.update(rows(2))
    assert caught.value.problem is Problem.NOT_KEPT
    assert numbers_in(vectors) == {1}, "reading goes on"
    holder.execute("ROLLBACK")
    holder.close()
    vectors.update(rows(2))
    assert numbers_in(vectors) == {1, 2}


def test_they_lie_in_the_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "elsewhere"))
    StoredVectors("one").update(rows(1))
    assert (tmp_path / "elsewhere" / "vectors.cache").is_file()
    monkeypatch.delenv(CACHE_VARIABLE)
    assert cache_folder().is_relative_to(tmp_path)


def test_no_words_of_a_project_are_in_the_file(folder: Path) -> None:
    vectors = StoredVectors("endpoint http://localhost/v1/embeddings m", folder)
    vectors.update({digest("渡轮涨价"): row(1)})
    vectors.close()
    assert "渡轮".encode() not in (folder / "vectors.cache").read_bytes()


def test_a_file_of_another_form_is_begun_anew(tmp_path: Path) -> None:
    old = CacheFile(tmp_path / "x.cache", ("CREATE TABLE a (b)",), 1)
    old.connection().execute("INSERT INTO a VALUES (1)")
    old.close()
    new = CacheFile(tmp_path / "x.cache", ("CREATE TABLE a (c)",), 2)
    assert new.connection().execute("SELECT count(*) FROM a").fetchone() == (0,)
    assert new.on_disk
    new.close()

"""Whatever a file and its companions contain, it is opened or rejected quickly, and never changed when rejected."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import NotAProject, StoreError, TooNew
from db.files.rollback_journal import standing_of
from db.store import Store
from tests.db import build

EXAMPLES = int(os.environ.get("DUIKAN_EXAMPLES", "40"))
"""Of each kind; ``make soak`` asks for more."""
SECONDS = 20.0
"""In which every file must be done with; far more than it takes, since other tests run beside."""
MAGIC = bytes.fromhex("d9d505f920a163d7")

often = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Whole(bytes):
    """The bytes of a project, which Hypothesis does not print."""

    def __repr__(self) -> str:
        return "a whole project"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """The bytes of a project."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIKAN_CACHE", str(folder / "cache"))
        patch.setenv("DUIKAN_DATA", str(folder / "data"))
        with build.project(folder) as store:
            build.claim(store, tags=[build.tag(store).id], note="注" * 3000)
            location = store.location
        yield Whole(Path(location).read_bytes())


changes_of_bytes = st.lists(
    st.tuples(
        st.one_of(st.integers(0, 200), st.integers(0, 200_000)),
        st.one_of(
            st.binary(min_size=1, max_size=8),
            st.sampled_from([b"\0" * 512, b"\xff" * 64, b"CREATE VIEW x"]),
        ),
    ),
    max_size=6,
)


def patched(content: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    harmed = bytearray(content)
    for at, new in changes:
        at %= len(harmed)
        harmed[at : at + len(new)] = new[: len(harmed) - at]
    return bytes(harmed)


def opened(path: Path, *, read_only: bool) -> None:
    """Open the project and read what every window reads; only our own errors are allowed."""
    before, start = path.read_bytes(), time.process_time()
    unharmed = True
    try:
        with Store.open(path, read_only=read_only) as store:
            if store.read_only_reason == "damaged":
                store.snapshot()
                assert store.check() != []
            else:
                unharmed = read_only
    except (NotAProject, TooNew):
        pass
    assert time.process_time() - start < SECONDS
    if unharmed:
        assert path.read_bytes() == before


@often
@given(changes=changes_of_bytes, read_only=st.booleans(), cut=st.one_of(st.none(), st.integers(0, 100_000)))
def test_a_file_with_any_bytes_changed(
    whole: Whole, tmp_path: Path, changes: list[tuple[int, bytes]], read_only: bool, cut: int | None
) -> None:
    path = tmp_path / "a.duikan"
    path.write_bytes(patched(whole, changes)[:cut])
    opened(path, read_only=read_only)


@often
@given(content=st.binary(max_size=5000), read_only=st.booleans())
def test_a_file_of_any_bytes_behind_our_header(
    whole: Whole, tmp_path: Path, content: bytes, read_only: bool
) -> None:
    path = tmp_path / "a.duikan"
    path.write_bytes(whole[:100] + content)
    opened(path, read_only=read_only)


@st.composite
def journals(draw: st.DrawFn) -> bytes:
    """Bytes that look like a journal, more or less."""
    magic = draw(st.sampled_from([MAGIC] * 3 + [b"\0" * 8, b"x" * 8]))
    number = st.one_of(st.integers(0, 40), st.integers(0, 2**32 - 1), st.sampled_from([512, 4096, 2**32 - 1]))
    header = magic + b"".join(draw(number).to_bytes(4, "big") for _ in range(5))
    names_another = b"/etc/x" + (6).to_bytes(4, "big") + bytes(4) + MAGIC
    tail = draw(st.sampled_from([b"", names_another]))
    padding = draw(st.sampled_from([28, 512, 4096]))
    return header.ljust(padding, b"\0") + draw(st.binary(max_size=9000)) + tail


@often
@given(journal=journals(), wal=st.one_of(st.none(), st.binary(max_size=100)), read_only=st.booleans())
def test_any_journal_beside_a_project(
    whole: Whole, tmp_path: Path, journal: bytes, wal: bytes | None, read_only: bool
) -> None:
    path = tmp_path / "a.duikan"
    path.write_bytes(whole)
    beside = Path(f"{path}-journal")
    beside.write_bytes(journal)
    if wal is not None:
        Path(f"{path}-wal").write_bytes(wal)
    refusal = ""
    try:
        with Store.open(path, read_only=read_only) as store:
            assert len(store.snapshot().claims) == 1
            assert store.check() == []
    except NotAProject as refused:
        refusal = refused.reason
    assert refusal in ("", "foreign_journal")
    assert not refusal or beside.read_bytes() == journal
    assert path.read_bytes() == whole
    for left in tmp_path.glob("a.duikan*"):
        left.unlink()


@often
@given(journal=st.binary(max_size=2000), content=st.binary(max_size=2000))
def test_a_journal_of_any_bytes_is_judged(tmp_path: Path, journal: bytes, content: bytes) -> None:
    (tmp_path / "a").write_bytes(content)
    (tmp_path / "a-journal").write_bytes(journal)
    with (tmp_path / "a").open("rb") as database:
        standing_of(tmp_path / "a-journal", database)


def test_the_errors_are_all_of_one_kind() -> None:
    assert issubclass(NotAProject, StoreError)
    assert issubclass(TooNew, StoreError)

"""Rows 29 and 30: the contents of an archive can neither exhaust memory nor escape the folder."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.zip_files import MOST_ENTRIES, SafeZip
from tests.corpus.readers.build import zipped

PART = bytes(30 << 20)


def unpack(data: bytes, **limits: int) -> None:
    with SafeZip(data, **limits) as archive:
        for name in archive.names:
            archive.read(name)


def refused(data: bytes, **limits: int) -> tuple[str, str]:
    with pytest.raises(ReadError) as caught:
        unpack(data, **limits)
    return caught.value.code, caught.value.detail


def test_entries_are_read() -> None:
    with SafeZip(zipped([("a.xml", b"<a/>"), ("b/c.xml", b"x" * 5_000)])) as archive:
        assert archive.names == ("a.xml", "b/c.xml")
        assert "a.xml" in archive
        assert "nothing" not in archive
        assert (archive.read("a.xml"), len(archive.read("b/c.xml"))) == (b"<a/>", 5_000)
        with pytest.raises(ReadError, match="missing"):
            archive.read("nothing")


def test_a_bomb_is_known_from_its_directory() -> None:
    data = zipped([(f"{number}", PART) for number in range(7)])
    assert len(data) < 300_000
    assert refused(data) == ("bomb", "200")
    assert refused(zipped([("a", bytes(20 << 20))])) == ("bomb", "200")


def test_a_directory_that_lies_about_sizes_is_not_believed() -> None:
    data = bytearray(zipped([("a", bytes(3 << 20))]))
    # The size in the directory is what Python's module goes by.
    place = data.rindex(b"PK\x01\x02") + 24
    assert struct.unpack_from("<I", data, place) == (3 << 20,)
    struct.pack_into("<I", data, place, 10)
    assert refused(bytes(data))[0] in ("damaged", "bomb")
    assert refused(zipped([("a", bytes(1 << 16)), ("b", bytes(1 << 16))]), most=100_000)[0] == "bomb"


def test_too_many_entries_are_a_bomb() -> None:
    assert refused(zipped([(str(number), b"") for number in range(MOST_ENTRIES + 1)], 0))[0] == "bomb"


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/passwd", "C:\\a", "..\\a", "a\\..\\b", "\\a"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert refused(zipped([(name, b"x")])) == ("unsafe_zip", name)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_occurs_twice_is_refused() -> None:
    assert refused(zipped([("a", b"x"), ("a", b"y")])) == ("unsafe_zip", "a")


def test_an_encrypted_entry_is_told_as_such() -> None:
    data = bytearray(zipped([("a", b"x")], 0))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    assert refused(bytes(data))[0] == "encrypted"


def test_a_damaged_file_is_told_as_such() -> None:
    assert refused(b"PK\x03\x04....")[0] == "damaged"
    data = bytearray(zipped([("a", bytes(range(256)) * 40)]))
    data[60] ^= 0xFF
    assert refused(bytes(data))[0] == "damaged"


def test_an_archive_inside_is_only_bytes() -> None:
    inner = zipped([("a", bytes(1 << 20))])
    with SafeZip(zipped([("inner.zip", inner)])) as archive:
        assert zipfile.is_zipfile(io.BytesIO(archive.read("inner.zip")))

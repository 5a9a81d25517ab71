from __future__ import annotations

import pytest

from corpus.readers.decoded import decoded
from corpus.readers.errors import ReadError
from corpus.readers.sniffing import original


def test_text_in_any_encoding_is_decoded() -> None:
    assert (
        decoded(original("三号码头停航延长一周。".encode("gb18030"), "a")).content == "三号码头停航延长一周。"
    )
    assert decoded(original("会计划".encode("gb18030"), "a"), "big5").encoding == "big5"


@pytest.mark.parametrize("encoding", ["no such", "\udcff", "\0"])
def test_an_encoding_that_does_not_exist_is_told(encoding: str) -> None:
    with pytest.raises(ReadError) as caught:
        decoded(original(b"abc", "a"), encoding)
    assert (caught.value.code, caught.value.detail) == ("encoding", encoding)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"\x01\x02data\x03\x04" * 40, b"MZ\x90\0\0"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="not_text"):
        decoded(original(data, "a"))


def test_a_few_control_characters_are_no_reason_to_refuse() -> None:
    assert decoded(original(b"a\0b\x01c", "a")).content == "a\0b\x01c"

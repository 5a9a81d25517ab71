from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import decoding
from corpus.decoding import decode
from corpus.script.conversion import convert
from corpus.script.reading import Reading
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

ROUND_TRIPS = [
    (SIMPLIFIED, "utf-8"),
    (SIMPLIFIED, "gb18030"),
    (SIMPLIFIED, "utf-16-le"),
    (SIMPLIFIED, "utf-16-be"),
    (TRADITIONAL, "utf-8"),
    (TRADITIONAL, "gb18030"),
    (TRADITIONAL, "cp950"),
    (TRADITIONAL, "utf-16-le"),
    (TRADITIONAL, "utf-16-be"),
]


@pytest.mark.parametrize(("text", "encoding"), ROUND_TRIPS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_encoding_is_told_from_the_bytes(text: str, encoding: str, newline: str) -> None:
    """Rows 36 and 42: every encoding, with every kind of line end."""
    text = text.replace("\n", newline)
    decoded = decode(text.encode(encoding))
    assert decoded.content == text
    assert decoded.encoding == encoding
    assert len(decoded.candidates) <= 1
    assert decoded.notices == ()


@pytest.mark.parametrize(("text", "encoding"), ROUND_TRIPS)
def test_the_encoding_is_told_from_a_sentence(text: str, encoding: str) -> None:
    sentence = text.split("\n")[2]
    assert decode(sentence.encode(encoding)).content == sentence


@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8-sig"),
        (b"\xff\xfe", "utf-16-le", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be", "utf-16-be"),
        (b"\xff\xfe\0\0", "utf-32-le", "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str, name: str) -> None:
    decoded = decode(mark + SIMPLIFIED.encode(encoding))
    assert (decoded.content, decoded.encoding, decoded.notices) == (SIMPLIFIED, name, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_of_latin_letters_only(encoding: str) -> None:
    assert decode("River fares rise.\n".encode(encoding)).content == "River fares rise.\n"


def test_rare_characters_survive_in_the_encodings_that_have_them() -> None:
    text = SIMPLIFIED + "𠮷野家，葛\U000e0100。"
    for encoding in ("utf-8", "gb18030", "utf-16-le"):
        assert decode(text.encode(encoding)).content == text


def test_hong_kong_characters() -> None:
    text = TRADITIONAL + "佢哋喺度食嘢，嗰啲嘅，啱啱先嚟。"
    decoded = decode(text.encode("big5hkscs"))
    assert decoded.content == text
    assert decoded.encoding == "big5hkscs"


@pytest.mark.parametrize(("text", "encoding"), ROUND_TRIPS)
def test_a_file_cut_inside_a_character(text: str, encoding: str) -> None:
    """Row 38: 1,001 bytes, at least some of which end inside a character."""
    data = (text * 4).encode(encoding)
    found = set()
    for length in range(998, 1004):
        decoded = decode(data[:length])
        assert decoded.encoding == encoding
        kept = decoded.content.removesuffix("\ufffd")
        assert (text * 4).startswith(kept)
        assert decoded.notices == (("replaced:1",) if kept != decoded.content else ())
        found.add(decoded.notices)
    assert ("replaced:1",) in found


def test_a_fault_in_the_middle_costs_one_character() -> None:
    data = bytearray((SIMPLIFIED * 3).encode())
    data[301] = 0xFF
    decoded = decode(bytes(data))
    assert decoded.encoding == "utf-8"
    lost = decoded.content.count("\ufffd")
    assert decoded.notices == (f"replaced:{lost}",)
    assert 1 <= lost <= 3


def test_replacement_characters_of_the_author_are_not_counted() -> None:
    text = SIMPLIFIED + "\ufffd"
    assert decode(text.encode()).notices == ()
    assert decode(text.encode() + b"\xe4").notices == ("replaced:1",)


@pytest.mark.parametrize("word", ["会计划", "社会计", "国政府"])
def test_six_bytes_leave_the_encoding_open(word: str) -> None:
    """Row 37."""
    decoded = decode(word.encode("gb18030"))
    rivals = {candidate.encoding: candidate.preview for candidate in decoded.candidates}
    assert rivals["gb18030"] == word
    assert rivals["cp950"] != word
    assert decoded.encoding == decoded.candidates[0].encoding
    assert decoded.content == decoded.candidates[0].preview


def test_there_are_words_that_leave_it_open() -> None:
    # These six bytes are 会计划 in GB 18030 and three sound characters in Big5.
    assert [candidate.preview for candidate in decode("会计划".encode("gb18030")).candidates] == [
        "会计划",
        "頗數赫",
    ]
    assert len(decode(SIMPLIFIED[:200].encode("gb18030")).candidates) == 1


def test_the_candidates_come_best_first_and_read_differently() -> None:
    candidates = decode("会计划".encode("gb18030")).candidates
    scores = [candidate.score for candidate in candidates]
    assert scores == sorted(scores, reverse=True)
    assert len({candidate.preview for candidate in candidates}) == len(candidates)


def test_a_person_may_choose_otherwise() -> None:
    data = "人工的".encode("gb18030")
    chosen = decode(data, "big5")
    assert (chosen.content, chosen.encoding) == (data.decode("big5", "replace"), "big5")
    assert chosen.candidates == ()


@pytest.mark.parametrize("name", ["no-such-encoding", "hex", "zlib", "rot13"])
def test_what_is_no_text_encoding_is_refused(name: str) -> None:
    with pytest.raises(LookupError):
        decode(b"abc", name)


def test_a_plain_file_comes_out_exactly_as_it_is() -> None:
    for text in ("", "\n", "a", "没有换行", "末尾换行\n", "\n\n三行\n", "e\u0301\u200d\ufeff\t中"):
        decoded = decode(text.encode())
        assert (decoded.content, decoded.encoding, decoded.notices) == (text, "utf-8", ())


def test_latin_text_is_not_taken_for_chinese() -> None:
    text = "Les tarifs ont augmenté, dit Québec, où il a été décidé de rénover. " * 3
    assert decode(text.encode()).content == text
    # Which of the Western encodings it is cannot be told, but it is one of them.
    western = decode(text.encode("cp1252")).content
    assert western.startswith("Les tarifs ont augmenté, dit Québec")


def test_only_a_sample_of_a_long_file_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = []
    likeness = decoding._likeness
    monkeypatch.setattr(decoding, "_likeness", lambda text: judged.append(len(text)) or likeness(text))
    # The Chinese begins far behind the part that is looked at first.
    text = "x = 1\n" * 50_000 + TRADITIONAL * 2_000
    decoded = decode(text.encode("cp950"))
    assert decoded.encoding == "cp950"
    assert decoded.content == text
    assert sum(judged) <= 10 * decoding._SAMPLE


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown(data: bytes) -> None:
    decoded = decode(data)
    assert isinstance(decoded.content, str)
    assert decode(data, decoded.encoding).content == decoded.content
    if len(decoded.candidates) > 1:
        assert decoded.candidates[0].encoding == decoded.encoding


@pytest.mark.parametrize("size", [1001, 2000, 4001])
def test_the_real_articles_in_every_encoding(articles: list[Path], size: int) -> None:
    for path in articles:
        text = path.read_text(encoding="utf-8")
        for encoding in ("gb18030", "utf-16-le", "utf-16-be"):
            decoded = decode(text.encode(encoding)[:size])
            assert decoded.encoding == encoding
            assert text.startswith(decoded.content.removesuffix("\ufffd"))
        traditional = convert(text, Reading.TRADITIONAL).text.encode("cp950", "ignore")
        assert decode(traditional[:size]).encoding == "cp950"


@pytest.mark.parametrize("data", [b"a\0b", b"a\0bb", b"ab\0cd\0ef"])
def test_a_stray_nul_does_not_make_it_wide(data: bytes) -> None:
    assert decode(data).encoding == "utf-8"

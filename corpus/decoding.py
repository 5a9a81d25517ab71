"""Which encoding a file is in, and its text.

Nothing in a text file says how it is encoded, and the bytes of Big5 are often valid GB18030. So each decoding that is
possible is judged by its result: in real Chinese every second character is one of some five hundred.
"""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.frequent import FREQUENT
from corpus.script import gb2312_level, is_han, simplified_characters

_SAMPLE = 1 << 16
"""Bytes that are judged; the rest of a long file is taken to be in the same encoding."""

_PREVIEW = 120
"""Code points of the preview by which a person chooses."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = ("gb18030", "cp950", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")

_LONGEST_CHARACTER = 4
_SHORT = 64
"""Bytes up to which a file is taken to be complete. Chosen: files that were cut off are long."""
_TYPED = re.compile(r"[\t\n\r\x20-\x7e]*")
_PLAUSIBLE = 0.35
"""Score below which a decoding does not look like Chinese. Articles score 0.87 and more in their own encoding, and 0.18
at most in another one (measured on seven articles in GB 18030 and Big5)."""
_WESTERN = 0.6
"""Score of bytes that are valid UTF-8 without being Chinese. Chosen below what Chinese reaches in its own encoding."""

_MARKS = frozenset("，。、；：？！…—·“”‘’「」『』（）《》〈〉【】％〇％　")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read the bytes."""

    encoding: str
    preview: str
    """The beginning of the text as this encoding gives it."""
    score: float
    """How much it looks like Chinese, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file as it was read, not yet cleaned."""

    content: str
    encoding: str
    """Python's name of the encoding; ``utf-8-sig`` is UTF-8 that began with a byte order mark."""
    candidates: tuple[Candidate, ...]
    """Best first. More than one only if the bytes do not tell which is meant, so that a person should choose."""
    notices: tuple[str, ...]
    """``replaced:N`` when N sequences of bytes were no characters and became U+FFFD."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text that ``data`` holds, in the given encoding or in the one it most probably is in.

    Raises LookupError when ``encoding`` is the name of none that Python knows for text.
    """
    if encoding is not None:
        return _decoded(data, _text_codec(encoding), ())
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return _decoded(data, marked, ())
    if (wide := _wide_ascii(data)) is not None:
        return _decoded(data, wide, ())
    if _is_utf8(data) and not _looks_western(data):
        return _decoded(data, "utf-8", ())
    candidates = _ranked(data)
    return _decoded(data, candidates[0].encoding, candidates)


def _text_codec(name: str) -> str:
    try:
        # Python knows codecs such as hex and zlib too; only text encodings pass here.
        b"a".decode(name, "replace")
    except UnicodeError:
        # idna and undefined are text encodings that refuse most text.
        raise LookupError(f"not an encoding of files: {name}") from None
    return codecs.lookup(name).name


def _decoded(data: bytes, encoding: str, candidates: tuple[Candidate, ...]) -> Decoded:
    content = data.decode(encoding, "replace")
    if encoding.startswith("utf") and content.startswith("\ufeff"):
        content = content[1:]
    lost = content.count("\ufffd")
    if lost:
        lost -= data.count("\ufffd".encode(encoding, "ignore") or b"\xef\xbf\xbd")
    notices = (f"replaced:{lost}",) if lost > 0 else ()
    return Decoded(content, encoding, candidates, notices)


def _wide_ascii(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, recognised by the zero byte beside each letter, digit and newline."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if not max(even, odd) or max(even, odd) * 20 < len(sample) or min(even, odd) * 10 > max(even, odd):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    # An odd byte is left only in a file that was cut off. Where the result is no text, the bytes were single ones
    # with a stray NUL.
    text = sample[: -1 if len(sample) > _SHORT and len(sample) % 2 else None].decode(encoding, "replace")
    return encoding if _TYPED.fullmatch(text) or _likeness(text) >= _PLAUSIBLE else None


def _is_utf8(data: bytes) -> bool:
    """Whether it is UTF-8. Its last character may be cut off, and one in twenty may be invalid."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        pass
    else:
        # So few bytes may be the beginning of a character by chance.
        return len(data) > _LONGEST_CHARACTER or _decodes(data, "utf-8")
    text = _sample(data).decode("utf-8", "replace")
    wide = sum(1 for character in text if character > "\x7f" and character != "\ufffd")
    return wide > 20 * text.count("\ufffd")


def _looks_western(data: bytes) -> bool:
    """Whether it is UTF-8 all of whose characters beyond ASCII take two bytes: perhaps French, perhaps GB 18030."""
    sample = _sample(data)
    return not sample.isascii() and re.search(rb"[\xe0-\xff]", sample) is None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _sample(data: bytes, unit: int = 1) -> bytes:
    """The stretch to be judged: it begins at the first byte that is not ASCII, where in every encoding concerned a
    character begins."""
    first = re.search(rb"[\x80-\xff]", data)
    start = first.start() // unit * unit if first and unit == 1 else 0
    return data[start : start + _SAMPLE]


def _ranked(data: bytes) -> tuple[Candidate, ...]:
    """The possible encodings, best first; only the best one if it is clearly better than the others."""
    judged = [
        candidate for encoding in (*_LEGACY, *_WIDE) if (candidate := _judge(data, encoding)) is not None
    ]
    if _decodes(data, "utf-8"):
        judged.append(Candidate("utf-8", _preview(data, "utf-8"), _WESTERN))
    judged.sort(key=lambda candidate: -candidate.score)
    if not judged or judged[0].score < _PLAUSIBLE:
        judged = [*_witness(data), *judged] or [Candidate("utf-8", _preview(data, "utf-8"), 0.0)]
    best = judged[0]
    margin = 0.12 + 1 / math.sqrt(max(1, len(_sample(data)) / 2))
    rivals = _distinct(candidate for candidate in judged if best.score - candidate.score < margin)
    return tuple(rivals)


def _distinct(candidates: Iterator[Candidate]) -> Iterator[Candidate]:
    """The candidates without those whose preview is the same, as it mostly is for Big5 and its Hong Kong extension."""
    seen = set()
    for candidate in candidates:
        if candidate.preview not in seen:
            seen.add(candidate.preview)
            yield candidate


def _judge(data: bytes, encoding: str) -> Candidate | None:
    wide = encoding in _WIDE
    if wide and len(data) < 4:
        return None
    sample = _sample(data, 2 if wide else 1)
    text = sample.decode(encoding, "replace")
    if text.endswith("\ufffd") and len(sample) > 1:
        # The sample, or the file, may be cut inside its last character.
        text = text[:-1]
    score = _likeness(text)
    if wide:
        # Almost any even number of bytes is valid UTF-16.
        score -= 0.1
    return Candidate(encoding, _preview(data, encoding), score) if score > 0 else None


def _likeness(text: str) -> float:
    """How much ``text`` looks like Chinese: the mean over its characters beyond ASCII, from 0 to 1."""
    counts = Counter(simplified_characters(text))
    total = worth = 0.0
    for character, count in counts.items():
        if character >= "\x80" or (character < " " and character not in "\t\n\r"):
            total += count
            worth += count * _worth(character)
    return max(0.0, worth / total) if total else 0.0


def _worth(character: str) -> float:
    if character in FREQUENT or character in _MARKS:
        return 1.0
    if is_han(character):
        return 0.5 if gb2312_level(character) == 1 else 0.05
    if character == "\ufffd" or unicodedata.category(character) in ("Co", "Cn", "Cc", "Cs"):
        return -2.0
    return 0.3 if unicodedata.category(character)[0] in "PS" or "\uff00" <= character <= "\uffef" else 0.0


def _witness(data: bytes) -> Iterator[Candidate]:
    """The guess of charset-normalizer, for bytes that do not look like Chinese in any encoding."""
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data)).best()
    if best is not None:
        yield Candidate(best.encoding, _preview(data, best.encoding), _PLAUSIBLE)


def _preview(data: bytes, encoding: str) -> str:
    text = data[: _PREVIEW * _LONGEST_CHARACTER].decode(encoding, "replace")
    return " ".join(text[:_PREVIEW].split())

"""Which encoding a file is in, and its text.

A text file does not say how it is encoded, and the bytes of Big5 are often valid GB18030. So each possible decoding is
scored by its result: in real Chinese every second character is one of some five hundred (:mod:`corpus.frequent`).
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
"""Bytes that are scored; the rest of a longer file is assumed to be in the same encoding. Chosen: some 20,000
characters, far more than a stable score needs."""

_PREVIEW = 120
"""Code points of the preview from which a person chooses. Chosen: a few lines of the dialog."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks. UTF-32 is tested before UTF-16, because its little-endian mark begins with that of UTF-16."""
_LEGACY = ("gb18030", "cp950", "big5hkscs")
"""Chinese encodings older than Unicode. gb18030 includes GBK and GB2312; cp950 is Microsoft's Big5, big5hkscs that of
Hong Kong."""
_WIDE = ("utf-16-le", "utf-16-be")
"""Encodings with two bytes for most characters."""

_LONGEST_CHARACTER = 4
"""Greatest number of bytes of a character in UTF-8 and GB18030."""
_SHORT = 64
"""Bytes up to which a file is assumed to be complete. Chosen: truncated files are long."""
_TYPED = re.compile(r"[\t\n\r\x20-\x7e]*")
"""Text in ASCII without control characters."""
_PLAUSIBLE = 0.35
"""Score below which a decoding does not look like Chinese. Articles score 0.87 and more in their own encoding, and 0.18
at most in another one (measured on seven articles in GB 18030 and Big5)."""
_WESTERN = 0.6
"""Score of bytes that are valid UTF-8 without being Chinese. Chosen below what Chinese reaches in its own encoding."""

_MARKS = frozenset("，。、；：？！…—·“”‘’「」『』（）《》〈〉【】％〇　")
"""Punctuation that Chinese text consists of, beside its characters."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that the bytes may be in."""

    encoding: str
    preview: str
    """The beginning of the text as this encoding gives it."""
    score: float
    """How much the decoded text looks like Chinese, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The decoded text of a file, before cleaning."""

    content: str
    encoding: str
    """Python's name of the encoding; ``utf-8-sig`` is UTF-8 that began with a byte order mark."""
    candidates: tuple[Candidate, ...]
    """Best first. More than one only if the bytes are ambiguous and a person should choose."""
    notices: tuple[str, ...]
    """``replaced:N`` if N invalid byte sequences became U+FFFD."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode ``data`` with the given encoding, or with the most probable one.

    Raises LookupError if Python knows no text encoding of the name ``encoding``.
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
    # Only a truncated file has an odd number of bytes. If the result is no text, it was a single-byte encoding with
    # a stray NUL.
    text = sample[: -1 if len(sample) > _SHORT and len(sample) % 2 else None].decode(encoding, "replace")
    return encoding if _TYPED.fullmatch(text) or _likeness(text) >= _PLAUSIBLE else None


def _is_utf8(data: bytes) -> bool:
    """Whether it is UTF-8. The last character may be truncated, and one wide character in twenty may be invalid."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        pass
    else:
        # Four bytes or fewer may look like the beginning of a character by chance, so they must be complete.
        return len(data) > _LONGEST_CHARACTER or _decodes(data, "utf-8")
    text = _sample(data).decode("utf-8", "replace")
    wide = sum(1 for character in text if character > "\x7f" and character != "\ufffd")
    return wide > 20 * text.count("\ufffd")


def _looks_western(data: bytes) -> bool:
    """Whether all characters beyond ASCII take two bytes in UTF-8: it may be French, or GB18030 by chance."""
    sample = _sample(data)
    return not sample.isascii() and re.search(rb"[\xe0-\xff]", sample) is None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _sample(data: bytes, unit: int = 1) -> bytes:
    """The bytes to be scored. They begin at the first byte beyond ASCII, where a character begins in every encoding
    concerned. ``unit``: bytes of a code unit."""
    first = re.search(rb"[\x80-\xff]", data)
    start = first.start() // unit * unit if first and unit == 1 else 0
    return data[start : start + _SAMPLE]


def _ranked(data: bytes) -> tuple[Candidate, ...]:
    """The possible encodings, best first; only the best one if it is clearly better than the others."""
    scored = [
        candidate for encoding in (*_LEGACY, *_WIDE) if (candidate := _scored(data, encoding)) is not None
    ]
    if _decodes(data, "utf-8"):
        scored.append(Candidate("utf-8", _preview(data, "utf-8"), _WESTERN))
    scored.sort(key=lambda candidate: -candidate.score)
    if not scored or scored[0].score < _PLAUSIBLE:
        scored = [*_second_opinion(data), *scored] or [Candidate("utf-8", _preview(data, "utf-8"), 0.0)]
    best = scored[0]
    # Scores are means over the characters, whose error falls with the square root of their number.
    margin = 0.12 + 1 / math.sqrt(max(1, len(_sample(data)) / 2))
    rivals = _distinct(candidate for candidate in scored if best.score - candidate.score < margin)
    return tuple(rivals)


def _distinct(candidates: Iterator[Candidate]) -> Iterator[Candidate]:
    """The candidates without repeated previews: those of Big5 and its Hong Kong extension are mostly the same."""
    seen = set()
    for candidate in candidates:
        if candidate.preview not in seen:
            seen.add(candidate.preview)
            yield candidate


def _scored(data: bytes, encoding: str) -> Candidate | None:
    """The candidate with its score; None if the result does not look like Chinese at all."""
    wide = encoding in _WIDE
    if wide and len(data) < 4:
        return None
    sample = _sample(data, 2 if wide else 1)
    text = sample.decode(encoding, "replace")
    if text.endswith("\ufffd") and len(sample) > 1:
        # The sample or the file may end inside a character.
        text = text[:-1]
    score = _likeness(text)
    if wide:
        # Almost any even number of bytes is valid UTF-16, so it must look more like Chinese than the others.
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
    """How typical a character is of Chinese text. The levels of GB 2312 order its characters by frequency: the 3,755 of
    level 1 are common, others rare. What no text contains counts against the decoding."""
    if character in FREQUENT or character in _MARKS:
        return 1.0
    if is_han(character):
        return 0.5 if gb2312_level(character) == 1 else 0.05
    if character == "\ufffd" or unicodedata.category(character) in ("Co", "Cn", "Cc", "Cs"):
        return -2.0
    return 0.3 if unicodedata.category(character)[0] in "PS" or "\uff00" <= character <= "\uffef" else 0.0


def _second_opinion(data: bytes) -> Iterator[Candidate]:
    """The result of charset-normalizer, for bytes that do not look like Chinese in any encoding."""
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data)).best()
    if best is not None:
        yield Candidate(best.encoding, _preview(data, best.encoding), _PLAUSIBLE)


def _preview(data: bytes, encoding: str) -> str:
    text = data[: _PREVIEW * _LONGEST_CHARACTER].decode(encoding, "replace")
    return " ".join(text[:_PREVIEW].split())

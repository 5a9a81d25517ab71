"""Printing to the terminal; no other module prints. Text from files, names and messages may contain characters that
control a terminal or change the direction of writing; they are printed as escapes.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any, TextIO

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Control characters, bidirectional and other invisible ones, and lone surrogates, which represent bytes of a file name
that are not valid UTF-8."""
_LINE_END = re.compile("(\r?\n)")
_FIRST_ESCAPED_BYTE, _LAST_ESCAPED_BYTE = 0xDC80, 0xDCFF


def shown(text: str) -> str:
    """The text with unsafe characters as escapes such as ``\\x1b`` and ``\\u202e``."""
    return _UNSAFE.sub(lambda match: _escape(ord(match[0])), text)


def say(words: str) -> None:
    """Print a sentence for a person on standard error."""
    print_to(sys.stderr, words)


def put(line: str) -> None:
    """Print a line of a table on standard output."""
    print_to(sys.stdout, line)


def put_object(value: dict[str, Any]) -> None:
    """Print an object as one line of JSON on standard output. Unsafe characters are JSON's own escapes, so what is read
    back is equal."""
    print(object_line(value))


def object_line(value: dict[str, Any]) -> str:
    """An object as one line of JSON, as :func:`put_object` prints it."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], line)


def put_document(document: str) -> None:
    """Print a document of several lines on standard output, with unsafe characters as escapes. Line ends are unchanged,
    and so is a byte order mark at the beginning, except on a terminal."""
    mark = "\ufeff" if document.startswith("\ufeff") else ""
    lines = _LINE_END.split(document.removeprefix("\ufeff"))
    safe = "".join(line if _LINE_END.fullmatch(line) else shown(line) for line in lines)
    print(("" if sys.stdout.isatty() else mark) + safe, end="")


def print_to(stream: TextIO, words: str) -> None:
    """Print a line on a stream."""
    print(shown(words), file=stream)


def steer(stream: TextIO, codes: str) -> None:
    """Write the program's own control codes and text, which contain no foreign text, to a terminal, without a
    newline."""
    print(codes, end="", file=stream, flush=True)


def _escape(code: int) -> str:
    if _FIRST_ESCAPED_BYTE <= code <= _LAST_ESCAPED_BYTE:
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

"""Reads what is said from subtitles (SubRip and WebVTT): a line for each cue, without time codes."""

from __future__ import annotations

import html
import re

from corpus.readers.decoded import decoded
from corpus.readers.document import Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.facts import described
from corpus.readers.lines import LineWriter
from corpus.readers.walker import joined

__all__ = ["read"]

_TIMES = re.compile(r"^\s*(?:\d+:)?\d+:\d\d[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d+:\d\d[,.]\d{1,3}.*$")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}")
_SPEAKER = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The words as an article. Raises ReadError."""
    result = decoded(original, choices.encoding)
    writer = LineWriter()
    cues = 0
    last = ""
    for lines in _cues(result.content):
        cues += 1
        line = joined([_words(line) for line in lines])
        # Captions that roll repeat the line above.
        if line != last:
            writer.add(line)
        last = line
    article = described(writer.made(), (), original, encoding=result.encoding, notices=result.notices)
    remarks = (Remark("time_codes", cues),)
    return ReadDocument("subtitles", (article,), candidates=result.candidates, remarks=remarks, parts=cues)


def _cues(content: str) -> list[list[str]]:
    """The lines of each cue, from its times to the next blank line or the next times."""
    found: list[list[str]] = []
    cue: list[str] | None = None
    for line in re.split(r"\r\n?|\n", content):
        if _TIMES.match(line):
            if cue and cue[-1].strip().isdecimal():
                # The number of this cue, with no blank line before it.
                cue.pop()
            cue = []
            found.append(cue)
        elif not line.strip():
            cue = None
        elif cue is not None:
            cue.append(line)
    return [cue for cue in found if cue]


def _words(line: str) -> str:
    line = _SPEAKER.sub(lambda match: f"{match[1]}：", line)
    return " ".join(html.unescape(_MARKUP.sub("", line)).split())

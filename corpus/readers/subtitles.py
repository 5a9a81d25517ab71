"""Reads subtitles (SubRip and WebVTT): a line for each cue and speaker, without time codes."""

from __future__ import annotations

import html
import re

from corpus.readers.decoded import decoded
from corpus.readers.document import FoundIn, Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.facts import Fact, described
from corpus.readers.lines import LineWriter
from corpus.readers.walker import joined

__all__ = ["read"]

_TIMES = re.compile(r"^\s*(?:\d+:)?\d+:\d\d[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d+:\d\d[,.]\d{1,3}.*$")
"""The line with the times of a subtitle."""
_MARKUP = re.compile(r"<rt(?:\.[^>]*)?>.*?</rt>|</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}")
"""Markup of SubRip, WebVTT and SubStation Alpha, with ruby annotations."""
_DASH = re.compile(r"[-–—－‑]\s*\w")
"""The beginning of a line of dialogue."""
_SPEAKER = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
"""The speaker of a WebVTT subtitle."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The words as an article. Raises ReadError."""
    result = decoded(original, choices.encoding)
    writer = LineWriter()
    cues = 0
    last = ""
    for lines in _cues(result.content):
        cues += 1
        for line in _lines_of(lines):
            # Roll-up captions repeat the previous line.
            if line != last:
                writer.add(line)
            last = line
    # The title is the name of the file, since no line of speech is one.
    title = Fact("title", original.name.removesuffix(original.suffix), FoundIn.FILE_NAME)
    article = described(writer.made(), (title,), original, encoding=result.encoding, notices=result.notices)
    remarks = (Remark("time_codes", cues),)
    return ReadDocument("subtitles", (article,), candidates=result.candidates, remarks=remarks, parts=cues)


def _cues(content: str) -> list[list[str]]:
    """The lines of each cue, from its times to the next blank line or the next times."""
    found: list[list[str]] = []
    cue: list[str] | None = None
    for line in re.split(r"\r\n?|\n", content):
        if _TIMES.match(line):
            if cue and cue[-1].strip().isdecimal():
                # The number of this cue, without a blank line before it.
                cue.pop()
            cue = []
            found.append(cue)
        elif not line.strip():
            cue = None
        elif cue is not None:
            cue.append(line)
    return [cue for cue in found if cue]


def _lines_of(lines: list[str]) -> list[str]:
    """The lines of a cue: one for each speaker if each begins with a dash, otherwise a single one."""
    words = [_words(line) for line in lines]
    if not _DASH.match(words[0]):
        return [joined(words)]
    speakers: list[list[str]] = []
    for line in words:
        if _DASH.match(line):
            speakers.append([])
        speakers[-1].append(line)
    return [joined(part) for part in speakers]


def _words(line: str) -> str:
    line = _SPEAKER.sub(lambda match: f"{match[1]}：", line)
    return " ".join(html.unescape(_MARKUP.sub("", line)).split())

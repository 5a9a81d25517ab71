"""Segmentation of Chinese text into words. This is the only module that imports jieba.

Loading jieba takes seconds, during which it holds the interpreter lock, so the window uses a separate process for it.
"""

from __future__ import annotations

import logging
import os
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.model import Span
from corpus.script import simplified_characters

if TYPE_CHECKING:
    import jieba

_REACH = 48
"""Code points of Chinese on either side of an offset that are segmented to find the word there. Chosen: far longer than
any word, so that the cut ends do not change it."""
_HAN = "〇々\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Ideographs: the blocks of Unicode, and two that are used like ideographs."""
# Combining marks, variation selectors and joiners, which belong to the character before them.
_MARKS = "\u0300-\u036f\u20d0-\u20ff\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
_RUN = re.compile(
    rf"""
      (?P<han> (?:[{_HAN}][{_MARKS}]*)+ )
    | (?P<number> [0-9０-９]+ (?:[.,．，][0-9０-９]+)* (?:[%％‰℃]|[A-Za-z]+)? )
    | (?P<initials> (?:[A-Za-z]\.){{2,}} )
    | (?P<letters> (?:[^\W{_HAN}]|[{_MARKS}])+ (?:[-'’.&+#](?:[^\W{_HAN}]|[{_MARKS}])+)* )
    | (?P<space> [^\S\n]+ )
    | (?P<dashes> (?P<dash>[…—─\-.·*=~_])(?P=dash)* )
    | (?P<other> [^\n][{_MARKS}]* )
    """,
    re.VERBOSE,
)


def load() -> None:
    """Load the dictionary now, which takes seconds, rather than at the first use."""
    _tokenizer().initialize()


def word_at(text: str, offset: int) -> Span:
    """The word around ``offset``, as a double click selects it: a Chinese word, a whole number or foreign word, a
    run of white space, else a single mark. At the end of a line the last word before; empty on an empty line.
    """
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line_end = len(text) if line_end < 0 else line_end
    if line_start == line_end:
        return Span(line_start, line_start)
    offset = min(max(offset, line_start), line_end - 1)
    run = _run_at(text, offset, line_start, line_end)
    if run.lastgroup != "han":
        return Span(*run.span())
    start = max(run.start(), offset - _REACH)
    end = min(run.end(), offset + _REACH)
    return _chinese_word(text[start:end], offset - start, start)


def cut_words(bare: str) -> Iterator[str]:
    """Segment a run of Simplified Chinese without marks. The words joined are the run."""
    yield from _tokenizer().cut(bare)


@cache
def dictionary_flags() -> Mapping[str, str]:
    """The part of speech of each word of the dictionary, in jieba's letters: ``n``, ``ns``, ``v``, ``uj``…

    Read from the file of the dictionary, which takes 0.3 s. jieba's tagger takes two seconds to load and gives the same
    for words of the dictionary.
    """
    with _tokenizer().get_dict_file() as file:
        fields = (line.decode().split(" ") for line in file)
        return {words[0]: words[2].strip() for words in fields if len(words) == 3}


def _run_at(text: str, offset: int, line_start: int, line_end: int) -> re.Match[str]:
    # A line can be a million characters long, so a run that begins farther back than this is cut.
    start = max(line_start, offset - 4 * _REACH)
    for match in _RUN.finditer(text, start, line_end):
        if match.end() > offset:
            return match
    raise AssertionError("every character of a line is in a run")


def _chinese_word(run: str, offset: int, base: int) -> Span:
    """The word at ``offset`` of ``run``, which contains only Chinese."""
    # jieba cuts at combining marks, so it is given the text without them.
    places = [place for place, character in enumerate(run) if not _is_mark(character)]
    bare = simplified_characters("".join(run[place] for place in places))
    at = sum(1 for place in places if place <= offset) - 1
    start = 0
    for word in _tokenizer().cut(bare):
        end = start + len(word)
        if end > at:
            stop = places[end] if end < len(places) else len(run)
            return Span(base + places[start], base + stop)
        start = end
    raise AssertionError("the words of a run are all of it")


_MARK = re.compile(f"[{_MARKS}]")
"""Punctuation."""


def _is_mark(character: str) -> bool:
    return _MARK.match(character) is not None


@cache
def _tokenizer() -> jieba.Tokenizer:
    with warnings.catch_warnings():
        # jieba's source has escapes that newer Pythons warn about, and it looks for pkg_resources.
        warnings.simplefilter("ignore")
        import jieba
    logger = logging.getLogger("jieba")
    logger.handlers.clear()
    # jieba logs each start, and a cache that cannot be written, which only costs time.
    logger.setLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    # The default is the shared temporary folder, where another user could place a cache, which jieba unmarshals.
    tokenizer.tmp_dir = str(_cache_folder())
    tokenizer.cache_file = f"jieba-{jieba.__version__}.cache"
    return tokenizer


def _cache_folder() -> Path:
    from platformdirs import user_cache_path

    folder = Path(os.environ.get("DUIKAN_CACHE") or user_cache_path("duikan", appauthor=False))
    # Without a cache folder jieba builds its dictionary each time.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder

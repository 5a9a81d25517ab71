"""Texts with the words of a dictionary, for benchmarks that depend on the number of different words."""

from __future__ import annotations

import re
from functools import cache

import jieba
import numpy as np

_HAN = re.compile("[\u4e00-\u9fff]+")
"""Runs of Chinese characters."""
_SIGNS = {"，": 0.07, "。": 0.06}
"""The frequency of punctuation after a word. Chosen: a sentence has about fifteen words."""


def varied_prose(characters: int, seed: int) -> str:
    """Text of exactly ``characters`` code points in which each word is as frequent as in Chinese texts. Since words are
    independent of their neighbours, there are more different pairs of characters than in real texts: more to index, and
    each of them rarer."""
    words, shares = _dictionary()
    drawn = np.random.default_rng(seed).random(characters)
    return "".join(words[np.searchsorted(shares, drawn)])[:characters]


def common_words(count: int, seed: int) -> list[str]:
    """Words with the frequencies of Chinese texts."""
    words, shares = _dictionary()
    drawn = words[np.searchsorted(shares, np.random.default_rng(seed).random(2 * count))]
    return [word for word in drawn if word not in _SIGNS][:count]


def rare_words(count: int, seed: int) -> list[str]:
    """Different words, each word of the dictionary with the same probability."""
    words, _ = _dictionary()
    return list(np.random.default_rng(seed).choice(words[: -len(_SIGNS)], count, replace=False))


@cache
def _dictionary() -> tuple[np.ndarray, np.ndarray]:
    """The words of jieba and the punctuation, with their cumulative frequencies."""
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    counts = {word: count for word, count in jieba.dt.FREQ.items() if count and _HAN.fullmatch(word)}
    total = sum(counts.values())
    counts |= {sign: share * total for sign, share in _SIGNS.items()}
    shares = np.cumsum(list(counts.values()))
    return np.array(list(counts), dtype=object), shares / shares[-1]

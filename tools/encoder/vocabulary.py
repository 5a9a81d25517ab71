"""The tokenizer reduced to the pieces that Chinese texts need."""

from __future__ import annotations

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from tools.encoder.weights import Pieces

SPACE = "▁"
"""The character for a space in a piece."""
_LATIN = 20_000
"""Most ASCII pieces kept, the most likely ones: for names of companies and products."""
_SPECIAL = 4
"""The number of special tokens, which come first."""
_RANGES = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
    (0x2000, 0x206F),
    (0x3000, 0x303F),
    (0xFF00, 0xFFEF),
)
"""Ranges of code points in Chinese texts: ideographs and punctuation."""


def needed(pieces: Pieces) -> list[int]:
    """The indexes of the pieces to keep, in order."""
    latin = [at for at in range(_SPECIAL, len(pieces.texts)) if all(map(_is_latin, pieces.texts[at]))]
    kept = set(sorted(latin, key=lambda at: -pieces.scores[at])[:_LATIN])
    return [at for at, text in enumerate(pieces.texts) if at < _SPECIAL or at in kept or _is_chinese(text)]


def _is_latin(character: str) -> bool:
    return ord(character) < 0x80 or character == SPACE


def _is_chinese(text: str) -> bool:
    """Whether a piece consists of characters of Chinese texts; of Latin letters only single ones count."""
    known = all(
        _is_latin(character) or any(low <= ord(character) <= high for low, high in _RANGES)
        for character in text
    )
    return known and (len(text) == 1 or not all(map(_is_latin, text)))


def tokenizer(pieces: Pieces, kept: list[int]) -> Tokenizer:
    """The tokenizer with the pieces kept. Every text gets the prefix with which the model was trained."""
    texts = [pieces.texts[at] for at in kept]
    scores = np.asarray(pieces.scores)[kept]
    made = Tokenizer(
        models.Unigram(
            [(text, float(score)) for text, score in zip(texts, scores, strict=True)],
            unk_id=pieces.unknown,
            byte_fallback=False,
        )
    )
    made.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " ")])
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()]
    )
    prefix = made.encode("query:").tokens
    made.post_processor = processors.TemplateProcessing(
        single="<s> QUERY $A </s>",
        special_tokens=[
            ("<s>", pieces.begin),
            ("</s>", pieces.end),
            {"id": "QUERY", "ids": [texts.index(token) for token in prefix], "tokens": prefix},
        ],
    )
    made.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    return made

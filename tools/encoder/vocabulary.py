"""Which pieces of the tokenizer Chinese texts need, and the tokenizer made of them."""

from __future__ import annotations

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from tools.encoder.weights import Pieces

SPACE = "▁"
"""What stands for a space in a piece."""
_LATIN = 20_000
"""Pieces in ASCII that are kept, the most likely: names of firms and products."""
_SPECIAL = 4
_RANGES = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
    (0x2000, 0x206F),
    (0x3000, 0x303F),
    (0xFF00, 0xFFEF),
)
"""Code points of Chinese texts: ideographs, and punctuation."""


def needed(pieces: Pieces) -> list[int]:
    """The numbers of the pieces to keep, in order."""
    latin = [at for at in range(_SPECIAL, len(pieces.texts)) if all(map(_is_latin, pieces.texts[at]))]
    kept = set(sorted(latin, key=lambda at: -pieces.scores[at])[:_LATIN])
    return [at for at, text in enumerate(pieces.texts) if at < _SPECIAL or at in kept or _is_chinese(text)]


def _is_latin(character: str) -> bool:
    return ord(character) < 0x80 or character == SPACE


def _is_chinese(text: str) -> bool:
    """Whether a piece is of the characters of Chinese texts; of letters alone only single ones are."""
    known = all(_is_latin(one) or any(low <= ord(one) <= high for low, high in _RANGES) for one in text)
    return known and (len(text) == 1 or not all(map(_is_latin, text)))


def tokenizer(pieces: Pieces, kept: list[int]) -> Tokenizer:
    """The tokenizer of the pieces that were kept. Every text gets the prefix that the model was trained with."""
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

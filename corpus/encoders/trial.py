"""A trial of an encoder: whether it works, and whether it recognises sentences of the same meaning."""

from __future__ import annotations

import time
from dataclasses import dataclass

from corpus.encoders.choice import EncoderChoice
from corpus.encoders.encoding import open_encoder

SENTENCE = "不惜血本"
"""The sentence of the trial."""
SAME_MEANING = "砸钱不要命"
"""Means the same as SENTENCE without a common word."""
OTHER_MEANING = "明天有雨"
"""A sentence of another meaning, which must be less similar."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The result of a trial."""

    dimensions: int
    seconds: float
    """Time for three short sentences, without loading the model."""
    alike: float
    """Cosine of SENTENCE and SAME_MEANING."""
    unlike: float
    """Cosine of SENTENCE and OTHER_MEANING."""


def try_out(choice: EncoderChoice) -> Trial:
    """Encode three sentences. Raises EncoderError."""
    encoder = open_encoder(choice)
    begun = time.perf_counter()
    rows = encoder.encode([SENTENCE, SAME_MEANING, OTHER_MEANING])
    seconds = time.perf_counter() - begun
    return Trial(encoder.dimensions, seconds, float(rows[0] @ rows[1]), float(rows[0] @ rows[2]))

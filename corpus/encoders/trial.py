"""Whether an encoder works, and whether it is any good at what it is wanted for."""

from __future__ import annotations

import time
from dataclasses import dataclass

from corpus.encoders.choice import EncoderChoice
from corpus.encoders.encoding import open_encoder

SENTENCE = "不惜血本"
SAME_MEANING = "砸钱不要命"
"""Says the same without one word in common."""
OTHER_MEANING = "明天有雨"


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it."""

    dimensions: int
    seconds: float
    """For three short sentences, without the loading of the model."""
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

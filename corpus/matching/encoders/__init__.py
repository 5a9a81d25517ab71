"""Sentence encoders: the built-in one, a folder with an ONNX model, or a server with OpenAI's protocol.

Common words cannot show that 不惜血本 and 砸钱不要命 say the same; a sentence encoder can. Importing this package is
cheap: numpy is loaded with the first vectors.
"""

from __future__ import annotations

from corpus.matching.encoders.built_in import built_in_choice, built_in_folder, is_installed
from corpus.matching.encoders.choice import KEY_VARIABLE, EncoderChoice, EncoderKind, choice_of
from corpus.matching.encoders.encoding import encode_missing, identity_of, missing_texts, open_encoder
from corpus.matching.encoders.errors import EncoderError, Problem
from corpus.matching.encoders.trial import Trial, try_out

__all__ = [
    "KEY_VARIABLE",
    "EncoderChoice",
    "EncoderError",
    "EncoderKind",
    "Problem",
    "Trial",
    "built_in_choice",
    "built_in_folder",
    "choice_of",
    "encode_missing",
    "identity_of",
    "is_installed",
    "missing_texts",
    "open_encoder",
    "try_out",
]

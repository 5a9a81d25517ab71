"""The user's choice of a sentence encoder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

KEY_VARIABLE = "DUIKAN_ENCODER_KEY"
"""Environment variable with the key of the server, for users who do not want it in the settings."""
_HOST_AND_PORT = re.compile(r"[A-Za-z0-9_.-]+:\d{1,5}(/.*)?")
"""An address without a scheme."""


class EncoderKind(StrEnum):
    """The kinds of encoders."""

    NONE = "none"
    BUILT_IN = "built_in"
    """The one that set-up installs; :func:`~corpus.encoders.built_in.built_in_choice` determines its folder."""
    ONNX = "onnx"
    """A folder with an ONNX model and its tokenizer; nothing leaves the machine."""
    ENDPOINT = "endpoint"
    """A server that speaks OpenAI's embeddings protocol; the statements are sent there."""


@dataclass(frozen=True, slots=True)
class EncoderChoice:
    """A chosen encoder. ``location`` is a folder or an address, ``model`` the name of the model on the server; ``key``
    is sent only to this address and never shown."""

    kind: EncoderKind = EncoderKind.NONE
    location: str = ""
    model: str = ""
    key: str = ""

    def __repr__(self) -> str:
        return f"EncoderChoice({self.kind!r}, {self.location!r}, {self.model!r})"

    @property
    def is_on(self) -> bool:
        """Whether the choice names an encoder that can be opened. ``BUILT_IN`` must first be replaced by the choice of
        its folder."""
        return self.kind in (EncoderKind.ONNX, EncoderKind.ENDPOINT) and bool(self.location.strip())


def choice_of(place: str, model: str = "") -> EncoderChoice:
    """The choice for a folder or an address given on the command line."""
    is_address = "://" in place or _HOST_AND_PORT.fullmatch(place) is not None
    return EncoderChoice(EncoderKind.ENDPOINT if is_address else EncoderKind.ONNX, place, model)

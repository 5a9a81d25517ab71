"""Which sentence encoder the analyst has brought, if any."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

KEY_VARIABLE = "DUIKAN_ENCODER_KEY"
"""Environment variable with the key of the server, for users who do not want it in the settings."""
_HOST_AND_PORT = re.compile(r"[A-Za-z0-9_.-]+:\d{1,5}(/.*)?")


class EncoderKind(StrEnum):
    """Where vectors of sentences come from."""

    NONE = "none"
    BUILT_IN = "built_in"
    """The one that set-up brings in; :func:`~corpus.encoders.built_in.built_in_choice` finds its folder."""
    ONNX = "onnx"
    """A folder with an ONNX model and its tokenizer; nothing leaves the machine."""
    ENDPOINT = "endpoint"
    """A server that speaks OpenAI's embeddings protocol; the statements are sent there."""


@dataclass(frozen=True, slots=True)
class EncoderChoice:
    """What was chosen. ``location`` is a folder or an address, ``model`` the server's name of it; ``key`` is sent to
    that address alone and never shown."""

    kind: EncoderKind = EncoderKind.NONE
    location: str = ""
    model: str = ""
    key: str = ""

    def __repr__(self) -> str:
        return f"EncoderChoice({self.kind!r}, {self.location!r}, {self.model!r})"

    @property
    def is_on(self) -> bool:
        """Whether there is an encoder to use: chosen, and with its place. The built-in one has one only once it is
        found."""
        return self.kind in (EncoderKind.ONNX, EncoderKind.ENDPOINT) and bool(self.location.strip())


def choice_of(place: str, model: str = "") -> EncoderChoice:
    """The choice that is meant by a folder or an address, as it is written on a command line."""
    is_address = "://" in place or _HOST_AND_PORT.fullmatch(place) is not None
    return EncoderChoice(EncoderKind.ENDPOINT if is_address else EncoderKind.ONNX, place, model)

"""What is put right in OpenCC's tables: `data/corrections.toml`, which also says after which sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Corrections:
    """For the conversion into one script."""

    characters: Mapping[str, str]
    """Characters and words whose characters take another form than the tables give."""
    variants: Mapping[str, str]
    """Variants of characters that the tables do not convert."""
    words: Mapping[str, str]
    """Words that the vocabulary of the other script replaces, in Traditional characters."""
    stay: frozenset[str]
    """Words of the tables of vocabulary that are not replaced."""


@cache
def corrections(script: str) -> Corrections:
    """Those for the conversion into ``simplified`` or ``traditional``."""
    # Imported here, since a window that only shows texts as they are needs neither.
    import tomllib
    from importlib.resources import files

    table = files("corpus.script").joinpath("data", "corrections.toml")
    lines = tomllib.loads(table.read_text(encoding="utf-8"))[script]
    return Corrections(
        characters=dict(line.split(" ") for line in lines["characters"]),
        variants=dict(lines["variants"].split()),
        words=dict(line.split(" ") for line in lines["words"]),
        stay=frozenset(lines["stay"].split()),
    )

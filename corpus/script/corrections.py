"""Corrections of OpenCC's tables, from `data/corrections.toml`, which also names their sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections for the conversion into one script."""

    characters: Mapping[str, str]
    """Characters and words whose form differs from that of the tables."""
    variants: Mapping[str, str]
    """Variants of characters that the tables do not convert."""
    words: Mapping[str, str]
    """Words that the vocabulary of the other script replaces, in Traditional characters."""
    stay: frozenset[str]
    """Words of the vocabulary tables that are not replaced."""


@cache
def corrections(script: str) -> Corrections:
    """The corrections for the conversion into ``simplified`` or ``traditional``."""
    # Imported here, since a window that shows texts unconverted needs neither.
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

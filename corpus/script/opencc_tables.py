"""The tables of OpenCC, as the package `opencc-python-reimplemented` carries them."""

from __future__ import annotations

from functools import cache


@cache
def entries(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lines of a table such as ``TSCharacters``: what is replaced, and its forms, the usual one first."""
    from importlib.resources import files

    lines = files("opencc").joinpath("dictionary", f"{table}.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line)
    return tuple((key, tuple(forms.split(" "))) for key, forms in rows)

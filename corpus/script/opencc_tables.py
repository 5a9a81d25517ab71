"""The tables of OpenCC, as they are in the package `opencc-python-reimplemented`."""

from __future__ import annotations

from functools import cache


@cache
def entries(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The rows of a table such as ``TSCharacters``: a character or phrase, and its forms in the other script, the usual
    one first."""
    from importlib.resources import files

    lines = files("opencc").joinpath("dictionary", f"{table}.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line)
    return tuple((key, tuple(forms.split(" "))) for key, forms in rows)

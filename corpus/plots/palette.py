"""The colours of the inks of a picture, by theme."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

_RELATION_PARTS = ("line", "rest", "soft", "text")
"""The colours of a relation in the theme."""
_TAG_PARTS = {"fill": "fill", "selected": "fillSelected", "line": "line", "text": "text"}
"""The colours of a tag in the theme, with their names in its file."""
# Shades of the heat map: colours in the light theme, opacities of the accent colour in the dark one; from the design.
_BLEND = {"light": ("", "#D5DFEC", "#A9BFDB", "#7E9CC6"), "dark": (0.16, 0.28, 0.42)}


@cache
def _tokens() -> dict[str, Any]:
    text = (files("resources") / "theme" / "tokens.json").read_text(encoding="utf-8")
    tokens: dict[str, Any] = json.loads(text)
    return tokens


@cache
def colours(theme: str) -> dict[str, str]:
    """All inks of a theme (``light``, ``dark``, ``contrast_light``, ``contrast_dark``), each as ``#RRGGBB``:

    - surfaces, texts and states by their token (``paper``, ``text2``);
    - ``relation.<identity>.line``, ``.rest``, ``.soft`` and ``.text``;
    - ``tag.<colour>.fill``, ``.selected``, ``.line`` and ``.text``;
    - ``heat.1`` to ``heat.3``, the steps of one blue for counts."""
    tokens = _tokens()
    inks: dict[str, str] = dict(tokens["color"][theme])
    for entry in tokens["relations"][theme]:
        inks.update({f"relation.{entry['id']}.{part}": entry[part] for part in _RELATION_PARTS})
    for entry in tokens["tags"][theme]:
        inks.update({f"tag.{entry['id']}.{part}": entry[key] for part, key in _TAG_PARTS.items()})
    inks.update(_heat(theme, inks))
    return inks


def _heat(theme: str, inks: dict[str, str]) -> dict[str, str]:
    if theme.endswith("light"):
        return {f"heat.{step}": str(_BLEND["light"][step]) for step in (1, 2, 3)}
    shares = [float(share) for share in _BLEND["dark"]]
    return {
        f"heat.{step + 1}": _mixed(inks["accent"], inks["paper"], share) for step, share in enumerate(shares)
    }


def _mixed(over: str, under: str, share: float) -> str:
    """``over`` laid on ``under`` with an opacity of ``share``."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(top * share + below * (1 - share)):02X}" for top, below in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


@cache
def drawings() -> dict[str, str]:
    """The 12×12 drawings of relations and states, as the tokens write them: parts separated by semicolons, each
    ``circle x,y rN [dash a b]``, ``dot rN`` (filled, in the middle), or an SVG path."""
    return dict(_tokens()["glyphs"])

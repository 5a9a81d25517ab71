"""Edits of conversion rates, by which figures of different units are compared; at most one for each pair of units."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import RateId
from corpus.questions import Rate
from db.edits.wording import many_lines, one_line

if TYPE_CHECKING:
    from db.editing import Editing


def set_rate(editing: Editing, unit: str, target: str, factor: float, note: str = "") -> None:
    """Add or change a rate: one ``unit`` is ``factor`` times ``target``. A rate from ``target`` to ``unit`` is
    replaced.

    Rejected as ``rate_units`` if a unit is missing or both are the same, or as ``rate_factor`` unless it is positive
    and finite.
    """
    unit, target = one_line(unit), one_line(target)
    if not unit or not target or unit == target:
        editing.reject("rate_units", unit=unit, target=target)
    if not (math.isfinite(factor) and factor > 0):
        editing.reject("rate_factor", factor=str(factor))
    rates = {(rate.unit, rate.target): rate for rate in editing.every(Rate)}
    if (back := rates.get((target, unit))) is not None:
        editing.delete(Rate, [back.id])
    known = rates.get((unit, target))
    if known is None:
        identity = RateId(editing.new_id())
        me, now = editing.annotator.id, editing.now
        editing.insert(Rate(identity, unit, target, float(factor), many_lines(note), me, now, now))
    else:
        changed = replace(known, factor=float(factor), note=many_lines(note))
        if changed != known:
            editing.update(editing.touch(changed))
    editing.tell("rate.set", f"{unit} → {target}")


def delete_rate(editing: Editing, rate: RateId) -> None:
    """Delete a rate. An unknown identity is ignored."""
    found = editing.referring(Rate, "id", [rate])
    for known in found:
        editing.delete(Rate, [known.id])
        editing.tell("rate.delete", f"{known.unit} → {known.target}")

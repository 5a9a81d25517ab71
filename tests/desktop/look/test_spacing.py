"""The scale of spacing."""

from __future__ import annotations

from desktop.look.spacing import Space
from desktop.look.tokens import read_tokens


def test_the_scale_is_that_of_the_tokens_and_goes_up() -> None:
    steps = [int(step) for step in Space]
    assert steps == list(read_tokens()["space"].values())
    assert steps == sorted(set(steps))


def test_steps_are_whole_pixels_for_qt() -> None:
    """Qt takes a step as it takes any number of pixels."""
    assert all(step % 2 == 0 for step in Space)
    assert 2 * Space.L == Space.L + Space.L

"""The garbage collector is off while it is asked to be, and on again afterwards if it was on before."""

from __future__ import annotations

import gc

import pytest

from corpus.uncollected import uncollected


def test_the_collector_is_off_meanwhile() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_the_collector_on() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()

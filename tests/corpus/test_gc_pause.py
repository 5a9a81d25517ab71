"""The garbage collector is off meanwhile, and afterwards as it was before."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from corpus.gc_pause import gc_paused


@pytest.fixture(params=[True, False])
def before(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether the collector is on before."""
    was, wanted = gc.isenabled(), bool(request.param)
    _switch(wanted)
    yield wanted
    _switch(was)


def test_the_collector_is_off_meanwhile(before: bool) -> None:
    with gc_paused():
        assert not gc.isenabled()
    assert gc.isenabled() == before


def test_after_an_error_it_is_as_before_too(before: bool) -> None:
    with pytest.raises(KeyError), gc_paused():
        raise KeyError
    assert gc.isenabled() == before


def _switch(on: bool) -> None:
    if on:
        gc.enable()
    else:
        gc.disable()

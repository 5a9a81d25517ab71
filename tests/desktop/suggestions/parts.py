"""Parts of the suggestions panel."""

from __future__ import annotations

import pytest

from desktop.widgets.panels import EmptyNote
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop.suggestions.conftest import Bench

pytestmark = pytest.mark.usefixtures("kept_worker")


def note(bench: Bench) -> str:
    found = bench.panel.findChild(EmptyNote, "emptyNote")
    assert found is not None and found.isVisible()
    return found.text()


def relation_menu(bench: Bench) -> RelationMenu:
    found = bench.panel.findChild(RelationMenu, "relationMenu")
    assert found is not None
    return found

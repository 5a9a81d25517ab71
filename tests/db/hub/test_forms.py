from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.running_text import layout_characters, running_text
from corpus.script import fold
from db.hub.forms import forms, forms_literal
from db.hub.installing import VERSION
from tests.postgres import Hub

_TABLE = str.maketrans(forms())


def folded(text: str) -> str:
    """The form in which a hub searches a text."""
    return text.translate(_TABLE)


@settings(max_examples=60, deadline=None)
@given(
    st.text("票價价划畫ａA \n\t\u3000\u200b\u00ad，。⼤", max_size=60), st.text("票價价a \n，", max_size=3)
)
def test_nothing_is_missed_by_leaving_layout_out(text: str, query: str) -> None:
    in_file = fold(running_text(query).text) in fold(running_text(text).text)
    assert not in_file or folded(query) in folded(text)
    assert folded(fold(running_text(text).text)) == folded(text)


def test_layout_is_layout_in_every_form() -> None:
    layout = layout_characters()
    assert {" ", "\n", "\u3000", "\u200b", "\ufe0f", "\U000e0100"} <= layout
    assert not {"票", "a", "，", "-"} & layout
    assert all((fold(one) in layout) == (one in layout) for one in {*forms(), *layout})


def test_a_hub_folds_as_we_do(hub: Hub) -> None:
    # Every character that is not for itself, between some that are, in texts of the usual length.
    changed = [one for one in forms() if one != "\0"]
    texts = ["一a".join(changed[at : at + 1000]) for at in range(0, len(changed), 1000)]
    texts += ["", "的", "  ", "没有什么"]
    rows = hub.connect().rows("SELECT duikan.folded(t) FROM unnest(%s::text[]) AS t", (texts,))
    assert [row[0] for row in rows] == [folded(text) for text in texts]


def test_another_table_needs_another_version_of_the_schema() -> None:
    # Whoever changes the fold adds a step to db/hub/schema that makes duikan.text.folded anew, and then this.
    digest = hashlib.sha256(forms_literal().encode()).hexdigest()
    assert (VERSION, digest[:16]) == (3, "43c47ecf90d6e7bf")

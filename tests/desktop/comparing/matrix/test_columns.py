"""The layout of the columns by identities of articles."""

from __future__ import annotations

from desktop.comparing.matrix.columns import COMFORTABLE, Columns

ARTICLES = ["a", "b", "c"]


def test_new_articles_come_last_and_removed_ones_are_ignored() -> None:
    assert Columns(order=["c", "gone", "a"]).arranged(ARTICLES) == ([], ["c", "a", "b"])


def test_hidden_and_frozen_columns_are_apart() -> None:
    columns = Columns()
    columns.hide("b")
    columns.freeze("c", frozen=True)
    assert columns.arranged(ARTICLES) == (["c"], ["a"])
    columns.show_all()
    columns.freeze("c", frozen=False)
    assert columns.arranged(ARTICLES) == ([], ARTICLES)


def test_a_hidden_column_keeps_its_place_among_the_others() -> None:
    columns = Columns(order=list(ARTICLES), hidden={"b"})
    columns.move(["c", "a"])
    columns.show_all()
    assert columns.arranged(ARTICLES)[1] == ["c", "a", "b"]


def test_columns_share_the_room_but_do_not_get_narrow() -> None:
    columns = Columns(widths={"a": 300})
    assert columns.width_of("a", 200) == 300
    assert columns.width_of("b", 200) == 200
    assert columns.standard_width(1_000, 4) == 250
    assert columns.standard_width(1_000, 40) == COMFORTABLE


def test_the_layout_outlives_a_session() -> None:
    columns = Columns(["b", "a"], {"c"}, ["a"], {"a": 210})
    assert Columns.restored(columns.state()) == columns


def test_what_is_not_a_layout_is_left_out() -> None:
    assert Columns.restored({"order": "b", "hidden": [1, "c"], "widths": {"a": "wide"}}) == Columns(
        hidden={"c"}
    )

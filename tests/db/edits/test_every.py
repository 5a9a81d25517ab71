"""The list of all edits is complete."""

from __future__ import annotations

import importlib
import inspect

from db import edits
from db.edits import every


def test_every_edit_of_the_modules_is_named_once() -> None:
    order = sorted(every.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name))
    assert every.__all__ == order
    modules = (
        *(
            "articles",
            "archive",
            "claims",
            "claim_joining",
            "claims_together",
            "figures",
            "links",
            "suggestions",
            "tags",
        ),
        *("unclaimed", "cells", "codebooks", "conflicts", "drafts", "foreign", "memos", "synonyms"),
        *("origins", "questions", "rates", "searches", "adjudicating", "people", "places"),
    )
    found = {
        name
        for module in modules
        for name, value in vars(importlib.import_module(f"db.edits.{module}")).items()
        if inspect.isfunction(value)
        and value.__module__ == f"db.edits.{module}"
        and next(iter(inspect.signature(value).parameters), "") == "editing"
        and not name.startswith(
            (
                "_",
                "add_annotators",
                "add_relations",
                "add_tags",
                "new_",
                "at_",
                "place_",
                "remove_with",
                "checked_",
                "show_",
                "put_",
                "share_",
                "move_claims",
                "own_",
                "take_off",
            )
        )
    }
    assert found == {name for name in every.__all__ if name.islower()}
    assert all(getattr(edits, name) is getattr(every, name) for name in every.__all__)

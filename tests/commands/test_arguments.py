"""Valid and invalid arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace

import pytest

from commands.arguments import add_annotator, add_encoder, check_encoder, count, date, file_name, size
from db.files.person import keep_person, person_at_machine


@pytest.mark.parametrize("words", ["2026", "2026-09", "2026-09-18", "0001-12-31"])
def test_dates_are_as_exact_as_known(words: str) -> None:
    assert date(words) == words


def test_numbers_and_sizes() -> None:
    assert (count("1"), count("999999999"), size("1400x900")) == (1, 999999999, (1400, 900))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (file_name, ""),
        *(
            (date, words)
            for words in (
                "",
                "26",
                "2026-13",
                "2026-00",
                "2026-09-32",
                "2026-09-18T",
                " 2026",
                "2025-02-30",
                "0000",
                "２０２６",
            )
        ),
        *((count, words) for words in ("", "0", "-1", "1.5", "x", "1234567890")),
        *((size, words) for words in ("", "1400", "1400x", "99x900", "0100x900", "14000x9000", "1400 x 900")),
    ],
)
def test_anything_else_is_wrong_usage(kind: Callable[[str], object], words: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        kind(words)


def test_the_annotator_is_the_person_at_this_machine_unless_another_is_named() -> None:
    parser = argparse.ArgumentParser()
    add_annotator(parser)
    person = parser.parse_args([]).annotator
    assert person.id == person_at_machine().id
    assert parser.parse_args(["--annotator", person.name]).annotator == person, "called as the account"
    keep_person(replace(person, name="林晓"))
    assert parser.parse_args([]).annotator == replace(person, name="林晓"), "as entered in the window"
    assert parser.parse_args(["--annotator", "林晓"]).annotator.id == person.id
    assert parser.parse_args(["--annotator", "沈舟"]).annotator == "沈舟"


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ([], False),
        (["--encoder", "none"], False),
        (["--encoder", "http://localhost:1", "--model", "m"], False),
        (["--model", "m"], True),
        (["--encoder", "none", "--model", "m"], True),
    ],
)
def test_a_model_belongs_to_a_server(words: list[str], refused: bool) -> None:
    parser = argparse.ArgumentParser()
    add_encoder(parser)
    given = parser.parse_args(words)
    if refused:
        with pytest.raises(SystemExit):
            check_encoder(given)
    else:
        check_encoder(given)

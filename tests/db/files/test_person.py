"""The annotator of this machine, for the window and the command line."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from db import edits
from db.files.data_folder import DATA_VARIABLE
from db.files.person import identity_in, keep_person, person_at_machine, random_identity
from db.store import Store
from tests.db import build


def test_an_identity_is_made_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "one"))
    person = person_at_machine()
    assert (len(person.id), person.name) == (36, "")
    assert person_at_machine() == person
    (file,) = (tmp_path / "one").iterdir()
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for damaged in (b"\xff", b"[]", b'{"id": "x", "name": "", "colour": ""}', b'{"id": 1}'):
        file.write_bytes(damaged)
        other = person_at_machine()
        assert other.id == person_at_machine().id
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "two"))
    assert person_at_machine().id not in (person.id, other.id)


def test_who_entered_a_name_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "资料"))
    lin = Annotator(random_identity(), "林晓", colour="rose")
    keep_person(lin)
    assert person_at_machine() == lin
    keep_person(Annotator(lin.id, "林小晓", colour="mauve"))
    assert person_at_machine() == Annotator(lin.id, "林小晓"), "a colour that is none is left out"
    assert [path.name for path in (tmp_path / "资料").iterdir()] == ["person"]


def test_where_nothing_can_be_kept_the_identity_holds_for_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "file"))
    keep_person(Annotator(random_identity(), "林晓"))
    assert person_at_machine() == person_at_machine()


def test_the_identity_of_an_earlier_window_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    identity = random_identity()
    settings = tmp_path / "config" / "Duikan" / "Duikan.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[General]\nannotator=user\nannotator_id={identity}\nencoder=none\n", encoding="utf-8"
    )
    assert identity_in(settings) == identity
    assert person_at_machine().id != identity, "those settings are not of this data folder"
    if os.name == "posix":
        monkeypatch.delenv(DATA_VARIABLE)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
        assert person_at_machine().id == identity
    settings.write_text("annotator_id=------------------------------------\n", encoding="utf-8")
    assert identity_in(settings) == identity_in(tmp_path / "none.ini") == ""


def test_two_people_called_user_are_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def at(machine: str) -> Annotator:
        monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / machine))
        return Annotator(person_at_machine().id, "user")

    with build.project(tmp_path, annotator="user") as store:
        location, old = store.location, store.annotator
    with Store.open(location, at("two")) as store:
        assert store.annotator == at("two"), "the name alone was used on another machine"
        store.perform(edits.set_claim_note, build.claim(store).id, "注")
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data" / "duikan"))
    with Store.open(location, Annotator(AnnotatorId(random_identity()), "user")) as store:
        assert store.annotator == old, "here the work under the name goes on"
        assert [annotator.name for annotator in store.snapshot().annotators.values()] == ["user", "user"]

"""Configuring a sentence encoder: the fields, the notices about the texts, the result of a trial."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.encoders.built_in import built_in_folder
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import Problem
from corpus.encoders.keys import kept_key
from corpus.encoders.trial import OTHER_MEANING, SAME_MEANING, SENTENCE
from desktop import dialogs
from desktop.derived.matching.encoding import choice_in
from desktop.dialogs.settings_dialog import SettingsDialog
from desktop.words.failures import sentence_for
from tests.corpus.encoders.build import Asked, Behaviour, Handler, honest, onnx_folder, serving
from tests.key_store import MemoryKeyStore

MEANINGS = {
    **dict.fromkeys(SENTENCE + SAME_MEANING, (1.0, 0.0)),
    **dict.fromkeys(OTHER_MEANING, (0.0, 1.0)),
}


@pytest.fixture
def dialog(theme: Any, settings: Any, parent: QWidget) -> Iterator[SettingsDialog]:
    dialog = dialogs.open_settings(parent, theme, settings)
    section = dialog.encoder
    yield dialog
    section.finish()


def choose(dialog: SettingsDialog, kind: str, place: str = "", model: str = "m", key: str = "") -> None:
    section = dialog.encoder
    section.kind.setCurrentIndex(section.kind.findData(kind))
    (section.folder if kind == "onnx" else section.address).setText(place)
    section.model.setText(model)
    section.key.setText(key)


def tried(dialog: SettingsDialog, qtbot: Any) -> str:
    dialog.encoder.try_button.click()
    qtbot.waitUntil(lambda: not dialog.encoder.trying, timeout=60_000)
    return dialog.encoder.answer.text()


BUILT_IN = EncoderChoice(EncoderKind.BUILT_IN)


def test_the_built_in_encoder_is_chosen_at_first(dialog: SettingsDialog, settings: Any) -> None:
    assert dialog.encoder.choice == choice_in(settings) == BUILT_IN
    assert not dialog.encoder.encoder.is_on, "it is not installed"
    assert not dialog.encoder.try_button.isEnabled()
    assert "make setup" in dialog.encoder.privacy.text()


def test_the_built_in_encoder_can_be_tried_where_it_is_installed(
    theme: Any, settings: Any, parent: QWidget
) -> None:
    (onnx_folder(built_in_folder()) / "LICENSE.txt").write_text("")
    dialog = dialogs.open_settings(parent, theme, settings)
    assert dialog.encoder.encoder == EncoderChoice(EncoderKind.ONNX, str(built_in_folder()))
    assert dialog.encoder.try_button.isEnabled()
    assert "this machine" in dialog.encoder.privacy.text()
    dialog.accept()
    assert choice_in(settings) == BUILT_IN


def test_without_an_encoder_there_is_nothing_to_try(dialog: SettingsDialog) -> None:
    choose(dialog, "none")
    assert dialog.encoder.choice == EncoderChoice()
    assert not dialog.encoder.try_button.isVisible()


def test_each_kind_asks_for_what_it_needs(dialog: SettingsDialog) -> None:
    section = dialog.encoder
    server = (section.address, section.model, section.key)
    choose(dialog, "onnx")
    assert section.folder.isVisible() and section.browse.isVisible()
    assert not any(field.isVisible() for field in server)
    choose(dialog, "endpoint")
    assert all(field.isVisible() for field in server)
    assert not section.folder.isVisible()
    assert section.key.text() == section.key.displayText() == ""
    section.key.setText("sk-secret")
    assert "secret" not in section.key.displayText()


def test_nothing_is_used_before_the_dialog_says_so(dialog: SettingsDialog, settings: Any) -> None:
    """Half an address is one too, and would be sent texts."""
    choose(dialog, "endpoint", "http://localhost:11434", "bge-m3", "k")
    assert choice_in(settings) == BUILT_IN
    dialog.accept()
    assert choice_in(settings) == EncoderChoice(EncoderKind.ENDPOINT, "http://localhost:11434", "bge-m3", "k")


def test_escape_leaves_the_encoder_as_it_was(dialog: SettingsDialog, settings: Any) -> None:
    choose(dialog, "endpoint", "http://localhost:11434")
    dialog.reject()
    assert choice_in(settings) == BUILT_IN
    assert settings.value("encoder_address") == ""


def test_an_old_key_never_meets_a_new_address(theme: Any, settings: Any, parent: QWidget, qtbot: Any) -> None:
    for key, value in (("address", "http://old.example"), ("key", "old"), ("model", "m")):
        settings.set_value(f"encoder_{key}", value)
    settings.set_value("encoder", "endpoint")
    dialog = dialogs.open_settings(parent, theme, settings)
    seen: list[EncoderChoice] = []
    settings.changed.connect(lambda key: seen.append(choice_in(settings)))
    choose(dialog, "endpoint", "http://new.example", "m", "new")
    dialog.accept()
    met = {(choice.location, choice.key) for choice in seen if choice.is_on}
    assert met == {("http://new.example", "new")}


def test_it_is_said_what_becomes_of_the_texts(dialog: SettingsDialog) -> None:
    said = []
    for kind, place in (
        ("none", ""),
        ("onnx", "/models/bge"),
        ("endpoint", ""),
        ("endpoint", "localhost:11434"),
        ("endpoint", "https://api.example/v1"),
        ("endpoint", "http://api.example/v1"),
    ):
        choose(dialog, kind, place)
        said.append(dialog.encoder.privacy.text())
        assert dialog.encoder.privacy.isVisible()
    assert len(set(said)) == len(said)
    assert ["leaves Duikan" in words for words in said] == [False, True, True, True, False, False]
    assert said[1].startswith("The model runs on this machine. No text")
    assert ["leaves this machine" in words for words in said] == [False] * 4 + [True, True]
    assert "api.example" in said[4]
    assert "not encrypted" not in said[4] and "not encrypted" in said[5]


def test_words_that_wrap_have_room(dialog: SettingsDialog) -> None:
    choose(dialog, "none")
    low = dialog.height()
    choose(dialog, "endpoint", "http://a-rather-long-name-of-a-server.example:8000/v1")
    privacy = dialog.encoder.privacy
    assert dialog.height() > low
    dialog.layout().activate()
    assert privacy.height() >= privacy.heightForWidth(privacy.width())
    choose(dialog, "none")
    assert dialog.height() == low


def test_a_folder_is_chosen_in_the_systems_dialog(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "onnx", "/old")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.encoder.browse.click()
    assert dialog.encoder.choice.location == "/old"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/models/bge")
    dialog.encoder.browse.click()
    assert dialog.encoder.choice == EncoderChoice(EncoderKind.ONNX, "/models/bge")


# Trying


def test_trying_a_model_tells_whether_it_hears_the_same_meaning(
    dialog: SettingsDialog, qtbot: Any, tmp_path: Path
) -> None:
    """The test's model knows that 不惜血本 and 砸钱不要命 mean the same, and the other one that they do not."""
    characters = "".join(dict.fromkeys(SENTENCE + SAME_MEANING + OTHER_MEANING))
    rows = np.full((4 + len(characters), 2), 0.1, np.float32)
    for at, sign in enumerate(characters):
        rows[4 + at] = MEANINGS[sign]
    good = onnx_folder(tmp_path / "good", characters=characters, rows=rows)
    choose(dialog, "onnx", str(good))
    assert "2 numbers" in tried(dialog, qtbot)
    assert "as it should" in dialog.encoder.answer.text()
    for sign in SAME_MEANING.replace("不", ""):
        rows[4 + characters.index(sign)] = (-1.0, 0.0)
    deaf = onnx_folder(tmp_path / "deaf", characters=characters, rows=rows)
    choose(dialog, "onnx", str(deaf))
    assert dialog.encoder.answer.text() == ""
    assert "no closer" in tried(dialog, qtbot)


def test_trying_a_server_asks_it_once(dialog: SettingsDialog, qtbot: Any) -> None:
    with serving() as server:
        choose(dialog, "endpoint", server.address, "bge", "sk-1")
        assert "It answers" in tried(dialog, qtbot)
    assert [(one.model, one.input) for one in server.asked] == [
        ("bge", [SENTENCE, SAME_MEANING, OTHER_MEANING])
    ]
    assert server.asked[0].headers["Authorization"] == "Bearer sk-1"


def test_what_is_wrong_is_said_in_a_sentence(dialog: SettingsDialog, qtbot: Any, tmp_path: Path) -> None:
    choose(dialog, "onnx", str(tmp_path))
    assert "model.onnx" in tried(dialog, qtbot)

    def refuse(handler: Handler, asked: Asked, number: int) -> None:
        handler.give(b'{"error": {"message": "model not found"}}', 404)

    with serving(refuse) as server:
        choose(dialog, "endpoint", server.address)
        said = tried(dialog, qtbot)
    assert "model not found" in said and "404" in said
    assert dialog.encoder.try_button.isEnabled()


def holding(enough: threading.Event) -> Behaviour:
    """A server that lets one wait, the first time."""

    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number == 0:
            enough.wait(60)
        else:
            honest(handler, asked, number)

    return behave


def test_a_server_that_lets_one_wait_blocks_nothing_and_can_be_given_up(
    dialog: SettingsDialog, qtbot: Any
) -> None:
    enough = threading.Event()
    with serving(holding(enough)) as server:
        choose(dialog, "endpoint", server.address)
        dialog.encoder.try_button.click()
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=60_000)
        assert dialog.encoder.trying
        dialog.encoder.try_button.click()
        assert not dialog.encoder.trying
        assert dialog.encoder.answer.text() == ""
        assert "It answers" in tried(dialog, qtbot), "the next trial does not wait for the last one"
        enough.set()


def test_closing_the_dialog_gives_a_trial_up(dialog: SettingsDialog, qtbot: Any) -> None:
    enough = threading.Event()
    with serving(holding(enough)) as server:
        choose(dialog, "endpoint", server.address)
        dialog.encoder.try_button.click()
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=60_000)
        dialog.reject()
        assert not dialog.isVisible() and not dialog.encoder.trying
        enough.set()


def test_every_problem_has_a_sentence_for_the_dialog() -> None:
    from corpus.encoders.errors import EncoderError

    said = {sentence_for(EncoderError(problem, "/home/lin/bge", "why", 404)) for problem in Problem}
    assert len(said) == len(Problem)


def test_a_key_goes_into_the_key_store_and_out_of_the_settings(
    theme: Any, settings: Any, parent: QWidget, key_store: MemoryKeyStore
) -> None:
    settings.set_value("encoder_key", "sk-plain")
    dialog = dialogs.open_settings(parent, theme, settings)
    choose(dialog, "endpoint", "https://models.example", key="sk-secret")
    assert dialog.encoder.key.placeholderText() == "Kept in the key store of the system"
    dialog.accept()
    assert settings.value("encoder_key") == ""
    assert kept_key("https://models.example") == "sk-secret"
    again = dialogs.open_settings(parent, theme, settings)
    assert again.encoder.key.text() == "sk-secret"
    again.encoder.finish()


def test_without_a_key_store_the_key_is_kept_in_the_settings_and_the_field_says_so(
    dialog: SettingsDialog, settings: Any
) -> None:
    choose(dialog, "endpoint", "https://models.example", key="sk-secret")
    assert "no key store" in dialog.encoder.key.placeholderText()
    dialog.accept()
    assert settings.value("encoder_key") == "sk-secret"

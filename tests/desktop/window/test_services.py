"""The services of a window, and their shutdown."""

from __future__ import annotations

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from corpus.encoders.choice import EncoderKind
from db import edits
from desktop.look.theme import Theme
from desktop.project.attempt import Failure, Task
from desktop.settings import Settings
from desktop.window.services import Services
from desktop.words.translation import Translation
from tests.desktop.panels import PATIENCE, open_river


def test_ending_commits_what_was_done_and_stops_every_process(
    theme: Theme, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    services = Services("林晓", theme, settings, Translation())
    workspace = open_river(services.workspace, qtbot, tmp_path)
    workers: list[int] = []
    workspace.compute(os.getpid).then(workers.append)
    qtbot.waitUntil(lambda: bool(workers), timeout=PATIENCE)
    workspace.perform(edits.set_claim_note, "claim-2", "最后的备注")
    location = workspace.location
    services.finish()
    assert not Path(f"/proc/{workers[0]}").exists()
    again = Services("林晓", theme, settings, Translation())
    again.workspace.open(location)
    qtbot.waitUntil(lambda: again.workspace.saving.state == "saved", timeout=PATIENCE)
    assert again.workspace.snapshot is not None
    assert again.workspace.snapshot.claims["claim-2"].note == "最后的备注"
    again.finish()


def test_failures_of_figures_and_encoder_are_told_by_the_workspace(
    theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    settings.set_value("encoder", "endpoint")
    settings.set_value("encoder_address", "http://127.0.0.1:9/v1")
    services = Services("林晓", theme, settings, Translation())
    assert services.encoding.choice.kind is EncoderKind.ENDPOINT, "the one in the settings"
    failures: list[Failure] = []
    services.workspace.failed.connect(failures.append)
    services.figures.failed.emit(ValueError("figures"))
    services.encoding.failed.emit(ValueError("encoder"))
    assert [failure.attempt.task for failure in failures] == [Task.COMPUTE, Task.ENCODE]
    services.finish()

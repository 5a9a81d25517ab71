"""Starting the window: what is made, in which order, and how it all ends."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from corpus.archive import Archive
from desktop import resume
from desktop.current import Current
from desktop.folders import data_folder
from desktop.garbage import GarbageCollection
from desktop.settings import Settings
from desktop.theme import RESOURCES, Theme, system_theme
from desktop.translation import Translation
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow

SAMPLE = RESOURCES / "sample" / "sample.json"


@dataclass(frozen=True, slots=True)
class Desk:
    """All that lives as long as the window does."""

    app: QApplication
    settings: Settings
    theme: Theme
    translation: Translation
    workspace: Workspace
    window: MainWindow


def make_desk(app: QApplication, settings: Settings, *, theme: str = "", language: str = "") -> Desk:
    """The window and what it stands on, nothing opened yet. ``theme`` and ``language`` override the settings."""
    from desktop.window.main_window import MainWindow

    translation = Translation()
    translation.install(language or settings.value("language"))
    look = Theme(
        theme or look_for(settings),
        settings.value("density"),
        reduced_motion=settings.value("reduced_motion"),
    )
    look.apply(app)
    workspace = Workspace(settings.value("annotator") or account_name(), settings)
    window = MainWindow(workspace, Current(), look, settings, translation)
    return Desk(app, settings, look, translation, workspace, window)


def run(location: str = "") -> int:
    """Open the window on ``location``, else on the last project, else on the sample. Returns the exit status."""
    app = _application()
    desk = make_desk(app, Settings(_settings_file()))
    _install_crash_handler(desk)
    desk.workspace.hold_loading()
    _open_first(desk, location)
    garbage = GarbageCollection(desk.window)
    desk.window.header.first_painted.connect(garbage.start)
    desk.window.show()
    app.aboutToQuit.connect(lambda: finish(desk))
    return app.exec()


def finish(desk: Desk) -> None:
    """Commit what is under way and keep an image of the project for the next start."""
    workspace = desk.workspace
    location = workspace.location
    image = workspace.image(desk.window.open_articles()) if location else None
    workspace.finish()
    desk.settings.sync()
    if image is not None:
        with contextlib.suppress(OSError):
            resume.keep(location, image)


def look_for(settings: Settings) -> str:
    """The name of the theme to wear: the one set, or the desktop's."""
    chosen = str(settings.value("theme"))
    return system_theme() if chosen == "system" else chosen


def account_name() -> str:
    """Who works here until they say so themselves: the name of the account."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def sample_location() -> Path:
    """Where the sample project is, or will be, in the folder for the program's data."""
    return data_folder() / "示例：汐州轮渡.duikan"


def open_sample(workspace: Workspace, current: Current) -> None:
    """Open the sample project; the first time it is made from the archive that ships with the program, and a claim is
    selected by which a newcomer sees the point."""
    from desktop.window.view_memory import telling_claim

    location = sample_location()
    if location.exists():
        workspace.open(str(location), image=resume.recall(str(location)))
        return
    location.parent.mkdir(parents=True, exist_ok=True)
    archive = read_sample()
    workspace.create(str(location), archive.project.title, archive)
    if workspace.snapshot is not None:
        current.set_claim(telling_claim(workspace.snapshot))


def read_sample() -> Archive:
    """The sample project as it ships."""
    from corpus.readers import json_archive

    return json_archive.parse(SAMPLE.read_bytes(), own=True)


def _open_first(desk: Desk, location: str) -> None:
    settings, workspace = desk.settings, desk.workspace
    recent = settings.recent_projects()
    if location:
        workspace.open(location, image=resume.recall(location))
    elif not settings.value("welcomed"):
        settings.set_value("welcomed", True)
        open_sample(workspace, desk.window.current)
    elif settings.value("reopen") and recent and Path(recent[0]).exists():
        workspace.open(recent[0], image=resume.recall(recent[0]))


def _application() -> QApplication:
    QCoreApplication.setOrganizationName("Duikan")
    QCoreApplication.setApplicationName("Duikan")
    # As an argument, since setStyle returns the style, for which PySide makes all the classes of styles.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationDisplayName("")
    return app


def _settings_file() -> QSettings:
    """An INI file on every system, so that it can be read, copied and sent with a report."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Duikan", "Duikan")


def _install_crash_handler(desk: Desk) -> None:
    from desktop.dialogs import install_crash_handler

    install_crash_handler(desk.workspace, desk.theme, draft=desk.window.draft)


def screenshot(
    location: str,
    out: str,
    *,
    view: str = "read",
    size: tuple[int, int] = (1400, 900),
    theme: str = "light",
    language: str = "zh_CN",
) -> None:
    """Paint ``location`` in a window of ``size`` logical pixels and save it as PNG. Works without a screen. Raises
    the store's errors."""
    if (
        not os.environ.get("DISPLAY")
        and not os.environ.get("WAYLAND_DISPLAY")
        and sys.platform.startswith("linux")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        desk = make_desk(app, settings, theme=theme, language=language)
        desk.theme.reduced_motion = True
        failures: list[Exception] = []
        desk.workspace.failed.connect(lambda failure: failures.append(failure.error))
        desk.window.resize(*size)
        desk.workspace.open(location, read_only=True)
        desk.window.show()
        _settle(app, desk, failures)
        if failures:
            desk.workspace.finish()
            raise failures[0]
        desk.window.show_view(view)
        _settle(app, desk, failures)
        saved = desk.window.grab().save(out, "PNG")
        desk.workspace.finish()
        if not saved:
            raise OSError(f"cannot write {out}")


def _settle(app: QApplication, desk: Desk, failures: list[Exception]) -> None:
    """Run the event loop until the project is shown and nothing more is on its way."""
    quiet = QTimer(interval=30)
    rounds = 0

    def look() -> None:
        nonlocal rounds
        workspace = desk.workspace
        saving = workspace.saving.state in ("opening", "saving")
        busy = saving or workspace.jobs.running or workspace.figures.busy
        rounds = 0 if busy else rounds + 1
        if failures or rounds > 8:
            app.exit()

    quiet.timeout.connect(look)
    quiet.start()
    app.exec()
    quiet.stop()

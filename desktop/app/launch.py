"""The start of the window, the order in which its parts are created, and its end."""

from __future__ import annotations

import contextlib
import getpass
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QSettings, QTimer

from corpus.atomic import replacing
from corpus.version import VERSION
from desktop.app.draft import typed_text
from desktop.app.garbage import GarbageCollection
from desktop.app.single_instance import Application, SingleInstance, hand_over, socket_name
from desktop.dialogs import install_crash_handler
from desktop.look.theme import Theme
from desktop.project import resume
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.button_accessible import press_as_clicks
from desktop.window.frame.drop_overlay import is_project
from desktop.window.looks import look_for
from desktop.window.main_window import MainWindow
from desktop.window.services import Services
from desktop.window.welcome.sample import open_sample, sample_location
from desktop.window.workbench.people import person_here
from desktop.words.translation import Translation, language_for

OPENED_BY = {"export": "project.export", "keys": "shortcuts"}
"""What ``screenshot`` paints besides the views, with the commands that show it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The window and the services from which it was made."""

    app: Application
    services: Services
    window: MainWindow

    @property
    def workspace(self) -> Workspace:
        return self.services.workspace


def make_desk(app: Application, settings: Settings, *, theme: str = "", language: str = "") -> Desk:
    """Create the services and the window, with no project open. ``theme`` and ``language`` override the settings."""
    if language:
        settings.override("language", language)
    press_as_clicks()
    translation = Translation()
    translation.install(language_for(settings))
    look = Theme(
        theme or look_for(settings),
        settings.value("density"),
        reduced_motion=settings.value("reduced_motion"),
    )
    look.apply(app)
    services = Services(person_here(settings, account_name()), look, settings, translation)
    return Desk(app, services, MainWindow(services))


def run(paths: Sequence[str] = (), *, new_window: bool = False) -> int:
    """Open the window on the project of ``paths``, else on the last project, else on the sample; other files are
    imported there. If a window is open already, it takes over the files, unless ``new_window`` is set. Returns the exit
    status."""
    app = _application()
    file = _settings_file()
    name = socket_name(file.fileName())
    taken = [os.path.abspath(path) for path in paths]
    if not new_window and hand_over(name, taken):
        return 0
    settings = Settings(file)
    desk = make_desk(app, settings)
    _install_crash_handler(desk)
    desk.workspace.hold_loading()
    project = next(iter(filter(is_project, taken)), "")
    _open_first(desk, project)
    desk.window.header.first_painted.connect(partial(_guide, desk))
    desk.window.header.first_painted.connect(partial(_introduce_once, desk))
    garbage = GarbageCollection(desk.window)
    desk.window.header.first_painted.connect(garbage.start)
    desk.workspace.opened.connect(garbage.exempt)
    desk.workspace.closed.connect(garbage.renew)
    if not new_window:
        desk.window.header.first_painted.connect(partial(_take_later_starts, desk, name))
    if taken and not project:
        desk.window.header.first_painted.connect(partial(desk.window.take_from_outside, taken))
    app.asked.connect(desk.window.take_from_outside)
    desk.window.show()
    app.aboutToQuit.connect(lambda: finish(desk))
    _close_on_signals(desk.window)
    return app.exec()


def _take_later_starts(desk: Desk, name: str) -> None:
    """Listen to later starts; not before the first paint, since no start waits for it."""
    instance = SingleInstance(desk.window)
    instance.asked.connect(desk.window.take_from_outside)
    QTimer.singleShot(0, instance, partial(instance.listen, name))


def finish(desk: Desk) -> None:
    """Finish the work in progress and store an image of the project for the next start."""
    workspace = desk.workspace
    location = workspace.location
    image = workspace.image(desk.window.keeper.open_articles()) if location else None
    desk.services.finish()
    desk.services.settings.sync()
    if image is not None:
        with contextlib.suppress(OSError):
            resume.keep(location, image)


def _guide(desk: Desk) -> None:
    """Offer the tour when the sample is first open, and after an update say what is new."""
    guides = desk.window.features.guides

    def offer() -> None:
        if desk.workspace.location == str(sample_location()):
            guides.offer_tour()

    offer()
    desk.workspace.opened.connect(offer)
    guides.tell_news()


def _introduce_once(desk: Desk) -> None:
    """Ask for name and colour when a project other than the sample is first opened on this machine."""
    settings = desk.services.settings

    def ask() -> None:
        if settings.value("introduced") or desk.workspace.location in ("", str(sample_location())):
            return
        settings.set_value("introduced", True)
        if not settings.value("annotator"):
            desk.window.features.people.ask_identity(first=True)

    ask()
    desk.workspace.opened.connect(ask)


def account_name() -> str:
    """The name of the system account, used as the annotator's name until one is entered; empty if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _open_first(desk: Desk, location: str) -> None:
    settings, workspace = desk.services.settings, desk.workspace
    recent = settings.recent_projects()
    if not settings.value("welcomed"):
        # At the very first start, everything is new.
        settings.set_value("seen_version", VERSION)
    if location:
        workspace.open(location, image=resume.recall(location))
    elif not recent and not settings.value("welcomed"):
        settings.set_value("welcomed", True)
        open_sample(workspace, desk.services.current)
    elif settings.value("reopen") and recent and Path(recent[0]).exists():
        workspace.open(recent[0], image=resume.recall(recent[0]))


def _application() -> Application:
    QCoreApplication.setOrganizationName("Duikan")
    QCoreApplication.setApplicationName("Duikan")
    # As an argument, since setStyle() returns the style, and PySide would make a Python class for it.
    app = Application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationDisplayName("")
    return app


def _close_on_signals(window: MainWindow) -> None:
    """Close the window properly when the system ends the session, or at Ctrl+C in the terminal: by default, a signal
    ends a process before it can stop its worker process and store the image for the next start.

    Qt's event loop runs no Python while it waits, so a handler is called with the next timer, at the latest after
    :data:`~desktop.app.garbage.INTERVAL` milliseconds.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP.
        if number is not None:
            signal.signal(number, lambda *_: window.close())


def _settings_file() -> QSettings:
    """The settings, as an INI file on every system, so that it can be read, copied and sent with a report."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Duikan", "Duikan")


def _install_crash_handler(desk: Desk) -> None:
    install_crash_handler(desk.workspace, desk.services.theme, draft=typed_text)


def screenshot(
    location: str,
    out: str,
    *,
    view: str = "read",
    size: tuple[int, int] = (1400, 900),
    theme: str = "light",
    language: str = "zh_CN",
) -> None:
    """Paint ``location`` in a window or dialog of ``size`` logical pixels and save it as PNG. Works without a screen.
    Raises the store's errors."""
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
        desk.services.theme.reduced_motion = True
        desk.window.features.news.silence()
        failures: list[Exception] = []
        desk.workspace.failed.connect(lambda failure: failures.append(failure.error))
        desk.window.resize(*size)
        desk.workspace.open(location, read_only=True)
        desk.window.show()
        _settle(app, desk, failures)
        if failures:
            desk.services.finish()
            raise failures[0]
        _show(desk, view)
        _settle(app, desk, failures)
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        shown = app.activeModalWidget() or desk.window
        shown.resize(*size)
        shown.grab().save(picture, "PNG")
        desk.services.finish()
        with replacing(Path(out)) as file:
            file.write(picture.data().data())


def _show(desk: Desk, view: str) -> None:
    """Show a view by its name on the command line: ``ledger`` is a page of the figures, and some are opened by a
    command."""
    if view in OPENED_BY:
        desk.window.actions_table[OPENED_BY[view]].trigger()
        return
    desk.window.keeper.show_view("figures" if view == "ledger" else view)
    if view == "ledger":
        desk.window.keeper.present.views.figures.choose(view)


def _settle(app: Application, desk: Desk, failures: list[Exception]) -> None:
    """Run the event loop until the project is shown and no work is under way."""
    quiet = QTimer(interval=30)
    rounds = 0

    def look() -> None:
        nonlocal rounds
        workspace = desk.workspace
        saving = workspace.saving.state in ("opening", "saving")
        services = desk.services
        computing = (
            services.figures,
            services.comparing,
            services.suggesting,
            services.agreement,
            services.terms,
        )
        busy = saving or services.jobs.running or any(service.busy for service in computing)
        rounds = 0 if busy else rounds + 1
        if failures or rounds > 8:
            app.exit()

    quiet.timeout.connect(look)
    quiet.start()
    app.exec()
    quiet.stop()

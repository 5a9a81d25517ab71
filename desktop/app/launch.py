"""The start of the window, the order in which its parts are created, and its end."""

from __future__ import annotations

import contextlib
import gc
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
class Program:
    """The window and the services from which it was made."""

    app: Application
    services: Services
    window: MainWindow

    @property
    def workspace(self) -> Workspace:
        return self.services.workspace


def make_program(app: Application, settings: Settings, *, theme: str = "", language: str = "") -> Program:
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
    return Program(app, services, MainWindow(services))


def run(paths: Sequence[str] = (), *, new_window: bool = False) -> int:
    """Open the window on the project of ``paths``, else on the last project, else on the sample; other files are
    imported there. If a window is open already, it takes over the files, unless ``new_window`` is set. Returns the exit
    status."""
    app = _application()
    file = _settings_file()
    name = socket_name(file.fileName())
    absolute = [os.path.abspath(path) for path in paths]
    if not new_window and hand_over(name, absolute):
        return 0
    settings = Settings(file)
    program = make_program(app, settings)
    _install_crash_handler(program)
    program.workspace.hold_loading()
    project = next(iter(filter(is_project, absolute)), "")
    _open_first(program, project)
    program.window.header.first_painted.connect(partial(_guide, program))
    program.window.header.first_painted.connect(partial(_introduce_once, program))
    garbage = GarbageCollection(program.window)
    program.window.header.first_painted.connect(garbage.start)
    program.workspace.opened.connect(garbage.exempt)
    program.workspace.closed.connect(garbage.renew)
    if not new_window:
        program.window.header.first_painted.connect(partial(_take_later_starts, program, name))
    if absolute and not project:
        program.window.header.first_painted.connect(partial(program.window.take_from_outside, absolute))
    app.asked.connect(program.window.take_from_outside)
    program.window.show()
    app.aboutToQuit.connect(lambda: finish(program))
    _close_on_signals(program.window)
    return app.exec()


def _take_later_starts(program: Program, name: str) -> None:
    """Listen to later starts; not before the first paint, since no start waits for it."""
    instance = SingleInstance(program.window)
    instance.asked.connect(program.window.take_from_outside)
    QTimer.singleShot(0, instance, partial(instance.listen, name))


def finish(program: Program) -> None:
    """Finish the work in progress and store an image of the project for the next start."""
    workspace = program.workspace
    location = workspace.location
    image = workspace.image(program.window.keeper.open_articles()) if location else None
    program.services.finish()
    program.services.settings.sync()
    if image is not None:
        with contextlib.suppress(OSError):
            resume.keep(location, image)


def _guide(program: Program) -> None:
    """Offer the tour when the sample is first open, and after an update say what is new."""
    guides = program.window.features.guides

    def offer() -> None:
        if program.workspace.location == str(sample_location()):
            guides.offer_tour()

    offer()
    program.workspace.opened.connect(offer)
    guides.announce_news()


def _introduce_once(program: Program) -> None:
    """Ask for name and colour when a project other than the sample is first opened on this machine."""
    settings = program.services.settings

    def ask() -> None:
        if settings.value("introduced") or program.workspace.location in ("", str(sample_location())):
            return
        settings.set_value("introduced", True)
        if not settings.value("annotator"):
            program.window.features.people.ask_identity(first=True)

    ask()
    program.workspace.opened.connect(ask)


def account_name() -> str:
    """The name of the system account, used as the annotator's name until one is entered; empty if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _open_first(program: Program, location: str) -> None:
    settings, workspace = program.services.settings, program.workspace
    recent = settings.recent_projects()
    if not settings.value("welcomed"):
        # At the very first start, everything is new.
        settings.set_value("seen_version", VERSION)
    if location:
        workspace.open(location, image=resume.recall(location))
    elif not recent and not settings.value("welcomed"):
        settings.set_value("welcomed", True)
        open_sample(workspace, program.services.current)
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


def _install_crash_handler(program: Program) -> None:
    install_crash_handler(program.workspace, program.services.theme, draft=typed_text)


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
    # For the reason given in desktop.app.garbage: one of five such processes crashed. This one ends soon.
    gc.disable()
    app = _application()
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        program = make_program(app, settings, theme=theme, language=language)
        program.services.theme.reduced_motion = True
        program.window.features.news.silence()
        failures: list[Exception] = []
        program.workspace.failed.connect(lambda failure: failures.append(failure.error))
        program.window.resize(*size)
        program.workspace.open(location, read_only=True)
        program.window.show()
        _settle(app, program, failures)
        if failures:
            program.services.finish()
            raise failures[0]
        _show(program, view)
        _settle(app, program, failures)
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        window = app.activeModalWidget() or program.window
        window.resize(*size)
        window.grab().save(picture, "PNG")
        program.services.finish()
        with replacing(Path(out)) as file:
            file.write(picture.data().data())


def _show(program: Program, view: str) -> None:
    """Show a view by its name on the command line: ``ledger`` is a page of the figures, and some are opened by a
    command."""
    if view in OPENED_BY:
        program.window.actions_table[OPENED_BY[view]].trigger()
        return
    program.window.keeper.show_view("figures" if view == "ledger" else view)
    if view == "ledger":
        program.window.keeper.present.views.figures.choose(view)


def _settle(app: Application, program: Program, failures: list[Exception]) -> None:
    """Run the event loop until the project is shown and no work is under way."""
    quiet = QTimer(interval=30)
    rounds = 0

    def look() -> None:
        nonlocal rounds
        workspace = program.workspace
        saving = workspace.saving.state in ("opening", "saving")
        services = program.services
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

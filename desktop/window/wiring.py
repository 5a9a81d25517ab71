"""What each command does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from corpus.changes import ChangeSet, Origin
from corpus.model import Article
from desktop import dialogs
from desktop.window import regions, view_memory
from desktop.window.commands.table import BY_ID
from desktop.window.drop_overlay import is_project
from desktop.window.suggestion_commands import suggestion_handlers

if TYPE_CHECKING:
    from desktop.library.panel import LibraryPanel
    from desktop.reading.area import ReadingArea
    from desktop.window.commands.palette import Palette
    from desktop.window.commands.shortcuts_page import ShortcutsPage
    from desktop.window.main_window import MainWindow
    from desktop.window.suggested import Suggested
    from desktop.window.welcome.start_page import StartPage
    from desktop.window.workbench import Workbench

SMALLEST_TEXT, STANDARD_TEXT, LARGEST_TEXT = 13, 16, 24


class Wiring(QObject):
    """Connects the table of commands, the start page and the panels' requests with what they ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._shortcuts: ShortcutsPage | None = None
        self._suggested: Suggested | None = None
        window.actions_table.connect_all(
            {
                **self._project_handlers(),
                **self._view_handlers(),
                **self._reading_handlers(),
                **suggestion_handlers(self._suggestions, window.settings),
            }
        )
        window.workspace.changed.connect(self._on_changed)

    def connect_start_page(self, page: StartPage) -> None:
        """Answer what the start page asks for."""
        page.sample_requested.connect(self._open_sample)
        page.new_requested.connect(self._new_project)
        page.open_requested.connect(self._open_project)
        page.import_requested.connect(self._start_with_articles)
        page.recent_requested.connect(self._window.open_project)

    # Tables of handlers

    def _project_handlers(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "project.new": self._new_project,
            "project.open": self._open_project,
            "project.sample": self._open_sample,
            "article.import": self._import,
            "article.paste": self._paste,
            "project.export": self._export,
            "project.save_copy": self.save_copy,
            "project.title": self._ask_title,
            "annotator.name": self.ask_annotator,
            "settings": lambda: dialogs.open_settings(window, window.theme, window.settings),
            "project.close": self._close_project,
            "quit": window.close,
            "undo": window.workspace.undo,
            "redo": window.workspace.redo,
            "relations": lambda: dialogs.open_relations(
                window, window.workspace, window.theme, window.settings
            ),
            "about": lambda: dialogs.open_about(window, window.theme),
            "palette": self.show_palette,
            "shortcuts": self._toggle_shortcuts,
        }

    def _view_handlers(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "find": self._find,
            "view.read": partial(window.show_view, "read"),
            "view.claims": partial(window.show_view, "claims"),
            "view.links": partial(window.show_view, "links"),
            "view.figures": partial(window.show_view, "figures"),
            "figures.underline": self._toggle_figures,
            "dock.left": partial(self._toggle_dock, "left"),
            "dock.right": partial(self._toggle_dock, "right"),
            "place.back": window.travels.back,
            "place.forward": window.travels.forward,
            "zoom.in": partial(self._zoom, 1),
            "zoom.out": partial(self._zoom, -1),
            "zoom.reset": partial(window.settings.set_value, "reading_size", STANDARD_TEXT),
            "theme.toggle": self._toggle_theme,
            "region.next": lambda: regions.step(window.regions(), True),
            "region.previous": lambda: regions.step(window.regions(), False),
            "menus": window.header.open_menus,
        }

    def _reading_handlers(self) -> dict[str, Callable[[], object]]:
        def doing(act: Callable[[ReadingArea], object]) -> Callable[[], object]:
            return lambda: act(self._reading())

        handlers: dict[str, Callable[[ReadingArea], object]] = {
            "copy_quote": lambda area: area.copy_quote(),
            "find.next": lambda area: area.next_hit(),
            "find.previous": lambda area: area.previous_hit(),
            "tag.quick": lambda area: area.quick_tag(),
            "claim.note": lambda area: area.edit_note(),
            "claim.delete": lambda area: area.delete_claim(),
            "claim.next": lambda area: area.next_claim(),
            "claim.previous": lambda area: area.previous_claim(),
            "span.end_back": lambda area: area.resize_claim("end", -1),
            "span.end_forward": lambda area: area.resize_claim("end", 1),
            "span.start_back": lambda area: area.resize_claim("start", -1),
            "span.start_forward": lambda area: area.resize_claim("start", 1),
            "claim.make": lambda area: area.commands.make_claim(),
            "claim.history": lambda area: area.commands.show_history(),
            "find.selection": lambda area: area.commands.find_selection(),
            "link.reverse": lambda area: area.commands.reverse_link(),
            "link.mode": lambda area: area.start_link(),
            "link.relation": lambda area: area.change_relation(),
            "link.next": lambda area: area.next_link(),
            "link.previous": lambda area: area.previous_link(),
            "link.other_end": lambda area: area.other_end(),
            "follow": lambda area: area.toggle_follow(),
            "pane.add": lambda area: area.add_pane(),
            "pane.close": lambda area: area.close_pane(),
            "pane.next": lambda area: area.next_pane(),
            "pane.previous": lambda area: area.previous_pane(),
        }
        for digit in range(1, 10):
            handlers[f"tag.{digit}"] = lambda area, digit=digit: area.toggle_tag(digit)  # type: ignore[misc]
        return {command: doing(act) for command, act in handlers.items()}

    def _suggestions(self) -> Suggested:
        workbench = self._window.workbench
        assert workbench is not None, "commands of suggestions are disabled while no project is open"
        workbench.fill_docks()
        assert self._suggested is not None
        return self._suggested

    def _reading(self) -> ReadingArea:
        workbench = self._window.workbench
        assert workbench is not None, "reading commands are disabled while no project is open"
        return workbench.views.reading

    def connect_workbench(self, workbench: Workbench) -> None:
        """Answer what the reading area and the rails ask for."""
        reading = workbench.views.reading
        reading.note_requested.connect(self._write_note)
        reading.history_requested.connect(self._show_history)
        self._answer_for_articles(reading)
        reading.read_to.connect(self._window.progress.seen)
        workbench.tag_requested.connect(self.filter_by_tag)
        workbench.strip.expand.clicked.connect(partial(workbench.set_dock, "right", True))
        workbench.part_chosen.connect(self._on_part_chosen)
        workbench.docks_filled.connect(partial(self._connect_panels, workbench))

    def _connect_panels(self, workbench: Workbench) -> None:
        window, library = self._window, workbench.library
        library.import_requested.connect(self._import)
        library.paste_requested.connect(self._paste)
        self._answer_for_articles(library)
        library.set_progress(window.progress.shares())
        window.progress.changed.connect(library.set_progress)
        library.set_open(window.open_articles())
        workbench.codebook.filter_requested.connect(self.filter_by_tag)
        workbench.inspector.link_requested.connect(workbench.views.reading.start_link)
        from desktop.window.suggested import Suggested

        self._suggested = Suggested(window, workbench)

    def _answer_for_articles(self, panel: ReadingArea | LibraryPanel) -> None:
        """Show the dialogs about an article that a panel asks for."""
        window = self._window
        stands_on = (window, window.workspace, window.theme, window.settings)
        panel.properties_requested.connect(lambda article: dialogs.open_properties(*stands_on, article))
        panel.new_version_requested.connect(lambda article: dialogs.open_new_version(*stands_on, article))

    # Projects

    def _new_project(self) -> None:
        window = self._window
        window.keep_view()
        dialogs.open_new_project(window, window.workspace, window.theme, window.settings)

    def _open_project(self) -> None:
        window = self._window
        path = dialogs.choose_project(window, window.settings)
        if path:
            window.open_project(path)

    def _open_sample(self) -> None:
        from desktop.window.welcome.sample import open_sample

        self._window.keep_view()
        open_sample(self._window.workspace, self._window.current)

    def _close_project(self) -> None:
        self._window.keep_view()
        self._window.workspace.close()

    def _import(self) -> None:
        self._import_files(())

    def _import_files(self, paths: Sequence[str]) -> None:
        window = self._window
        dialogs.open_import(window, window.workspace, window.theme, window.settings, paths)

    def _paste(self) -> None:
        window = self._window
        dialogs.open_paste(window, window.workspace, window.theme, window.settings)

    def _start_with_articles(self, paths: Sequence[str] = ()) -> None:
        """A new project first, then the articles that are to be in it."""
        window = self._window
        dialogs.open_new_project(
            window, window.workspace, window.theme, window.settings, then=lambda: self._import_files(paths)
        )

    def take_files(self, paths: Sequence[str]) -> None:
        """Files were dropped on the window."""
        if is_project(paths[0]):
            self._window.open_project(paths[0])
        elif self._window.workspace.snapshot is None:
            self._start_with_articles(paths)
        else:
            self._import_files(paths)

    def _on_changed(self, changes: ChangeSet) -> None:
        """The first articles of a project are shown at once: who imports wants to read."""
        window = self._window
        snapshot, workbench = window.workspace.snapshot, window.workbench
        if snapshot is None or workbench is None or changes.origin is not Origin.LOCAL:
            return
        added = [row for row in changes.created if isinstance(row, Article)]
        if added and len(added) == len(snapshot.articles):
            view_memory.open_first(snapshot, workbench.views)

    def _export(self) -> None:
        window = self._window
        dialogs.open_export(window, window.workspace, window.services.jobs, window.theme, window.settings)

    def save_copy(self) -> None:
        """Choose where a whole copy of the project is written."""
        window = self._window
        dialogs.open_save_copy(window, window.workspace, window.theme, window.settings)

    def _ask_title(self) -> None:
        from db import edits
        from desktop.window.prompt import Prompt

        workspace = self._window.workspace
        if workspace.snapshot is None:
            return
        Prompt(
            self._window,
            title=self.tr("Rename project"),
            question=self.tr("Title of the project"),
            answer=workspace.snapshot.project.title,
            verb=self.tr("Rename"),
            then=lambda title: workspace.perform(edits.set_project_title, title),
        ).open()

    def ask_annotator(self) -> None:
        """Ask who works here."""
        from desktop.window.prompt import Prompt

        settings = self._window.settings
        Prompt(
            self._window,
            title=self.tr("Your name"),
            question=self.tr("Your name, as colleagues will see it beside what you tag and link"),
            answer=self._window.workspace.annotator,
            verb=self.tr("Use this name"),
            then=lambda name: settings.set_value("annotator", name),
        ).open()

    # Views

    def _find(self) -> None:
        search = self._window.header.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _toggle_dock(self, side: str) -> None:
        workbench = self._window.workbench
        if workbench is not None:
            workbench.toggle_dock(side)
            self._window.actions_table[f"dock.{side}"].setChecked(workbench.dock_shown(side))

    def _on_part_chosen(self, part: str) -> None:
        workbench = self._window.workbench
        if workbench is None:
            return
        if part == "search":
            self._find()
        elif part == "history":
            workbench.inspector.show_history()
        elif part == "suggestions":
            self._suggestions().enter()
        elif part == "claim":
            regions.enter(workbench.inspector)
        else:
            regions.enter(workbench.library if part == "library" else workbench.codebook)

    def _write_note(self, _row: str) -> None:
        workbench = self._window.workbench
        if workbench is not None:
            workbench.set_dock("right", True)
            workbench.inspector.edit_note()

    def _show_history(self, _row: str) -> None:
        workbench = self._window.workbench
        if workbench is not None:
            workbench.set_dock("right", True)
            workbench.inspector.show_history()

    def filter_by_tag(self, tag: str) -> None:
        """Show the claims that have a tag."""
        window = self._window
        window.show_view("claims")
        if window.workbench is not None:
            window.workbench.views.filter_claims(tag)

    def _zoom(self, step: int) -> None:
        settings = self._window.settings
        size = int(settings.value("reading_size")) + step
        settings.set_value("reading_size", max(SMALLEST_TEXT, min(size, LARGEST_TEXT)))

    def _toggle_figures(self) -> None:
        settings = self._window.settings
        settings.set_value("show_figures", not settings.value("show_figures"))

    def _toggle_theme(self) -> None:
        self._window.settings.set_value("theme", "light" if self._window.theme.dark else "dark")

    # Own pages

    def show_palette(self) -> None:
        """Open the command palette."""
        if self._palette is None:
            from desktop.window.commands.palette import Palette

            self._palette = Palette(self._window)
        self._palette.open()

    def place_palette(self) -> None:
        """The window changed its size."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.place()

    def _toggle_shortcuts(self) -> None:
        window = self._window
        if self._shortcuts is None:
            from desktop.window.commands.shortcuts_page import ShortcutsPage

            self._shortcuts = ShortcutsPage(window.theme, window)
            self._shortcuts.left.connect(window.leave_page)
        if window.page is self._shortcuts:
            window.leave_page()
        else:
            window.show_page(self._shortcuts)

    def show_history_tips(self) -> None:
        """Undo and redo say in their tooltips what they would do."""
        for command in ("undo", "redo"):
            action = self._window.actions_table[command]
            key = BY_ID[command].tooltip().removeprefix(BY_ID[command].plain_words())
            action.setToolTip(f"{action.text()}{key}")

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        if self._shortcuts is not None:
            self._shortcuts.retranslate()
        if self._palette is not None:
            self._palette.retranslate()

"""The reading area's commands as the window binds them to keys, menus and buttons."""

from __future__ import annotations

from desktop.reading.commands import Commands
from desktop.reading.follow_driver import FollowDriver
from desktop.reading.hit_marks import HitMarks
from desktop.reading.link_mode import LinkMode
from desktop.reading.pane_wiring import PaneWiring
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import PaneRow


class AreaKeys:
    """One method per command; each acts on what is selected in the active pane. The parts are the reading area's."""

    commands: Commands
    _row: PaneRow
    _keeper: PaneKeeper
    _follow: FollowDriver
    _mode: LinkMode
    _hits: HitMarks
    _wiring: PaneWiring

    # Tags and claims

    def toggle_tag(self, digit: int) -> None:
        """Put the tag of a digit key on the selected text or claim, or take it off."""
        self.commands.tag_digit(digit)

    def quick_tag(self) -> None:
        """Open the popup in which tags are found by typing."""
        self.commands.quick_tag()

    def edit_note(self) -> None:
        """Ask for the note of the selected link, else of the selected claim."""
        self.commands.edit_note()

    def delete_claim(self) -> None:
        """Delete the selected link, else the selected claim."""
        self.commands.delete_current()

    def next_claim(self) -> None:
        """Select the next claim of the active article."""
        self.commands.step_claim(1)

    def previous_claim(self) -> None:
        """Select the claim before in the active article."""
        self.commands.step_claim(-1)

    def resize_claim(self, end: str, step: int) -> None:
        """Move one end (``start`` or ``end``) of the selected claim by a character, to the right (1) or left (-1)."""
        if end == "start":
            self.commands.move_claim_start(step)
        else:
            self.commands.move_claim_end(step)

    def copy_quote(self) -> None:
        """Copy the selected text, else the selected claim's quote, with where it is from."""
        self.commands.copy_with_source()

    # Links

    def start_link(self) -> None:
        """Begin link mode; in it, leave it."""
        if self._mode.choosing:
            self._mode.stop()
        else:
            self.commands.start_link()

    def change_relation(self) -> None:
        """Ask for another relation of the selected link."""
        self.commands.choose_relation()

    def next_link(self) -> None:
        """Select the next link of the selected claim."""
        self.commands.step_link(1)

    def previous_link(self) -> None:
        """Select the link before of the selected claim."""
        self.commands.step_link(-1)

    def other_end(self) -> None:
        """Go to the other end of the selected link."""
        self.commands.other_end()

    def toggle_follow(self) -> None:
        """Couple or uncouple the scrolling of the panes; catch those that were released."""
        self._follow.toggle()

    # Panes

    def add_pane(self) -> None:
        """Open the first article that is not open yet in a pane of its own."""
        self.commands.open_another()

    def next_pane(self) -> None:
        """Give the keyboard to the pane at the right, round and round."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Give the keyboard to the pane at the left, round and round."""
        self._step_pane(-1)

    def activate(self, index: int) -> None:
        """Give the keyboard to a pane."""
        panes = self._row.panes
        if 0 <= index < len(panes):
            self._row.activate(panes[index])
            panes[index].view.setFocus()

    def swap_panes(self, a: int, b: int) -> None:
        """Let two panes change places."""
        self._row.swap(a, b)

    def move_pane(self, step: int) -> None:
        """Move the active pane a place to the right (1) or left (-1)."""
        if self._row.active is not None:
            place = self._row.panes.index(self._row.active)
            self._row.swap(place, place + step)

    def close_pane(self, index: int | None = None) -> None:
        """Close a pane, the active one unless told."""
        panes = self._row.panes
        pane = self._row.active if index is None else (panes[index] if 0 <= index < len(panes) else None)
        if pane is not None:
            self._keeper.close(pane)

    def _step_pane(self, step: int) -> None:
        panes = self._row.panes
        if self._row.active is not None:
            self.activate((panes.index(self._row.active) + step) % len(panes))

    # Search, size, leaving

    def next_hit(self) -> None:
        """Go to the next place that the search found."""
        self._hits.step(1)

    def previous_hit(self) -> None:
        """Go to the place before that the search found."""
        self._hits.step(-1)

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or usual (0) text."""
        self.commands.zoom(step)

    def escape(self) -> bool:
        """Leave link mode, else let go of the link, the text or the claim selected; whether there was something."""
        if self._mode.on:
            self._mode.stop()
            return True
        return self._wiring.let_go()

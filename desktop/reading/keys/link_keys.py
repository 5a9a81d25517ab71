"""Commands for links: creating one, relation, direction, moving between links and to the other end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from db import edits
from desktop.commands.actions import Actions
from desktop.current import Destination
from desktop.project.workspace import Workspace
from desktop.reading.keys.tag_keys import nothing_selected
from desktop.reading.linking.link_mode import LinkMode
from desktop.reading.linking.linking import LinkEnd
from desktop.reading.selection.selection import Selection

translate = QCoreApplication.translate


class LinkKeys(QObject):
    """Acts on the selected link, or on the links of the selected claim. ``say`` shows a message, such as why nothing
    happened."""

    relation_menu_requested = Signal(str)
    """Identity of a link whose relation is to be chosen."""

    def __init__(
        self,
        selection: Selection,
        workspace: Workspace,
        mode: LinkMode,
        actions: Actions,
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._workspace = workspace
        self._mode = mode
        self._actions = actions
        self._say = say

    def toggle_mode(self) -> None:
        """Start link mode with the selected text or claim, or leave it."""
        if self._mode.choosing:
            self._mode.stop()
            return
        source = self._source()
        if source is None:
            self._say(nothing_selected())
        elif not self._mode.possible:
            self._say(translate("ReadingCommands", "Open a second article to link with"))
        elif self._workspace.read_only:
            self._say(translate("ReadingCommands", "The project is open for reading only"))
        else:
            self._mode.start(source)

    def _source(self) -> LinkEnd | None:
        text, claim = self._selection.text(), self._selection.claim()
        if text is not None:
            return edits.Place(text.article, text.span)
        return claim.id if claim is not None else None

    def choose_relation(self) -> None:
        """Request the menu of relations for the selected link."""
        link = self._selection.link_or_only_one()
        if link is not None:
            self.relation_menu_requested.emit(link.id)
        else:
            words = translate("ReadingCommands", "Select a link first: {key} goes from link to link")
            self._say(words.format(key=self._actions.command("link.next").called))

    def reverse(self) -> None:
        """Exchange the ends of the selected link."""
        link = self._selection.link_or_only_one()
        if link is not None:
            self._workspace.perform(edits.reverse_link, link.id)

    def next(self) -> None:
        """Select the next link of the selected claim, cyclically."""
        self._step(1)

    def previous(self) -> None:
        """Select the previous link of the selected claim, cyclically."""
        self._step(-1)

    def _step(self, step: int) -> None:
        claim, links = self._selection.claim(), self._selection.links_of_claim()
        if claim is None or not links:
            words = translate("ReadingCommands", "This claim has no link yet. {key} makes one")
            self._say(words.format(key=self._actions.command("link.mode").called))
            return
        selected = self._selection.link()
        number = links.index(selected) + step if selected in links else (0 if step > 0 else -1)
        link = links[number % len(links)]
        self._selection.go_to(Destination(article=claim.article, claim=claim.id, link=link.id))

    def go_to_other_end(self) -> None:
        """Go to the other end of the selected link, else of the first link of the selected claim."""
        snapshot, claim = self._selection.snapshot, self._selection.claim()
        link = self._selection.link() or next(iter(self._selection.links_of_claim()), None)
        if snapshot is None or claim is None or link is None:
            return
        end = snapshot.claims.get(link.other_end(claim.id))
        if end is not None:
            self._selection.go_to(Destination(article=end.article, claim=end.id, link=link.id))

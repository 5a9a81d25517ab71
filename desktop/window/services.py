"""The services of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.current import Current
from desktop.project.attempt import Task
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.model import Annotator
    from desktop.derived.comparison.comparing import Comparing
    from desktop.derived.comparison.near_copies import NearCopies
    from desktop.derived.figures import Figures
    from desktop.derived.matching.encoding import Encoding
    from desktop.derived.people.active_users import ActiveUsers
    from desktop.derived.people.agreement import AnnotatorAgreement
    from desktop.derived.people.conflicts import Conflicts
    from desktop.derived.people.layers import Layers
    from desktop.derived.people.remote_work import RemoteWork
    from desktop.derived.reading_filter import ReadingFilter
    from desktop.derived.search.hub_search import HubSearch
    from desktop.derived.search.terms import ProjectTerms
    from desktop.derived.search.text_search import TextSearch
    from desktop.derived.suggestions.suggesting import Suggesting
    from desktop.look.theme import Theme
    from desktop.project.syncing import Syncing
    from desktop.project.text_supply import TextSupply
    from desktop.project.worker import Worker
    from desktop.settings import Settings
    from desktop.words.translation import Translation


class Services:
    """All services. Only the code that assembles the window holds this object; a panel gets the services it needs.

    Services that compute something from the project are created when a part of the window first needs them, so that a
    start imports only the modules of the first frame. A service is created once, before the parts that listen to it."""

    def __init__(
        self,
        annotator: str | Annotator,
        theme: Theme,
        settings: Settings,
        translation: Translation,
        worker: Worker | None = None,
    ) -> None:
        """No project is open. ``worker`` is for tests that share one."""
        self.theme, self.settings, self.translation = theme, settings, translation
        self.workspace, self.jobs, self.current = Workspace(annotator, worker), Jobs(), Current()

    def _report(self, error: Exception) -> None:
        """Report that a computation failed."""
        self.workspace.report(error, Task.COMPUTE)

    # Computed from the project

    @cached_property
    def figures(self) -> Figures:
        from desktop.derived.figures import Figures

        figures = Figures(self.workspace, self.jobs)
        figures.failed.connect(self._report)
        return figures

    @cached_property
    def encoding(self) -> Encoding:
        from desktop.derived.matching.encoding import Encoding

        encoding = Encoding(self.jobs, self.workspace)
        encoding.failed.connect(lambda error: self.workspace.report(error, Task.ENCODE))
        encoding.follow(self.settings)
        self.workspace.closed.connect(encoding.stop)
        return encoding

    @cached_property
    def suggesting(self) -> Suggesting:
        from desktop.derived.suggestions.suggesting import Suggesting

        return Suggesting(self.workspace, self.encoding, self.jobs)

    @cached_property
    def near_copies(self) -> NearCopies:
        from desktop.derived.comparison.near_copies import NearCopies

        near_copies = NearCopies(self.workspace)
        near_copies.failed.connect(self._report)
        return near_copies

    @cached_property
    def comparing(self) -> Comparing:
        from desktop.derived.comparison.comparing import Comparing

        return Comparing(self.workspace, self.figures, self.encoding, self.jobs, self.near_copies)

    @cached_property
    def reading_filter(self) -> ReadingFilter:
        from desktop.derived.reading_filter import ReadingFilter

        return ReadingFilter(self.workspace, lambda: self.comparing, self.current, self.layers)

    @cached_property
    def text_search(self) -> TextSearch:
        from desktop.derived.search.text_search import TextSearch

        return TextSearch(self.workspace, self.current, self.jobs)

    @cached_property
    def terms(self) -> ProjectTerms:
        from desktop.derived.search.terms import ProjectTerms

        terms = ProjectTerms(self.workspace, self.jobs)
        terms.failed.connect(self._report)
        return terms

    # People

    @cached_property
    def layers(self) -> Layers:
        from desktop.derived.people.layers import Layers

        return Layers(self.workspace, self.settings)

    @cached_property
    def conflicts(self) -> Conflicts:
        from desktop.derived.people.conflicts import Conflicts

        return Conflicts(self.workspace)

    @cached_property
    def agreement(self) -> AnnotatorAgreement:
        from desktop.derived.people.agreement import AnnotatorAgreement

        agreement = AnnotatorAgreement(self.workspace, self.jobs)
        agreement.failed.connect(self._report)
        return agreement

    @cached_property
    def _hub(self) -> tuple[Syncing, TextSupply]:
        """Synchronisation, and the supply of absent texts. They are created together, since the latter must receive all
        signals of the former."""
        from desktop.project.syncing import Syncing
        from desktop.project.text_supply import TextSupply

        syncing, current = Syncing(self.workspace), self.current
        syncing.be_in(current.article or "")
        current.article_changed.connect(lambda *_: syncing.be_in(current.article or ""))
        return syncing, TextSupply(self.workspace, syncing)

    @property
    def syncing(self) -> Syncing:
        return self._hub[0]

    @property
    def text_supply(self) -> TextSupply:
        return self._hub[1]

    @cached_property
    def hub_search(self) -> HubSearch:
        from desktop.derived.search.hub_search import HubSearch

        return HubSearch(self.workspace, self.syncing, self.text_supply)

    @cached_property
    def active_users(self) -> ActiveUsers:
        from desktop.derived.people.active_users import ActiveUsers

        return ActiveUsers(self.syncing, self.layers)

    @cached_property
    def arrivals(self) -> RemoteWork:
        from desktop.derived.people.remote_work import RemoteWork

        return RemoteWork(self.syncing, self.workspace, self.layers)

    def finish(self) -> None:
        """Commit pending changes and stop all threads and processes, before the program exits."""
        for syncing, _ in self._created("_hub"):
            syncing.finish()
        for service in (self.workspace, *self._created("encoding", "text_search")):
            service.finish()

    def _created(self, *names: str) -> list[Any]:
        """Those of the services with these names that have been created."""
        return [vars(self)[name] for name in names if name in vars(self)]

"""The services of the window, created once at the start of the program."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Annotator
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.comparison.near_copies import NearCopies
from desktop.derived.figures import Figures
from desktop.derived.matching.encoding import Encoding
from desktop.derived.people.agreement import AnnotatorAgreement
from desktop.derived.people.company import Company
from desktop.derived.people.conflicts import Conflicts
from desktop.derived.people.layers import Layers
from desktop.derived.people.remote_work import RemoteWork
from desktop.derived.reading_filter import ReadingFilter
from desktop.derived.search.hub_search import HubSearch
from desktop.derived.search.index_job import IndexJob
from desktop.derived.search.terms import ProjectTerms
from desktop.derived.search.text_search import TextSearch
from desktop.derived.suggestions.suggesting import Suggesting
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.jobs import Jobs
from desktop.project.syncing import Syncing
from desktop.project.text_supply import TextSupply
from desktop.project.worker import Worker
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.translation import Translation


@dataclass(frozen=True, slots=True)
class Services:
    """All services. Only the code that assembles the window holds this object; a panel gets the services it needs."""

    workspace: Workspace
    current: Current
    theme: Theme
    settings: Settings
    translation: Translation
    jobs: Jobs
    figures: Figures
    encoding: Encoding
    suggesting: Suggesting
    comparing: Comparing
    near_copies: NearCopies
    reading_filter: ReadingFilter
    conflicts: Conflicts
    layers: Layers
    agreement: AnnotatorAgreement
    syncing: Syncing
    text_supply: TextSupply
    company: Company
    arrivals: RemoteWork
    terms: ProjectTerms
    text_search: TextSearch
    hub_search: HubSearch

    def finish(self) -> None:
        """Commit pending changes and stop all threads and processes, before the program exits."""
        self.syncing.finish()
        self.workspace.finish()
        self.encoding.finish()
        self.text_search.finish()


def make_services(
    annotator: str | Annotator,
    theme: Theme,
    settings: Settings,
    translation: Translation,
    worker: Worker | None = None,
) -> Services:
    """The services of a window without an open project. ``worker`` is for tests that share one."""
    workspace, jobs, current = Workspace(annotator, worker), Jobs(), Current()
    figures = Figures(workspace, jobs)
    figures.failed.connect(lambda error: workspace.report(error, Task.COMPUTE))
    encoding = Encoding(jobs, workspace)
    encoding.failed.connect(lambda error: workspace.report(error, Task.ENCODE))
    encoding.follow(settings)
    workspace.closed.connect(encoding.stop)
    suggesting = Suggesting(workspace, encoding, jobs)
    near_copies = NearCopies(workspace)
    near_copies.failed.connect(lambda error: workspace.report(error, Task.COMPUTE))
    comparing = Comparing(workspace, figures, encoding, jobs, near_copies)
    IndexJob(workspace, jobs)
    layers = Layers(workspace, settings)
    reading_filter = ReadingFilter(workspace, comparing, current, layers)
    agreement = AnnotatorAgreement(workspace, jobs)
    agreement.failed.connect(lambda error: workspace.report(error, Task.COMPUTE))
    syncing = Syncing(workspace)
    text_supply = TextSupply(workspace, syncing)
    current.article_changed.connect(lambda *_: syncing.be_in(current.article or ""))
    terms = ProjectTerms(workspace, jobs)
    terms.failed.connect(lambda error: workspace.report(error, Task.COMPUTE))
    return Services(
        workspace,
        current,
        theme,
        settings,
        translation,
        jobs,
        figures,
        encoding,
        suggesting,
        comparing,
        near_copies,
        reading_filter,
        Conflicts(workspace),
        layers,
        agreement,
        syncing,
        text_supply,
        Company(syncing, layers),
        RemoteWork(syncing, workspace, layers),
        terms,
        TextSearch(workspace, current, jobs),
        HubSearch(workspace, syncing, text_supply),
    )

"""The search index among the running jobs."""

from __future__ import annotations

from desktop.derived.search.index_job import IndexJob
from desktop.project.jobs import Jobs
from desktop.window.services import Services


def test_it_is_shown_while_the_index_is_behind(services: Services) -> None:
    jobs: Jobs = services.jobs
    IndexJob(services.workspace, jobs)
    services.workspace.index_behind.emit(True)
    services.workspace.index_behind.emit(True)
    assert [job.cancellable for job in jobs.running] == [False]
    services.workspace.index_behind.emit(False)
    assert jobs.running == ()

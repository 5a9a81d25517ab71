"""The analyst's sentence encoder at work: gives the statements of articles their vectors, in a process of its own.

Of its own, because a server may let one wait and a model takes its memory: neither may hold up the worker that reads
figures and computes suggestions. Vectors never come here; they go from one process to the other by the cache file.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.matching.encoders.choice import EncoderChoice, EncoderKind
from desktop.project.jobs import Job, Jobs
from desktop.project.requests import Request
from desktop.project.worker import Worker
from desktop.settings import Settings

if TYPE_CHECKING:
    from db.vectors import StoredVectors

PORTION = 256
"""Statements between two looks at whether the work is still wanted."""
REST = 60.0
"""Seconds that an encoder which failed is left alone, however often it is wanted."""
IDLE = 30_000
"""Milliseconds after which the process is let go, and with it the memory that the model takes."""
KEYS = {"encoder", "encoder_folder", "encoder_address", "encoder_model", "encoder_key"}


def choice_in(settings: Settings) -> EncoderChoice:
    """The encoder that was chosen in the settings."""
    kind = EncoderKind(settings.value("encoder"))
    if kind is EncoderKind.ENDPOINT:
        address, model, key = (settings.value(f"encoder_{name}") for name in ("address", "model", "key"))
        return EncoderChoice(kind, address, model, key)
    return EncoderChoice(kind, settings.value("encoder_folder") if kind is EncoderKind.ONNX else "")


class Encoding(QObject):
    """The sentence encoder at work. Without one it does nothing."""

    ready = Signal()
    """All that was wanted has its vectors: suggestions can be computed anew with :meth:`vectors`."""
    failed = Signal(object)
    """The encoder gave no vectors. Told once until something else is the matter."""
    changed = Signal()
    """Another encoder was chosen, or none."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._worker = Worker()
        self._choice = EncoderChoice()
        self._identity = ""
        self._done: set[str] = set()
        """Texts whose statements have their vectors."""
        self._wanted: dict[str, str] = {}
        self._under_way: tuple[str, ...] = ()
        self._missing: list[str] = []
        self._total = 0
        self._request: Request[Any] | None = None
        self._job: Job | None = None
        self._rest_until = 0.0
        self._told: object = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._worker.finish)

    # What is there

    @property
    def choice(self) -> EncoderChoice:
        """The encoder in use; ``is_on`` is false while there is none."""
        return self._choice

    @property
    def busy(self) -> bool:
        return self._request is not None

    def vectors(self) -> StoredVectors | None:
        """What to give the worker along with the texts; None while there is no encoder or it has given nothing yet. A
        statement that has no vector is simply not in it."""
        if not self._identity:
            return None
        from db.vectors import StoredVectors

        return StoredVectors(self._identity)

    # What is wanted

    def follow(self, settings: Settings) -> None:
        """Use whatever encoder the settings name, from now on."""

        def on_changed(key: str) -> None:
            if key in KEYS:
                self.set_choice(choice_in(settings))

        settings.changed.connect(on_changed)
        self.set_choice(choice_in(settings))

    def set_choice(self, choice: EncoderChoice) -> None:
        """Use another encoder, or none. What the last one was doing is given up."""
        if choice == self._choice:
            return
        self.stop()
        self._choice = choice
        self._identity = ""
        self._done.clear()
        self._rest_until, self._told = 0.0, None
        self.changed.emit()

    def want(self, texts: Mapping[str, str]) -> bool:
        """See to it that all statements of some texts, given by identity, get vectors. Whether they have them already;
        otherwise :attr:`ready` or :attr:`failed` comes, unless there is no encoder or it is being left alone."""
        if not self._choice.is_on:
            return False
        new = {key: content for key, content in texts.items() if key not in self._done}
        if not new:
            return True
        if time.monotonic() >= self._rest_until:
            self._wanted.update(new)
            self._begin()
        return False

    def stop(self) -> None:
        """Give up what is under way, even if a server keeps it waiting. What came so far is kept."""
        self._wanted.clear()
        if self._request is not None:
            self._request.cancel()
            self._worker.finish()
        self._end()

    def finish(self) -> None:
        """The program is about to end."""
        self.stop()
        self._worker.finish()

    # Portion by portion

    def _begin(self) -> None:
        if self._request is not None:
            return
        from db.vectors import find_missing

        self._idle.stop()
        wanted, self._wanted = self._wanted, {}
        self._under_way = tuple(wanted)
        request = self._worker.compute(find_missing, list(wanted.values()), self._choice)
        self._request = request.then(self._on_found).otherwise(self._on_failed)

    def _on_found(self, found: tuple[str, list[str]]) -> None:
        self._identity, self._missing = found
        self._total = len(self._missing)
        if self._missing:
            self._job = self._jobs.start(self.tr("Encoding statements"))
            self._job.changed.connect(self._on_job_changed)
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None:
            self._job.set_progress(self._total - len(self._missing), self._total)
        if not self._missing:
            self._on_done()
            return
        from db.vectors import encode_and_keep

        portion, self._missing = self._missing[:PORTION], self._missing[PORTION:]
        request = self._worker.compute(encode_and_keep, portion, self._choice)
        self._request = request.then(lambda _: self._go_on()).otherwise(self._on_failed)

    def _on_done(self) -> None:
        self._done.update(self._under_way)
        self._told = None
        self._end()
        if self._wanted:
            self._begin()
        else:
            self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        self._rest_until = time.monotonic() + REST
        self._wanted.clear()
        self._end()
        # What came before the failure is of use.
        told = (type(error), error.args)
        if told != self._told:
            self._told = told
            self.failed.emit(error)

    def _on_job_changed(self) -> None:
        if self._job is not None and self._job.cancelled:
            self._rest_until = time.monotonic() + REST
            self.stop()

    def _end(self) -> None:
        if self._request is not None:
            self._idle.start(IDLE)
        self._request = None
        self._under_way = ()
        self._missing = []
        job, self._job = self._job, None
        if job is not None:
            job.finish()

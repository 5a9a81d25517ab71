"""Computes sentence vectors for the statements of articles with the chosen encoder, in a process of its own.

A server may take long to answer, and a model takes memory; in the process that reads figures and computes suggestions,
either would delay other work. Vectors do not pass through the window's process: the processes exchange them through a
file in the cache folder.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.policy import policy
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.worker import Worker
from desktop.settings import Settings

if TYPE_CHECKING:
    from db.indexes.vectors import StoredVectors

PORTION = 256
"""Statements encoded at a time; between portions the work can be cancelled and reports progress. Chosen: some seconds
of a model on a laptop."""
REST = 60.0
"""Seconds after a failure during which the encoder is not used. Chosen: a restarted server is back by then."""
IDLE = 30_000
"""Milliseconds without work after which the process is ended, to free the memory of the model. Chosen."""
SETTINGS = {"encoder", "encoder_folder", "encoder_address", "encoder_model", "encoder_key"}


def choice_in(settings: Settings) -> EncoderChoice:
    """The encoder chosen in the settings, or prescribed by the policy of this machine."""
    laid_down = policy().encoder_folder
    if laid_down:
        return EncoderChoice(EncoderKind.ONNX, laid_down)
    kind = EncoderKind(settings.value("encoder"))
    if kind is EncoderKind.ENDPOINT:
        address, model, key = (settings.value(f"encoder_{name}") for name in ("address", "model", "key"))
        return EncoderChoice(kind, address, model, key)
    return EncoderChoice(kind, settings.value("encoder_folder") if kind is EncoderKind.ONNX else "")


class Encoding(QObject):
    """Encodes texts on request. Without an encoder it does nothing."""

    ready = Signal()
    """All statements of the requested texts have vectors; suggestions can be computed with :meth:`vectors`."""
    failed = Signal(object)
    """The error, when the encoder failed. The same error is not emitted twice in a row."""
    changed = Signal()
    """Another encoder was chosen, or none."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._requested_choice = EncoderChoice()
        self._choice: EncoderChoice | None = EncoderChoice()
        """The requested encoder, with the path of the built-in one; None until that has been looked up."""
        self._identity = ""
        self._done: set[str] = set()
        """Identities of texts whose statements all have vectors."""
        self._pending: dict[str, str] = {}
        self._under_way: tuple[str, ...] = ()
        self._missing: list[str] = []
        self._total = 0
        self._request: Request[Any] | None = None
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self._on_cancelled)
        self._rest_until = 0.0
        self._reported: object = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._worker.finish)

    # Results

    @property
    def choice(self) -> EncoderChoice:
        """The encoder in use; ``is_on`` is false if there is none."""
        if self._choice is None:
            # Not at the start of the program: this accesses files and imports a module.
            from corpus.encoders.built_in import built_in_choice

            self._choice = built_in_choice()
        return self._choice

    @property
    def in_use(self) -> bool:
        """Whether statements are also compared by vectors; false until there are any."""
        return bool(self._done)

    @property
    def busy(self) -> bool:
        return self._request is not None

    def vectors(self) -> StoredVectors | None:
        """The location of the vectors for the worker; None without an encoder, or before its first answer. Statements
        without a vector are missing in it."""
        if not self._identity:
            return None
        from db.indexes.vectors import StoredVectors

        return StoredVectors(self._identity)

    # Requests

    def follow(self, settings: Settings) -> None:
        """Use the encoder of the settings, now and after each change of them."""

        def on_changed(key: str) -> None:
            if key in SETTINGS:
                self.set_choice(choice_in(settings))

        settings.changed.connect(on_changed)
        self.set_choice(choice_in(settings))

    def set_choice(self, choice: EncoderChoice) -> None:
        """Use another encoder, or none. Work with the former one is cancelled."""
        if choice == self._requested_choice:
            return
        self.stop()
        self._requested_choice = choice
        self._choice = None if choice.kind is EncoderKind.BUILT_IN else choice
        self._identity = ""
        self._done.clear()
        self._rest_until, self._reported = 0.0, None
        self.changed.emit()

    def request(self, texts: Mapping[str, str]) -> bool:
        """Request vectors for all statements of some texts, given by identity. Returns whether they have them already.
        If not, :attr:`ready` or :attr:`failed` follows, unless there is no encoder or it failed recently."""
        if not self.choice.is_on:
            return False
        new = {key: content for key, content in texts.items() if key not in self._done}
        if not new:
            return True
        if time.monotonic() >= self._rest_until:
            self._pending.update(new)
            self._begin()
        return False

    def stop(self) -> None:
        """Cancel the current work, even while waiting for a server. Vectors computed so far are kept."""
        self._pending.clear()
        if self._request is not None:
            self._request.cancel()
            self._worker.finish()
        self._end()

    def finish(self) -> None:
        """End the process, as the program ends."""
        self.stop()
        self._worker.finish()

    # Portions

    def _begin(self) -> None:
        if self._request is not None:
            return
        from db.indexes.vectors import find_missing

        self._idle.stop()
        texts, self._pending = self._pending, {}
        self._under_way = tuple(texts)
        request = self._worker.compute(find_missing, list(texts.values()), self.choice)
        self._request = request.then(self._on_found).otherwise(self._on_failed)

    def _on_found(self, answer: tuple[str, list[str]]) -> None:
        self._identity, self._missing = answer
        self._total = len(self._missing)
        if self._missing:
            self._job.begin(lambda: self.tr("Encoding statements"))
        self._go_on()

    def _go_on(self) -> None:
        self._job.set_progress(self._total - len(self._missing), self._total)
        if not self._missing:
            self._on_done()
            return
        from db.indexes.vectors import encode_and_keep

        portion, self._missing = self._missing[:PORTION], self._missing[PORTION:]
        request = self._worker.compute(encode_and_keep, portion, self.choice)
        self._request = request.then(lambda _: self._go_on()).otherwise(self._on_failed)

    def _on_done(self) -> None:
        self._done.update(self._under_way)
        self._reported = None
        self._end()
        if self._pending:
            self._begin()
        else:
            self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        self._rest_until = time.monotonic() + REST
        self._pending.clear()
        self._end()
        failure = (type(error), error.args)
        if failure != self._reported:
            self._reported = failure
            self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._rest_until = time.monotonic() + REST
        self.stop()

    def _end(self) -> None:
        if self._request is not None:
            self._idle.start(IDLE)
        self._request = None
        self._under_way = ()
        self._missing = []
        self._job.end()

"""Encoding texts with the encoder that was chosen, and finding out which of them it has not encoded yet."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.digests import digest
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import EncoderError, Problem

if TYPE_CHECKING:
    from corpus.encoders.encoder import Cancelled, Encoder, Progress, Vectors
    from corpus.encoders.onnx_folder import OnnxSource


def identity_of(choice: EncoderChoice) -> str:
    """What tells the vectors of one encoder from those of another: a digest of the model's files, or address and name
    of the model. Reads the model's files the first time. Raises EncoderError."""
    if choice.kind is EncoderKind.ENDPOINT:
        from corpus.encoders.address import embeddings_url

        return f"endpoint {embeddings_url(choice.location)} {choice.model.strip()}"
    from corpus.encoders.onnx_folder import find_files

    try:
        return find_files(choice.location).identity()
    except OSError as error:
        raise EncoderError(Problem.BAD_MODEL, choice.location, error.strerror or str(error)) from error


def open_encoder(choice: EncoderChoice) -> Encoder:
    """The encoder that was chosen; a model is loaded here and stays loaded for the next time, a server is not asked
    before the first text. Raises EncoderError, and ValueError where none was chosen."""
    if not choice.is_on:
        raise ValueError("no encoder was chosen")
    from corpus.encoders.encoder import Encoder

    if choice.kind is EncoderKind.ENDPOINT:
        from corpus.encoders.endpoint import Endpoint

        return Encoder(Endpoint(choice))
    return Encoder(_model(choice.location, identity_of(choice)))


@lru_cache(maxsize=1)
def _model(location: str, identity: str) -> OnnxSource:
    """The model in a folder; ``identity`` tells when it must be loaded anew."""
    from corpus.encoders.onnx_folder import OnnxSource, find_files

    return OnnxSource(find_files(location))


def missing_texts(texts: Iterable[str], known: MutableMapping[str, Vectors]) -> dict[str, str]:
    """The texts, by their digest and each once, that have no vector yet. Blank ones need none."""
    by_digest = {digest(text): text for text in texts if text.strip()}
    return {key: text for key, text in by_digest.items() if key not in known}


def encode_missing(
    texts: Iterable[str],
    choice: EncoderChoice,
    known: MutableMapping[str, Vectors],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Give ``known`` (vectors by the digest of their text, all of this encoder) what it lacks, batch by batch: whatever
    came before a failure stays. Asks no encoder where nothing is missing. Raises EncoderError.

    The encoder reads every text in Simplified characters: what says the same in either script is the same to it, and
    most encoders know these best."""
    from corpus.script import simplified_characters

    every = list(texts)
    missing = missing_texts(every, known)
    if not missing:
        return
    keys = list(missing)
    encoder = open_encoder(choice)
    expected = _dimensions_of(known, every)
    texts_to_read = [simplified_characters(text) for text in missing.values()]
    for positions, rows in encoder.batches(texts_to_read, progress, cancelled):
        if expected and rows.shape[1] != expected:
            # The server has another model under the old name by now: what it said before is of no use.
            known.clear()
            encode_missing(every, choice, known, progress, cancelled)
            return
        known.update({keys[position]: row for position, row in zip(positions, rows, strict=True)})


def _dimensions_of(known: MutableMapping[str, Vectors], texts: Iterable[str]) -> int:
    """Numbers in a known vector of one of the texts; 0 where none is known."""
    for text in texts:
        key = digest(text)
        if key in known:
            return len(known[key])
    return 0

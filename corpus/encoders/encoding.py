"""Encodes texts with the chosen encoder, except those whose vectors are known already."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.digests import digest
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import EncoderError, Problem

if TYPE_CHECKING:
    from corpus.encoders.encoder import Cancelled, Encoder, Vectors
    from corpus.encoders.onnx_folder import OnnxSource
    from corpus.progress import Progress


def identity_of(choice: EncoderChoice) -> str:
    """An identity under which the vectors of an encoder are stored: a digest of the model's files, or address and name
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
    """Open the chosen encoder. A model is loaded and stays loaded; a server is contacted with the first text. Raises
    EncoderError, and ValueError if no encoder was chosen."""
    if not choice.is_on:
        raise ValueError("no encoder was chosen")
    from corpus.encoders.encoder import Encoder

    if choice.kind is EncoderKind.ENDPOINT:
        from corpus.encoders.endpoint import Endpoint

        return Encoder(Endpoint(choice))
    return Encoder(_model(choice.location, identity_of(choice)))


@lru_cache(maxsize=1)
def _model(location: str, identity: str) -> OnnxSource:
    """The model in a folder. ``identity`` is part of the cache key: a changed model is loaded again."""
    from corpus.encoders.onnx_folder import OnnxSource, find_files

    return OnnxSource(find_files(location))


def missing_texts(texts: Iterable[str], known: MutableMapping[str, Vectors]) -> dict[str, str]:
    """The texts without a known vector, by their digest. Blank texts are left out, since they need none."""
    by_digest = {digest(text): text for text in texts if text.strip()}
    return {key: text for key, text in by_digest.items() if key not in known}


def encode_missing(
    texts: Iterable[str],
    choice: EncoderChoice,
    known: MutableMapping[str, Vectors],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Add the missing vectors of ``texts`` to ``known`` (vectors of this encoder by the digest of their text), batch by
    batch, so that those before a failure are kept. The encoder is only opened if a vector is missing. Raises
    EncoderError.

    Texts are converted to Simplified characters first, so that a text has the same vector in both scripts, and because
    most encoders are trained on these."""
    from corpus.script import simplified_characters

    all_texts = list(texts)
    missing = missing_texts(all_texts, known)
    if not missing:
        return
    keys = list(missing)
    encoder = open_encoder(choice)
    expected = _dimensions_of(known, all_texts)
    texts_to_read = [simplified_characters(text) for text in missing.values()]
    for positions, rows in encoder.batches(texts_to_read, progress, cancelled):
        if expected and rows.shape[1] != expected:
            # The server has another model of the same name now, so the known vectors are useless.
            known.clear()
            encode_missing(all_texts, choice, known, progress, cancelled)
            return
        known.update({keys[position]: row for position, row in zip(positions, rows, strict=True)})


def _dimensions_of(known: MutableMapping[str, Vectors], texts: Iterable[str]) -> int:
    """The number of dimensions of the known vectors; 0 if none of the texts has one."""
    for text in texts:
        key = digest(text)
        if key in known:
            return len(known[key])
    return 0

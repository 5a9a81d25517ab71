"""Encoding by an ONNX model in a folder, with the layout of Hugging Face and optimum: ``model.onnx``,
``tokenizer.json``, and the configuration of pooling and of the longest text. Nothing is sent.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

import numpy as np
from numpy.typing import NDArray

from corpus.encoders.encoder import Batch, Vectors
from corpus.encoders.errors import EncoderError, Problem
from corpus.shortening import cut_off

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

THREADS = 1
"""Threads of the runtime: encoding is done in the background and leaves the other cores to the window."""
BATCH = 4
"""Texts in a batch. Measured with the built-in encoder: four at a time are fastest on one core, and the process stays
below 170 MB; larger batches spend more time on padding."""
MOST_TOKENS = 4_096
"""Greatest number of tokens of a batch, padding included. The memory of attention grows with the square of the longest
text: 8 texts of 512 tokens take about 100 MB with 12 heads, a batch of 64 would take 800."""
LONGEST_TEXT = 512
"""Greatest number of tokens of a text; fewer if the model says so. Longer statements are truncated."""
_MOST_CHARACTERS = LONGEST_TEXT * 8
"""Characters of a text that are tokenized: more than the longest text has, in Chinese and in English."""
_PORTION = 1_024
"""Texts that are tokenized together, so that those of similar length can share a batch. Chosen."""
_MODELS = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")
"""Usual paths of the model; the first that exists is used."""
_POOLING = "1_Pooling/config.json"
"""Configuration of pooling, as sentence-transformers writes it."""
_LIMITS = (
    ("tokenizer_config.json", "model_max_length"),
    ("config.json", "max_position_embeddings"),
    ("sentence_bert_config.json", "max_seq_length"),
)
"""Files and keys with the greatest number of tokens of a text."""
_PADDING_WORDS = ("[PAD]", "<pad>")
"""The padding token of BERT and of SentencePiece models, if the tokenizer does not name one."""
Tokens = NDArray[np.int64]


class OnnxFolder(NamedTuple):
    """The files of an encoder."""

    folder: Path
    model: Path
    tokenizer: Path

    def identity(self) -> str:
        """A digest of all files that the vectors depend on."""
        beside = [*self.model.parent.glob(f"{self.model.name}[_.]data*"), self.folder / _POOLING]
        beside += [self.folder / name for name, _ in _LIMITS]
        whole = hashlib.sha256()
        for path in (self.model, self.tokenizer, *sorted(beside)):
            whole.update(_digest(path).encode() if path.is_file() else b"-")
        return f"onnx {whole.hexdigest()}"


def find_files(location: str) -> OnnxFolder:
    """The model and the tokenizer in a folder. ``location`` may also be its subfolder ``onnx`` or the file of the
    model. Raises EncoderError."""
    folder = Path(location.strip()).expanduser()
    if folder.is_file() and folder.suffix == ".onnx":
        folder = folder.parent
    if not folder.is_dir():
        raise EncoderError(Problem.FOLDER_MISSING, str(folder))
    models = [folder / name for name in _MODELS if (folder / name).is_file()]
    others = sorted([*folder.glob("*.onnx"), *folder.glob("onnx/*.onnx")])
    if not models and not others:
        raise EncoderError(Problem.NO_MODEL_FILE, str(folder))
    homes = [folder, folder.parent] if folder.name == "onnx" else [folder]
    for home in homes:
        if (home / "tokenizer.json").is_file():
            return OnnxFolder(home, (models or others)[0], home / "tokenizer.json")
    raise EncoderError(Problem.NO_TOKENIZER, str(folder))


class OnnxSource:
    """A loaded model, as a :class:`~corpus.encoders.encoder.Source`."""

    def __init__(self, files: OnnxFolder, *, batch: int = BATCH) -> None:
        self.place = str(files.folder)
        self._batch = batch
        self._tokenizer, self._padding = _tokenizer(files)
        self._session = _session(files)
        self._inputs = {given.name: given.type for given in self._session.get_inputs()}
        unknown = self._inputs.keys() - {"input_ids", "attention_mask", "token_type_ids"}
        if unknown or "input_ids" not in self._inputs:
            raise self._bad(f"inputs: {', '.join(sorted(self._inputs))}")
        self._output, self._pooled = _output(self._session, self.place)
        self._pooling = _pooling(files.folder)

    def batches(self, texts: Sequence[str]) -> Iterator[Batch]:
        order = sorted(range(len(texts)), key=lambda position: len(texts[position]))
        for start in range(0, len(order), _PORTION):
            portion = order[start : start + _PORTION]
            cut = self._tokenizer.encode_batch([texts[position][:_MOST_CHARACTERS] for position in portion])
            tokens = {position: tokens.ids for position, tokens in zip(portion, cut, strict=True)}
            portion.sort(key=lambda position: len(tokens[position]))
            for batch in self._batched(portion, tokens):
                yield batch, self._run([tokens[position] for position in batch])

    def _batched(self, order: list[int], tokens: dict[int, list[int]]) -> Iterator[list[int]]:
        """Batches of texts of similar length, limited in the number of texts and of tokens."""
        batch: list[int] = []
        for position in order:
            longest = len(tokens[position])
            if batch and (len(batch) == self._batch or (len(batch) + 1) * longest > MOST_TOKENS):
                yield batch
                batch = []
            batch.append(position)
        if batch:
            yield batch

    def _run(self, rows: list[list[int]]) -> Vectors:
        longest = max(1, *map(len, rows))
        ids = np.full((len(rows), longest), self._padding, np.int64)
        mask = np.zeros((len(rows), longest), np.int64)
        for number, row in enumerate(rows):
            ids[number, : len(row)] = row
            mask[number, : len(row)] = 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        feed = {name: _as_wanted(given[name], kind) for name, kind in self._inputs.items()}
        try:
            answer = np.asarray(self._session.run([self._output], feed)[0])
        except Exception as error:
            raise self._bad(str(error)) from error
        if answer.ndim != (2 if self._pooled else 3) or answer.shape[0] != len(rows):
            raise self._bad(f"output: {answer.shape}")
        return answer.astype(np.float32) if self._pooled else pool(answer, mask, self._pooling)

    def _bad(self, detail: str) -> EncoderError:
        return _bad(self.place, detail)


def pool(states: NDArray[Any], mask: Tokens, pooling: str) -> Vectors:
    """A vector for each text from those of its tokens: their ``mean``, the first one (``cls``) or the last one
    (``last``). Masked tokens are ignored."""
    states = states.astype(np.float32)
    if pooling == "cls":
        first: Vectors = states[:, 0]
        return first
    if pooling == "last":
        last: Vectors = states[np.arange(len(states)), np.maximum(mask.sum(axis=1) - 1, 0)]
        return last
    weights = mask[:, :, None].astype(np.float32)
    mean: Vectors = (states * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1.0)
    return mean


def _tokenizer(files: OnnxFolder) -> tuple[Tokenizer, int]:
    """The tokenizer, and the number of the padding token."""
    try:
        from tokenizers import Tokenizer
    except ImportError:
        raise EncoderError(Problem.MISSING_PACKAGE, str(files.folder), "tokenizers") from None
    # Parallel tokenizing would take processor time from the window.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        tokenizer = Tokenizer.from_file(str(files.tokenizer))
        configured = (tokenizer.padding or {}).get("pad_id")
        tokenizer.no_padding()
        tokenizer.enable_truncation(longest_text(files.folder))
    except Exception as error:
        # The bindings raise Exception itself.
        raise _bad(str(files.folder), f"tokenizer.json: {error}") from error
    known = [number for word in _PADDING_WORDS if (number := tokenizer.token_to_id(word)) is not None]
    return tokenizer, int(configured if configured is not None else (known or [0])[0])


def _session(files: OnnxFolder) -> InferenceSession:
    try:
        import onnxruntime
    except ImportError:
        raise EncoderError(Problem.MISSING_PACKAGE, str(files.folder), "onnxruntime") from None
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # An arena would keep the memory of the largest batch.
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(str(files.model), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        # The bindings have a class for each failure, without a common base but Exception.
        raise _bad(str(files.folder), str(error)) from error


def _output(session: InferenceSession, place: str) -> tuple[str, bool]:
    """The name of the output to use, and whether it is pooled already. The states of the tokens are preferred to
    ``pooler_output``, which is trained to predict whether a sentence follows another."""
    outputs = {output.name: len(output.shape or ()) for output in session.get_outputs()}
    if "sentence_embedding" in outputs:
        return "sentence_embedding", True
    for wanted in (3, 2):
        for name, dimensions in outputs.items():
            if dimensions == wanted:
                return name, wanted == 2
    raise _bad(place, f"outputs: {', '.join(sorted(outputs))}")


def _pooling(folder: Path) -> str:
    config = _read_object(folder / _POOLING)
    if config.get("pooling_mode_cls_token") is True:
        return "cls"
    return "last" if config.get("pooling_mode_lasttoken") is True else "mean"


def longest_text(folder: Path) -> int:
    """The greatest number of tokens of a text that the model reads."""
    limits = (_read_object(folder / name).get(key) for name, key in _LIMITS)
    return min([LONGEST_TEXT, *(int(limit) for limit in limits if _is_limit(limit))])


def _is_limit(value: object) -> TypeGuard[int | float]:
    # Tokenizers without a limit have 1e30 or nothing.
    return isinstance(value, int | float) and not isinstance(value, bool) and 8 <= value < 1e9


def _read_object(path: Path) -> dict[str, Any]:
    """The JSON object in a file; empty if there is none, since configuration files are optional."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _as_wanted(tokens: Tokens, kind: str) -> NDArray[Any]:
    return tokens.astype(np.int32) if "int32" in kind else tokens


def _bad(place: str, detail: str) -> EncoderError:
    # The messages of the runtime have whole paths; the folder is in ``place`` already.
    line = " ".join(detail.replace(f"{place}{os.sep}", "").split())
    return EncoderError(Problem.BAD_MODEL, place, cut_off(line, 200))


def _digest(path: Path) -> str:
    state = path.stat()
    return _digest_of(path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _digest_of(path: Path, size: int, time: int) -> str:
    """SHA-256 of a file. Size and time are part of the cache key: a changed file is read again."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""Encoders for tests: a tiny ONNX model that is built here, and a local server that can misbehave."""

from __future__ import annotations

import hashlib
import json
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np

CHARACTERS = "渡轮票价涨了一元乘客不惜血本砸钱要命的船十月起每张从五到六，。学者担忧流失公司全力投入"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
PADDING = 0
CLS = 2
SEP = 3


def vocabulary(characters: str = CHARACTERS) -> dict[str, int]:
    """The tokens of the test's tokenizer, one for each character."""
    return {token: number for number, token in enumerate(dict.fromkeys((*SPECIAL, *characters)))}


def table(
    dimensions: int = 8, characters: str = CHARACTERS, meanings: Mapping[str, Sequence[float]] | None = None
) -> np.ndarray:
    """A vector for each token, always the same; those in ``meanings`` as given. Padding is far from zero, so that
    counting it in is detected."""
    numbers = np.random.default_rng(7)
    tokens = vocabulary(characters)
    rows = numbers.normal(size=(len(tokens), dimensions)).astype(np.float32)
    rows[PADDING] = 50.0
    for character, vector in (meanings or {}).items():
        rows[tokens[character]] = vector
    return rows


def write_tokenizer(folder: Path, characters: str = CHARACTERS) -> None:
    """Write ``tokenizer.json``: [CLS], one token for each character, [SEP]."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, processors

    tokenizer = Tokenizer(models.WordLevel(vocabulary(characters), unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", CLS), ("[SEP]", SEP)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))


def write_model(
    path: Path,
    rows: np.ndarray,
    *,
    outputs: Sequence[str] = ("last_hidden_state",),
    inputs: Sequence[str] = ("input_ids", "attention_mask", "token_type_ids"),
    kind: str = "INT64",
) -> None:
    """Write a model that looks tokens up in a table. ``sentence_embedding`` is their sum, ``pooler_output`` is zero."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    whole = getattr(TensorProto, kind)
    feeds = [helper.make_tensor_value_info(name, whole, ["batch", "tokens"]) for name in inputs]
    nodes = [helper.make_node("Gather", ["table", "input_ids"], ["looked_up"])]
    nodes.extend(helper.make_node("Identity", [name], [f"unused_{name}"]) for name in inputs[1:])
    made = {
        "last_hidden_state": helper.make_node("Identity", ["looked_up"], ["last_hidden_state"]),
        "sentence_embedding": helper.make_node(
            "ReduceSum", ["looked_up", "axis"], ["sentence_embedding"], keepdims=0
        ),
        "pooler_output": helper.make_node("ReduceSum", ["nothing", "axis"], ["pooler_output"], keepdims=0),
    }
    if "pooler_output" in outputs:
        nodes.append(helper.make_node("Mul", ["looked_up", "zero"], ["nothing"]))
    nodes.extend(made[name] for name in outputs)
    dims: dict[str, list[Any]] = {"last_hidden_state": ["batch", "tokens", rows.shape[1]]}
    results = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, dims.get(name, ["batch", rows.shape[1]]))
        for name in outputs
    ]
    constants = [
        numpy_helper.from_array(rows.astype(np.float32), "table"),
        numpy_helper.from_array(np.array([1], np.int64), "axis"),
        numpy_helper.from_array(np.array(0, np.float32), "zero"),
    ]
    graph = helper.make_graph(nodes, "tiny", feeds, results, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))


def onnx_folder(
    folder: Path, *, pooling: str = "", limit: int = 0, model: str = "model.onnx", **how: Any
) -> Path:
    """A folder with a model, its tokenizer and its description."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = how.pop("rows", None)
    characters = how.pop("characters", CHARACTERS)
    write_model(folder / model, table(characters=characters) if rows is None else rows, **how)
    write_tokenizer(folder, characters)
    if pooling:
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling" / "config.json").write_text(json.dumps({f"pooling_mode_{pooling}": True}))
    if limit:
        (folder / "config.json").write_text(json.dumps({"max_position_embeddings": limit}))
    return folder


# A server


def vector_of(text: str, dimensions: int = 6) -> list[float]:
    """A vector that depends only on the text."""
    drawn = hashlib.sha256(text.encode()).digest()
    return [number / 1000 - 30 for number in struct.unpack(f">{dimensions}H", drawn[: 2 * dimensions])]


@dataclass
class Asked:
    """A request that reached the server."""

    path: str
    headers: dict[str, str]
    model: str
    input: list[str]


Behaviour = Callable[["Handler", Asked, int], None]
"""Answers a request, which is given with its number, from 0."""


@dataclass
class EmbeddingsServer:
    """A server on the loopback interface that records its requests."""

    address: str
    asked: list[Asked] = field(default_factory=list)


class Handler(BaseHTTPRequestHandler):
    """Reads a request and passes it to the behaviour."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        seen: EmbeddingsServer = self.server.seen  # type: ignore[attr-defined]
        asked = Asked(self.path, dict(self.headers), body["model"], body["input"])
        seen.asked.append(asked)
        self.server.behave(self, asked, len(seen.asked) - 1)  # type: ignore[attr-defined]

    def do_GET(self) -> None:
        self.server.seen.asked.append(Asked(self.path, dict(self.headers), "", []))  # type: ignore[attr-defined]
        self.give(b"{}")

    def give(self, body: bytes, status: int = 200, **headers: str) -> None:
        """Send an answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def give_vectors(self, vectors: Sequence[Any], indexes: Sequence[int] | None = None) -> None:
        """Send an answer in the format of the protocol."""
        order = range(len(vectors)) if indexes is None else indexes
        data = [{"object": "embedding", "index": at, "embedding": vectors[at]} for at in order]
        self.give(json.dumps({"object": "list", "data": data}).encode())

    def break_off(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore errors of connections that the behaviour closed."""


def honest(handler: Handler, asked: Asked, number: int) -> None:
    """Answer as the protocol requires, with the results in another order."""
    handler.give_vectors([vector_of(text) for text in asked.input], range(len(asked.input))[::-1])


@contextmanager
def serving(behave: Behaviour = honest) -> Iterator[EmbeddingsServer]:
    """A server with this behaviour, on a free port."""
    server = _Server(("127.0.0.1", 0), Handler)
    seen = EmbeddingsServer(f"http://127.0.0.1:{server.server_port}")
    server.seen, server.behave = seen, behave  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

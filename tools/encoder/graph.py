"""The model as an ONNX graph: a BERT encoder whose matrices stay in 4 bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from tools.encoder.weights import BLOCK, Weights

_RUNTIME = "com.microsoft"
"""The domain of the operators for 4-bit matrices, which are part of the runtime."""
_OPSET, _RUNTIME_OPSET, _IR = 21, 1, 10
_INT8_PRODUCTS = 4
"""``accuracy_level`` of the matrix products: 8-bit integers, the fastest choice on a CPU."""
_MASKED = -1e9
"""Added to the attention scores of padding, so that its weight becomes 0."""
OUTPUT = "last_hidden_state"
"""The name of the output, as models exported by ``transformers`` call it."""


class Graph:
    """A graph under construction: nodes in order, and constants."""

    def __init__(self, weights: Weights, kept: list[int]) -> None:
        self._weights = weights
        self._kept = kept
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def model(self) -> ModelProto:
        """The complete model: inputs ``input_ids`` and ``attention_mask``, output one vector per token."""
        sizes = self._weights.sizes
        self._attention_constants()
        states = self._embeddings()
        for layer in range(sizes.layers):
            states = self._layer(layer, states, OUTPUT if layer == sizes.layers - 1 else f"l{layer}.out")
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
            for name in ("input_ids", "attention_mask")
        ]
        output = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", "tokens", sizes.hidden])
        graph = helper.make_graph(self._nodes, "sentences", inputs, [output], self._constants)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_RUNTIME, _RUNTIME_OPSET)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR)

    # Parts of the model

    def _embeddings(self) -> str:
        sizes = self._weights.sizes
        numbers, scales = self._weights.blocks("emb.word", sizes.vocabulary)
        signed = (numbers[self._kept].astype(np.int8) - 8).reshape(len(self._kept), sizes.hidden)
        packed = (signed[:, 0::2] & 15) | ((signed[:, 1::2] & 15) << 4)
        shape = [len(self._kept), sizes.hidden]
        self._constants.append(
            helper.make_tensor(
                "words.q", TensorProto.INT4, shape, packed.astype(np.uint8).tobytes(), raw=True
            )
        )
        self._constant("words.s", scales[self._kept])
        words = self._node(
            "GatherBlockQuantized", ["words.q", "input_ids", "words.s"], "words", _RUNTIME,
            gather_axis=0, quantize_axis=1, block_size=BLOCK,
        )  # fmt: skip
        types = self._weights.exact("emb.type").reshape(sizes.types, sizes.hidden)[0]
        places = self._weights.exact("emb.pos").reshape(sizes.longest, sizes.hidden) + types
        zero = self._constant("zero", np.array([0], np.int64))
        length = self._node("Shape", ["input_ids"], "length", start=1, end=2)
        placed = self._node("Slice", [self._constant("places", places), zero, length, zero], "placed")
        return self._norm(self._node("Add", [words, placed], "embedded"), "emb.ln", "h")

    def _attention_constants(self) -> None:
        sizes = self._weights.sizes
        width = sizes.hidden // sizes.heads
        self._constant("split", np.array([0, 0, sizes.heads, width], np.int64))
        self._constant("merge", np.array([0, 0, sizes.hidden], np.int64))
        self._constant("scale", np.array(1 / np.sqrt(width), np.float32))
        one = self._constant("one", np.array(1, np.float32))
        masked = self._constant("masked", np.array(_MASKED, np.float32))
        axes = self._constant("axes", np.array([1, 2], np.int64))
        there = self._node("Cast", ["attention_mask"], "there", to=TensorProto.FLOAT)
        away = self._node("Mul", [self._node("Sub", [one, there], "gone"), masked], "away")
        self._node("Unsqueeze", [away, axes], "mask")

    def _layer(self, number: int, states: str, output: str) -> str:
        sizes, name = self._weights.sizes, f"l{number}."
        attended = self._linear(
            self._attention(name, states), f"{name}ao", sizes.hidden, sizes.hidden, f"{name}attended"
        )
        states = self._norm(
            self._node("Add", [attended, states], f"{name}r1"), f"{name}aln", f"{name}between"
        )
        inner = self._linear(states, f"{name}fi", sizes.inner, sizes.hidden, f"{name}inner")
        active = self._node("Gelu", [inner], f"{name}active", _RUNTIME)
        outer = self._linear(active, f"{name}fo", sizes.hidden, sizes.inner, f"{name}outer")
        return self._norm(self._node("Add", [outer, states], f"{name}r2"), f"{name}oln", output)

    def _attention(self, name: str, states: str) -> str:
        hidden = self._weights.sizes.hidden
        turned = {}
        for part in "qkv":
            made = self._linear(states, f"{name}{part}", hidden, hidden, f"{name}{part}.out")
            split = self._node("Reshape", [made, "split"], f"{name}{part}.split")
            order = [0, 2, 3, 1] if part == "k" else [0, 2, 1, 3]
            turned[part] = self._node("Transpose", [split], f"{name}{part}.turned", perm=order)
        products = self._node("MatMul", [turned["q"], turned["k"]], f"{name}products")
        scaled = self._node("Mul", [products, "scale"], f"{name}scaled")
        shares = self._node(
            "Softmax", [self._node("Add", [scaled, "mask"], f"{name}seen")], f"{name}shares", axis=-1
        )
        mixed = self._node("MatMul", [shares, turned["v"]], f"{name}mixed")
        back = self._node("Transpose", [mixed], f"{name}back", perm=[0, 2, 1, 3])
        return self._node("Reshape", [back, "merge"], f"{name}merged")

    def _linear(self, states: str, name: str, rows: int, columns: int, output: str) -> str:
        numbers, scales = self._weights.blocks(f"{name}.w", rows)
        packed: NDArray[np.uint8] = (numbers[:, :, 0::2] | (numbers[:, :, 1::2] << 4)).astype(np.uint8)
        inputs = [
            states,
            self._constant(f"{name}.w", packed),
            self._constant(f"{name}.s", scales.reshape(-1)),
        ]
        product = self._node(
            "MatMulNBits", inputs, f"{output}.product", _RUNTIME,
            K=columns, N=rows, bits=4, block_size=BLOCK, accuracy_level=_INT8_PRODUCTS,
        )  # fmt: skip
        bias = self._constant(f"{name}.b", self._weights.exact(f"{name}.b"))
        return self._node("Add", [product, bias], output)

    def _norm(self, states: str, name: str, output: str) -> str:
        gains = [self._constant(f"{name}.{part}", self._weights.exact(f"{name}.{part}")) for part in "wb"]
        return self._node(
            "LayerNormalization",
            [states, *gains],
            output,
            axis=-1,
            epsilon=float(self._weights.sizes.epsilon),
        )

    # Nodes and constants

    def _node(self, kind: str, inputs: list[str], output: str, domain: str = "", **facts: Any) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **facts))
        return output

    def _constant(self, name: str, values: NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

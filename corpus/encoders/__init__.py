"""Sentence encoders: the built-in one, a folder with an ONNX model, or a server with OpenAI's protocol.

Common words cannot show that 不惜血本 and 砸钱不要命 say the same; a sentence encoder can. Importing this package is
cheap: numpy is loaded with the first vectors.
"""

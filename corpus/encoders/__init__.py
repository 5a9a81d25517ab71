"""Sentence encoders: the built-in one, a folder with an ONNX model, or a server with OpenAI's protocol.

A sentence encoder recognises that 不惜血本 and 砸钱不要命 mean the same although they have no word in common. Importing
this package does not load numpy; that happens when the first vectors are needed.
"""

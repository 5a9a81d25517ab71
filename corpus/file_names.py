"""File names that are not in the encoding of the system, as Chinese zip files produce them."""

from __future__ import annotations

import os


def readable_name(words: str) -> str:
    """A name from a path or the command line as text that can be stored. Bytes that are not UTF-8 are decoded as
    GB18030 if possible, otherwise each becomes U+FFFD."""
    try:
        words.encode()
    except UnicodeEncodeError:
        pass
    else:
        return words
    try:
        raw = os.fsencode(words)
    except UnicodeEncodeError:
        # Surrogates that os.fsdecode does not produce, so they stand for no byte.
        return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in words)
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")

"""Names of files that are not in the encoding that the system expects, as they come out of Chinese zip files."""

from __future__ import annotations

import os


def readable_name(words: str) -> str:
    """Words from a path or the command line as text that can be stored: bytes that are not UTF-8 are read as GB18030 if
    they can be, otherwise each becomes U+FFFD."""
    try:
        words.encode()
    except UnicodeEncodeError:
        pass
    else:
        return words
    try:
        raw = os.fsencode(words)
    except UnicodeEncodeError:
        # Half characters that stand for no byte.
        return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in words)
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")

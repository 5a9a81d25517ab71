"""Data leaves the machine in few places: texts to an encoder's server, addresses of pages to their sites, projects to
the hub on which they are shared."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.source import modules, name, text

NETWORK = {
    "ftplib", "http.client", "http.server", "httpx", "imaplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "urllib.request", "urllib3", "asyncio", "telnetlib", "xmlrpc", "psycopg",
}  # fmt: skip
ALLOWED = {
    "corpus/encoders/endpoint.py": "sends texts to the server that was entered",
    "corpus/fetching.py": "sends the address of a page to its site, and nothing else",
    "db/hub/connection.py": "exchanges the journals and texts of projects that were shared with the hub that was named",
    "corpus/web_opener.py": "opens what those two send",
    "desktop/app/display.py": "asks the screen of this machine",
}
PACKAGES = ("main.py", "corpus/", "db/", "desktop/", "commands/")
"""Set-up, benchmarks and evaluation know no project."""


_ROOTS = re.compile(
    rf"(?:import|from)\s+(?:{'|'.join(sorted({word.partition('.')[0] for word in NETWORK}))})\b"
)


def _imported(source: str) -> Iterator[str]:
    # Parsing every file takes seconds; few name a module of the network at all.
    if not _ROOTS.search(source):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_network_is_used_in_the_places_that_are_listed() -> None:
    files = [path for path in modules() if name(path).startswith(PACKAGES)]
    using = {name(path) for path in files if NETWORK & set(_imported(text(path)))}
    assert using == set(ALLOWED)

"""Openers of web addresses that use connection classes of the caller. The module itself sends nothing."""

from __future__ import annotations

import http.client
import urllib.request


def web_opener(
    plain: type[http.client.HTTPConnection],
    encrypted: type[http.client.HTTPSConnection],
    *handlers: urllib.request.BaseHandler,
) -> urllib.request.OpenerDirector:
    """An opener that makes ``plain`` connections for ``http`` and ``encrypted`` ones for ``https``. ``handlers``
    replace the library's handlers of the same kind, such as those for proxies and redirections."""

    class PlainHandler(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(plain, req)

    class EncryptedHandler(urllib.request.HTTPSHandler):
        def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(encrypted, req)

    return urllib.request.build_opener(PlainHandler(), EncryptedHandler(), *handlers)

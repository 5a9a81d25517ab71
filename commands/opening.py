"""Opening a project for a verb, with notices about its migration, recovery and missing texts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from commands.sentences import notice_sentence
from commands.terminal import say
from corpus.model import Annotator
from db.store import Store


@contextlib.contextmanager
def opened(location: str, annotator: str | Annotator = "", *, read_only: bool) -> Iterator[Store]:
    """Open a project for the duration of the block. Notices are printed on standard error: those about opening at once,
    others at the end."""
    with Store.open(location, annotator, read_only=read_only) as store:
        printed = len(store.custody.notices)
        for notice in store.custody.notices:
            say(notice_sentence(location, notice))
        if store.custody.open_elsewhere is not None:
            other = store.custody.open_elsewhere
            user, host = other.user or "Somebody", other.host or "a machine"
            say(f"{user} has had {location} open on {host} since {other.since}.")
        _say_what_is_missing(location, store)
        if store.read_only_reason == "damaged":
            say(
                f"{location} is damaged; what can be read of it is shown. See “check”, “restore” and “repair”."
            )
        try:
            yield store
        finally:
            for notice in store.custody.notices[printed:]:
                say(notice_sentence(location, notice))


def _say_what_is_missing(location: str, store: Store) -> None:
    left_out = store.sharing.left_out()
    if left_out is None or not left_out.articles:
        return
    titles = "; ".join(title for title in left_out.articles if title)
    say(
        f"{location} is a copy that {left_out.by or 'somebody'} handed out: {len(left_out.articles)} article(s) of the "
        f"project are not in it{titles and f' ({titles})'}. To have them, merge the project into it."
    )

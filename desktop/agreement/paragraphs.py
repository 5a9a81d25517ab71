"""In which paragraph of its article a claim begins."""

from __future__ import annotations

from bisect import bisect_right

from corpus.model import Claim
from desktop.project.workspace import Workspace


class Paragraphs:
    """Remembers where the paragraphs of the texts that were fetched begin."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._starts: dict[str, list[int]] = {}

    def number(self, claim: Claim) -> int | None:
        """The paragraph, from 1; None while the text is not at hand."""
        starts = self._starts.get(claim.text)
        if starts is None:
            snapshot = self._workspace.snapshot
            article = snapshot.articles.get(claim.article) if snapshot is not None else None
            text = self._workspace.text(claim.article)
            if text is None or article is None or article.text != claim.text:
                return None
            starts = self._starts[claim.text] = _starts(text)
        return max(1, bisect_right(starts, claim.start))


def _starts(text: str) -> list[int]:
    """Where the lines that are not blank begin."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(at)
        at += len(line) + 1
    return found

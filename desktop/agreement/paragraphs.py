"""Paragraph numbers of claims."""

from __future__ import annotations

from corpus.model import Claim
from corpus.segmentation import ParagraphNumbers
from desktop.project.workspace import Workspace


class Paragraphs:
    """Numbers the paragraphs of each text once, when its text has been fetched."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._numbers: dict[str, ParagraphNumbers] = {}

    def number(self, claim: Claim) -> int | None:
        """The paragraph in which a claim begins, from 1; None while its text is not loaded."""
        numbers = self._numbers.get(claim.text)
        if numbers is None:
            snapshot = self._workspace.snapshot
            article = snapshot.articles.get(claim.article) if snapshot is not None else None
            text = self._workspace.text(claim.article)
            if text is None or article is None or article.text != claim.text:
                return None
            numbers = self._numbers[claim.text] = ParagraphNumbers(text)
        return numbers.at(claim.start)

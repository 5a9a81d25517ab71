"""The messages of ``export`` about what a format cannot contain."""

from __future__ import annotations

from corpus.writers.losses import Loss

WORDS = {
    Loss.HISTORY: "the history",
    Loss.TEXTS: "the texts of {count} article(s)",
    Loss.LINKS: "{count} link(s)",
    Loss.LINK_LINES: "{count} link(s) as links; they are told in words",
    Loss.RATES: "{count} exchange rate(s)",
    Loss.PLOTS: "the plots",
    Loss.QUESTIONS: "{count} question(s) and their comparison",
    Loss.SUMMARIES: "the summaries of {count} question(s)",
    Loss.UNGROUPED: "{count} claim(s) that answer no question",
    Loss.FIGURE_MARKS: "corrections of {count} figure(s), unless as words",
    Loss.KINDS: "the kinds of {count} claim(s), unless as words",
    Loss.NOTES: "{count} note(s)",
    Loss.ORPHANS: "{count} claim(s) whose words are no longer in the text",
    Loss.REJECTIONS: "{count} rejected suggestion(s)",
    Loss.READINGS: "{count} mark(s) that an article was read",
    Loss.MEMOS: "{count} memo(s)",
    Loss.SEARCHES: "{count} kept search(es)",
    Loss.ORIGINS: "{count} quoted third part(ies)",
    Loss.CODEBOOK: "definitions, colours and order of {count} tag(s)",
    Loss.CLAIMS: "{count} claim(s) and what belongs to them",
    Loss.OTHER_TABLES: "the other tables",
}


def loss_words(loss: Loss, count: int) -> str:
    """What an exported file lacks, with its amount in the project."""
    return WORDS[loss].format(count=count)

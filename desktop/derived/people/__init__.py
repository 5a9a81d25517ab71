"""The annotators of the open project: their layers, presence, recent changes, conflicts and agreement."""

"""Sentences and names that the window shows: failures, figures, relations, statuses; filling them in."""

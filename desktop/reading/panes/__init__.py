"""Panes in a row: head, text, quick tag, folded spines."""

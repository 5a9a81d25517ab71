"""Making links: by keyboard (link mode), by dragging, and the edits that both end in."""

"""Creating links: by keyboard (link mode), by dragging, and the edits for both."""

"""Moving through the texts: to places, to hits, to what undo changed; and which text was read on the way."""

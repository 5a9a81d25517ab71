"""Web pages: fetched, saved, in an archive, or on the clipboard."""

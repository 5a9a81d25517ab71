"""PDF files that have text."""

"""Indexes in the cache folder: search, statements for suggested links, sentence vectors. All can be rebuilt."""

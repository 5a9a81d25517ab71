"""Which statements are alike, so that few pairs need to be compared, best first.

``rows`` makes the statements of all articles a matrix, ``latent`` and ``semantic`` add the space of their company and
that of a sentence encoder, ``likeness`` is computed from these, and ``index`` holds all of it. ``learning`` adds what
follows from the analyst's work; ``rivals`` finds what corresponds to a statement better than the one considered.
"""

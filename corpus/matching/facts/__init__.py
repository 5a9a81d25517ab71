"""Facts: all that is read from one statement, and whether it says so as a fact.

``facts`` is the value that two statements are compared by; it asks the readers of words and clauses when something is
needed. ``asserting`` says whether a statement asserts anything, ``factuality`` whether it presents a word as a fact,
``mentions`` whether it asserts a figure or only mentions it, and ``modality`` whether a figure is expected or found.
``surroundings`` is what the articles of two statements say elsewhere.
"""

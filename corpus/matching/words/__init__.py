"""Words and names of statements: how texts are divided into statements and words, and what the words are worth.

``statements`` divides an article and has the terms of each statement; ``reading`` and ``limits`` are how a statement
is read and how much of it. ``lexicon`` is the vocabulary, with the ``grammar`` that says nothing about a subject.
``names`` and ``new_names`` find names that no list has, ``pieces`` the units of a statement, and ``topics`` are its
words and names as terms that can be counted.
"""

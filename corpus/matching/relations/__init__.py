"""The relation that is proposed between two statements, and the reasons for it.

``relations`` decides, by figures, contradictions, times and places; ``equivalence`` is its rule for statements
without any difference, with the words of ``common_words``. ``reasons`` puts it in the words of the statements.
``differing`` lists pairs that give different amounts of one kind of thing.
"""

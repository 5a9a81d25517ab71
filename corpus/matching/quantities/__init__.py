"""Which figures of two statements answer each other, and whether they are of one thing.

``amounts`` says what an amount is an amount of. ``per_unit``, ``turns`` and ``alike_units`` bring a figure into the
form of another. ``quantities`` pairs the figures, ``event_dates`` the years; ``verdicts`` says whether a reader takes
two for the same number, and ``one_thing`` how likely two that differ are values of one thing.
"""

"""Bounds and ranges: 超过300人, 三年多, 最高罚款三十万, 300万至700万美元.

``words`` has the words that bound a figure, and ``senses`` says whether they have that meaning at their place.
``before``, ``behind``, ``afar`` and ``limits`` look for them on either side and farther away; ``bounds`` asks these.
``ranges`` joins the two ends of a range, ``intervals`` a lower and an upper bound.
"""

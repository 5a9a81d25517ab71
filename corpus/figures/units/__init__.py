"""What a number counts or measures, by the words behind it: 元, 公里, 家企业, 成, 个点, 倍.

``unit_names`` says what the names behind a number mean, with ``shared_currencies`` for those of several countries;
``unit_senses`` and ``classifier_senses`` whether a name has that meaning at its place; ``nouns`` finds what is counted.
``units`` gives a number its unit by all these, and ``degrees`` decides afterwards on 度, 节 and 寸. ``compounds`` reads
amounts of several parts (5元6角), ``unitless`` what is measured without a unit, ``shares``, ``ratios``, ``points`` and
``growth`` parts of a whole and changes.
"""

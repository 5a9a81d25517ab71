"""How numbers are written: 3,917, 1.1万亿, 二百三十余万, 半.

``forms`` has the patterns, ``arithmetic`` adds up digits and powers, and ``numerals`` scans a text with both. A numeral
becomes a ``quantity``, the value that all later stages complete. ``halves`` (半), ``prefixes`` (a sign, a currency) and
``wan`` (50W) read what stands beside a number and changes it; ``precision`` is how exactly it is written.
"""

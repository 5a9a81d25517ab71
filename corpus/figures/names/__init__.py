"""Numbers that name, order or are part of a word instead of measuring: 五粮液, 110报警, G20, 第3条, 一些.

``masking`` hides words and shapes with a numeral before any is read, and ``sieve`` drops single characters that are
part of a word before they are parsed. ``name_numbers`` are serial numbers, versions and products; ``ordinals`` reads
ranks, numbers of lists and scores. ``bare_numbers`` and ``negatives`` decide which of the rest are no figures.
"""

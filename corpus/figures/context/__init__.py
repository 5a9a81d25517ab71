"""Units that stand elsewhere than behind the number, or nowhere.

``customary`` and ``ages`` read numbers whose unit custom leaves out (海拔四千三, 今年五十二), ``counted`` those whose
noun stands before them. In a list, ``sharing``, ``parties``, ``items`` and ``among_amounts`` take the unit of a
neighbour; in a table, ``heads`` and ``columns`` that of its head.
"""

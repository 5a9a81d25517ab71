"""Money: whose it is, and numbers without a unit that are amounts.

``prices`` reads numbers without a unit by what is sold or paid beside them, ``cents`` the 分 that is no point,
``silver`` amounts by weight, and ``overseas`` has the money of Singapore and Malaysia. ``money`` decides on the
currency of each amount.
"""

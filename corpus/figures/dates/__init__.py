"""Dates, periods and times of day: 2025年9月, 去年, 第三季度, 民国113年, 下午3点.

``calendar`` has dates as values. A rule is a pattern and the reader that interprets its match: the patterns are in
``rules``, ``year_rules`` and ``clock_rules``, put together from ``parts``, and the readers in ``readers`` and
``clock_readers``. ``dates`` finds them in a text; ``lists`` reads days that share a sign, and ``narration`` takes a
missing year from the date mentioned before.
"""

"""The number that digits and powers make together: 一万二 is 12,000, 三亿两千万 is 320,000,000."""

from __future__ import annotations

from decimal import Decimal

DIGITS = {char: value for value, chars in enumerate(
    ("零〇", "一壹", "二贰两俩", "三叁参", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
) for char in chars}  # fmt: skip
POWERS = {
    "十": 10,
    "拾": 10,
    "百": 100,
    "佰": 100,
    "千": 1000,
    "仟": 1000,
    "万": 10**4,
    "亿": 10**8,
    "兆": 10**12,
}
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_MYRIAD = 10**4

Piece = Decimal | str
"""A digit or power as it is written, or a number in digits."""


class _Sum:
    """A number with powers while it is being added up."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.section = Decimal(0)
        self.current: Decimal | None = None
        self.small: int | None = None
        """The last power below 万 in this section; the next must be smaller."""
        self.big: int | None = None
        self.last: int | None = None
        """The power just read, if nothing stood behind it yet: what an elided power (九万四) is told from."""

    def number(self, value: Decimal, *, spelled: bool) -> bool:
        if self.current is not None:
            return False
        self.current = value
        if not spelled or value == 0:
            self.last = None
        return True

    def zero(self) -> bool:
        if self.current is not None:
            return False
        self.last = None
        return True

    def small_power(self, power: int) -> bool:
        if self.small is not None and power >= self.small:
            return False
        self.section += (Decimal(1) if self.current is None else self.current) * power
        self.current, self.small, self.last = None, power, power
        return True

    def big_power(self, power: int) -> bool:
        self.section += self.current or 0
        if not self.section and not self.total:
            self.section = Decimal(1)
        if self.big is not None and (power > self.big or not self.section):
            self.total = (self.total + self.section) * power
        elif self.big is not None and power == self.big:
            return False
        else:
            self.total += self.section * power
        self.section, self.current, self.small = Decimal(0), None, None
        self.big = self.last = power
        return True

    def result(self) -> Decimal:
        rest = self.current or Decimal(0)
        if self.current is not None and self.last is not None and self.last >= 100:
            rest = self.current * self.last / 10
        return self.total + self.section + rest


def evaluated(pieces: list[Piece]) -> Decimal | None:
    """The number that digits and powers make together, or None when they make none."""
    numbers = _Sum()
    for piece in pieces:
        if isinstance(piece, Decimal):
            sound = numbers.number(piece, spelled=False)
        elif piece in "零〇":
            sound = numbers.zero()
        elif piece in _TENS:
            sound = numbers.number(Decimal(_TENS[piece] // 10), spelled=True) and numbers.small_power(10)
        elif piece in DIGITS:
            sound = numbers.number(Decimal(DIGITS[piece]), spelled=True)
        elif POWERS[piece] < _MYRIAD:
            sound = numbers.small_power(POWERS[piece])
        else:
            sound = numbers.big_power(POWERS[piece])
        if not sound:
            return None
    return numbers.result()

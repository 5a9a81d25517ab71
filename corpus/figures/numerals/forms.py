"""How numbers are written in folded text, in digits, in Chinese characters and in both: 3,917, 1.1万亿, 25万6千, 二百三十余万.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

_GAP = "[ \u00a0\u2009\u202f]{0,2}"
DIGIT = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖"
POWER = "十百千万亿兆拾佰仟"
"""The characters of digits, and those of powers, in both ways of writing."""
_BIG = "百千万亿兆佰仟"
_TIMES_TEN = r"[×x*]10(?:\^-?\d{1,3}(?!\d)|的-?\d{1,2}次方|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]{1,4})"
"""3.5×10^4, also with the power in superscript."""
_BEFORE_CARRY = "(?=[,。;、!?)\\s]|$|的|左右|起|元|块|多块|一[^\\W一二三四五六七八九十百千万亿])"

_WHOLE_IN_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.] )\d{1,3}(?:[ \u00a0\u2009]\d{3}){2,}(?![\d.,]| \d)|(?<![\d.] )\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?= ?[\u4e00-\u9fff])|\d+)"
"""3,917 and, before a Chinese character, 1 021."""
_DECIMALS_IN_DIGITS = (
    r"(?:\.\d+| \. ?\d+|点\d+(?=[百千万亿兆%‰度公米吨元美港欧日倍升平斤克里厘毫个岁瓦英寸]))"
)
_EXPONENT = (
    rf"(?:{_TIMES_TEN}|(?<=10)的-?\d{{1,2}}次方|e[+-]?\d{{1,3}}(?![\da-z])|\^[+-]{{0,2}}\d{{1,3}}(?!\d)"
    rf"|{_GAP}k(?![\da-z]))"
)
_POWERS_BEHIND = (
    rf"{_GAP}(?:个(?=[多来]亿))?[多余几来]?{_GAP}(?:个(?=亿))?[{POWER}]+"
    rf"(?:{_GAP}[多余]{_GAP}[{POWER}]+|{_GAP}[万亿兆][{POWER}]*|[{POWER}]+)*"
)
"""The powers behind a number in digits: 万亿, 多万, 个亿."""
_LOWER_SECTION = rf"(?:{_GAP}零?{_GAP}(?:\d[, ]\d{{3}}|\d{{1,4}}|[{DIGIT}]){_GAP}[{POWER}]+)"
"""6千 of 25万6千, 零30万 of 2千零30万."""
_LAST_SECTION = (
    rf"(?:(?<=万)(?:\d[, ]\d{{3}}|\d{{3,4}})(?![\d.]|,\d|{_GAP}[{POWER}%])"
    rf"|(?<=[千万亿])\d(?![\d.%:/-]|,\d{{3}}|{_GAP}[{POWER}年月日号时点折成倍元a-z]|个)"
    rf"|(?<=[千万亿])[一二三四五六七八九]{_BEFORE_CARRY}|零\d{{1,3}}(?!\d))"
)
"""What has no power of its own: 8640 of 3万8640, and the 8 of 3万8, which is 8000."""
_WRITTEN_IN_DIGITS = (
    f"{_WHOLE_IN_DIGITS}{_DECIMALS_IN_DIGITS}?{_EXPONENT}?"
    f"(?:{_POWERS_BEHIND}{_LOWER_SECTION}*(?:{_LAST_SECTION}|(?<=[百千万])几(?![何乎经许]|分(?!钟)))?)?"
)
_PAIR = (
    r"(?<![第、])(?:一、[二两]|[二两]、三|三、[四五]|四、五|五、六|六、七|七、八|八、九)"
    rf"(?=[{POWER}个次名人位成倍岁天元公斤吨辆架艘处户种条件台家所座杯张间篇组只头趟桌轮回句场支瓶袋箱块毛颗粒棵株亩里群批款]|年(?!级|度|期|制)|小时|分[之钟]|平方|米)"
)
"""七、八百亿, 五、六个: two neighbouring digits parted by a comma, which mean "about so many" as 七八百亿 does."""
_ITEM = rf"(?:{_PAIR}|[{DIGIT}{POWER}廿卅卌]|[两俩](?={_GAP}[{_BIG}])|俩(?=月|星期|礼拜|小时|钟头)|参(?=[拾佰仟万亿]))"
_FEW_AT_MOST = (
    "一两(?=[个天年次月周日名位种件家人句步场页篇层道题杯口只张块米斤公小分秒套把颗条头百千万顿趟])"
    "|三两(?=[个天年次月周日名位件家人句步场页杯下声])"
)
"""一两个 is one or two; 一两银子 is a weight."""
_ROUND_IN_TALK = "[千百万]儿(?=八[百十千])|[百千万]把(?=[块元人个名户里年次]|公[斤里])"
"""千儿八百, 万把块."""
_BEGINS_IN_HAN = (
    rf"(?:(?:数以|好?几|数)(?={_GAP}[{POWER}]))?"
    rf"(?:零两(?=[个年天日周岁小分])|{_FEW_AT_MOST}|{_ROUND_IN_TALK}|{_ITEM}|(?<![{DIGIT}十])两)"
)
_GOES_ON_IN_HAN = (
    rf"(?:{_GAP}{_ITEM}|{_GAP}[多余几来](?={_GAP}[{_BIG}])"
    rf"|(?<=[十百千万零廿卅拾佰仟])几(?![何乎经许]|分(?!钟))|个(?=[多来]?亿))"
)
_DECIMALS_IN_HAN = (
    rf"(?:(?:{_GAP}点{_GAP}|(?<=[{DIGIT}十])[.·])[{DIGIT}](?:{_GAP}[{DIGIT}])*"
    rf"(?:(?:个(?=[万亿]))?[{_BIG}]+)?)"
)
_WRITTEN_IN_HAN = f"{_BEGINS_IN_HAN}{_GOES_ON_IN_HAN}*{_DECIMALS_IN_HAN}?"
NUMERAL = re.compile(rf"(?<![\d.])\.\d+|{_WRITTEN_IN_DIGITS}|{_WRITTEN_IN_HAN}")
"""A number in any of its forms. It may be too long: :mod:`corpus.figures.numerals.numerals` takes the longest part that is one."""
BEGINNING = re.compile(rf"[.\d{DIGIT}{POWER}廿卅卌两俩参数好几]")
"""The characters with which one can begin."""

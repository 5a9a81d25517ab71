"""The numbers and signs that the patterns of dates and times are put together from."""

from __future__ import annotations

HAN = "零〇一二三四五六七八九"
YEAR = (
    rf"(?:(?<![\d.])(?<!\d,)(?:1[5-9]|20|21)\d\d(?!\d)"
    rf"|(?<![{HAN}十百千万])[一二][{HAN}]{{3}}(?![{HAN}]))"
)
MONTH = (
    r"(?:(?<![\d.])(?:1[0-2]|0?[1-9])"
    r"|(?<![一二三四五六七八九十百千万几两])(?<!(?<![宗件个总人次户字指张辆])数)(?:十[一二]?|[一二三四五六七八九正]))"
)
DAY = (
    r"(?:(?<![\d.])(?:3[01]|[12]\d|0?[1-9])"
    r"|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅一?)"
)
NO_WORD_OF_MONTH = (
    "(?!球|龄|亮(?!相)|饼|台(?!湾|北|中|南|风)|薪|均|供(?!应|给|货|求|需|电|水|暖)|租(?!赁)|票(?!房)|嫂|费(?!用)|之暗面|活(?!动)"
    "|刊(?!登|发|出|载)|经(?!营|济|过|历|由)|子(?!公司)|牙|壤|光(?!是|伏|靠)|色|夜(?!间|里|晚)|工资)"
)
"""Behind 月: no character that makes another word with it (月供, 月活), unless it begins its own (供应, 活动)."""
TO = " ?(?:至|到|-|–|—|~|−|―|〜|——) ?"

OVER_DAYS = "(?:累计|合计|连[涨跌升降]|沽清|清[光仓]|售罄|卖[光出完]|移动平均|[涨跌]幅|净流|可[到达抵至]|而至|[便即]到)"
"""What goes on over several days, behind whose number 日 is no day of the month: 三日沽清, 5日累计净流出."""

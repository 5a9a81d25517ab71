"""The forms of dates and periods. A rule is a pattern, an example, and the reader that interprets the match.

A new form is a new :class:`Rule`; those of the time of day are in :mod:`corpus.figures.dates.clock_rules`,
those of short years and of the Republic in :mod:`corpus.figures.dates.year_rules`. Names of periods,
quarters and relative days are lines of ``data/periods.toml``. Rules are tried in their order, and the first that
matches wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.figures.dates import readers as read
from corpus.figures.dates.clock_rules import TIMES
from corpus.figures.dates.parts import DAY, HAN, MONTH, NO_WORD_OF_MONTH, OVER_DAYS, TO, YEAR
from corpus.figures.dates.readers import Reader, periods
from corpus.figures.dates.year_rules import Written, short_years, years_of_the_republic
from corpus.figures.tables import any_of, counting, phrases, units

_PAID_IN_A_MONTH = (
    "(?<=一月)(?:给|挣|赚|花|交|要|收|得|才|就|只)?"
    "(?:[\\d一二两三四五六七八九][\\d一二三四五六七八九十,]*[\\d百千万块元]|[一二两三四五六七八九]百)(?![\\d.]*[日号])"
)
"""一月挣三千 is what somebody earns in a month."""
_MONTH_SIGN = f"月(?!{_PAID_IN_A_MONTH}){NO_WORD_OF_MONTH}份?"
_DAY_SIGN = "(?:日(?!元|圆|币|均|本)|号(?!线|文|令|楼|院|店|公|机|馆|站))"
_WEEKDAY = "(?: ?[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?)?"
# 9月, 9月18日, 1-9月, 12月13—15日
_MONTH_AND_DAY = (
    rf"(?:(?P<month0>{MONTH}) ?月?份?{TO})?(?P<month>{MONTH}) ?{_MONTH_SIGN}"
    rf"(?: ?(?:(?P<day0>{DAY}) ?[日号]?{TO})?(?P<day>{DAY}) ?{_DAY_SIGN}{_WEEKDAY})?"
)
# 徒刑8月 and 判处1年2月徒刑 are lengths of time.
_NOT_OF_A_SENTENCE = "(?<![刑囚])(?<!判处)(?<!拘役)(?<!(?:[刑囚处])[\\d一二三四五六七八九十]年)(?![\\d一二三四五六七八九十]{1,2} ?月(?:有期)?徒刑)"
_SLASHED = r"(?:1[0-2]|[1-9])/(?:3[01]|[12]\d|[1-9])(?![\d/.%])"
# 2000年前 and 1800年的历史 are numbers of years; 2030年前 is before the year 2030.
_NOT_A_NUMBER_OF_YEARS = r"(?<!距今)(?<!历时)(?<!长达)(?<!延续)(?<!延续了)(?<!持续了)(?!(?:1[5-8]\d\d|2000) ?年(?:前(?!后)|以前|之前|来|多))(?!\d{4} ?年的?(?:悠久)?(?:历史(?![极最纪记同高低峰均性]|新[高低]|数据)|文明))"
# A lone 13日 is a date only where it cannot be a number of days.
_LONE_DAY_SIGN = (
    "日(?!元|圆|币|均|内|后|间|游|本|之|以|缩[短减小]?[到至成为]|常|志|产|用|夜(?!间|里|晚)|报(?![\\d收])|线|的|行)"
    rf"(?!(?<![至到于止]\d日)(?<![至到于止]\d\d日){OVER_DAYS})"
)
# 今天下午1时 is an hour, and the words before it tell of which half of the day.
_NO_HOUR = r"(?!(?<=午) ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?[时点:])"
# What makes the period last spoken of the one that is counted from: 比上月, 较上年.
_COMPARED = "(?<=[比较由从与及足过于近占])"


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of dates."""

    example: str
    pattern: re.Pattern[str]
    reader: Reader


@cache
def rules() -> tuple[Rule, ...]:
    """All forms, in the order in which they are tried."""
    written = (*_spans(), *_eras(), *_with_year(), *_without_year(), *_relative(), *TIMES, *_lone_years())
    return tuple(Rule(example, re.compile(pattern), reader) for example, pattern, reader in written)


def _rest_of_year() -> str:
    """What may follow a year: a day, a month, a quarter, its beginning or end."""
    words = periods()
    return (
        rf"(?: ?的?(?:(?P<slashed>{_SLASHED})|[前首头] ?(?P<months>{MONTH}|两) ?个?月(?!前)|{_MONTH_AND_DAY}"
        rf"|(?P<part>{any_of(words['parts'])})|(?P<tip>{any_of(set(words['months']) - {'中'})}|中(?=[,。;、)前后起投完建落开推交上启]|$))|(?P<new_year>元旦)))?"
    )


def _spans() -> Written:
    """From one year to another, and days in digits alone."""
    return (
        (
            "2022-2026",
            rf"(?P<from>{YEAR})(?: ?年)?(?:{TO}|/)(?P<until>{YEAR}|(?<=[-/至到])\d\d(?![\d.%])(?= ?(?:年|学年|财年|赛季)|(?<=/\d\d)(?![-/])))"
            rf"(?! ?(?:[万亿元美%.\d]|{_counted()}|令吉|新元|英镑|欧|日元|韩元|港|卢|泰铢|披索|法郎|克朗))(?: ?(?:学年|财年|年度?|赛季))?",
            read.years,
        ),
        (
            "581年-618年",
            rf"(?<![\d.])(?P<from>[2-9]\d\d) ?年{TO}(?P<until>[2-9]\d\d|1\d{{3}}) ?年(?![的历])",
            read.years,
        ),
        (
            "2025-10-08",
            r"(?<![\d./])(?<![^\d]-)(?<!(?<![./-]\d)(?<![./-]\d\d)-)(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])"
            r"(?P<month>1[0-2]|0?[1-9])(?P=sep)(?P<day>3[01]|[12]\d|0?[1-9])(?![\d./]|-(?!(?:19|20)\d\d[-/.]))",
            read.numeric,
        ),
    )


def _eras() -> Written:
    """Decades, centuries and what has a name."""
    words = periods()
    return (
        (
            "20世纪90年代",
            r"(?<![\d.])(?:(?P<century>\d{1,2}|[一二三四五六七八九十]{1,3}|上) ?世纪 ?)?"
            r"(?P<decade>\d{3}0|\d0|[二三四五六七八九]{1,2}十|[五六七八九][〇零]) ?年代",
            read.decade,
        ),
        (
            "21世纪",
            r"(?<![\d.个])(?P<before>公元前|前)?(?!一 ?世)"
            r"(?P<century>\d{1,2}|(?<![一二三四五六七八九十百千半几数])[一二三四五六七八九十]{1,3}) ?世纪",
            read.century,
        ),
        ("2025Q3", rf"(?P<year>{YEAR}) ?(?P<part>q[1-4]|h[12])(?![a-z\d])", read.composed),
        ("26Q3", r"(?<![\d.a-z])(?P<short>[12]\d) ?(?P<part>q[1-4]|h[12])(?![a-z\d])", read.composed),
        (
            "25-27年",
            rf"(?<![\d.])(?P<from>[12]\d) ?年?{TO}(?P<until>[1-4]\d) ?年(?=[^,。;\n]{{0,5}}(?:净利|归母|营收|业绩|eps|pe|盈利预测|cagr|复合))",
            read.short_years,
        ),
        (
            "十四五时期",
            rf"(?<![一二三四五六七八九十百千万\d])(?P<named>{any_of(words['named'])})(?:时期|期间|规划|计划)?"
            rf"(?![{HAN}十百千万亿岁名个人位家公斤里米吨天元块分度成项次件倍多点只辆台%月日克寸尺])",
            read.named,
        ),
        (
            "十五计划",
            rf"(?<![一二三四五六七八九十百千万第\d])(?P<named>{any_of(words['named_with_plan'])})[”\"」]?"
            "(?=时期|期间|规划|计划)",
            read.named,
        ),
    )


def _with_year() -> Written:
    """A year, of whatever calendar, with what follows it."""
    rest = _rest_of_year()
    return (
        (
            "2025年9月18日",
            rf"{_NOT_A_NUMBER_OF_YEARS}(?P<year>{YEAR}) ?年度?(?!级|款){rest}",
            read.composed,
        ),
        ("2025财年", rf"(?P<year>{YEAR}) ?(?:财年|财政年度|会计年度|学年|赛季)", read.composed),
        (
            "公元前221年",
            rf"[公西]元(?P<before>前)?(?P<year>\d{{1,4}}|[{HAN}十百]{{1,6}}) ?年",
            read.common_era,
        ),
        (
            "前202年",
            r"(?<![之以目此先])(?P<before>前) ?(?P<year>\d{3}|1\d{3}) ?年(?![的历间多])",
            read.common_era,
        ),
        (
            "大正14年10月22日",
            rf"(?<=明治|大正|昭和|平成|令和)(?P<reign_year>元|\d{{1,2}}|[{HAN}十]{{1,3}}) ?年 ?{_MONTH_AND_DAY}",
            read.day_of_reign,
        ),
        (
            "光绪二十六年",
            rf"(?=(?:元|\d{{1,2}}|[{HAN}十]{{1,3}}) ?[年载])(?:{_behind_reign()})(?P<year>元|\d{{1,2}}|[{HAN}十]{{1,3}}) ?[年载](?![间来])",
            read.reign,
        ),
        (
            "大观元年至四年",
            rf"(?<=[年载][至到])(?P<year>[{HAN}十]{{1,3}}) ?[年载](?![间来])",
            read.reign_until,
        ),
        *years_of_the_republic(rest),
        *short_years(rest),
    )


def _without_year() -> Written:
    """Months and days of a year that is not told."""
    return (
        ("次年3月", rf"(?:次年|翌年|来年|隔年|第二年) ?{_MONTH_AND_DAY}", read.next_year),
        (
            "同年9月",
            rf"(?:同|当|该)年(?: ?{_MONTH_AND_DAY}|(?P<tip>年?[底初末])|(?P<part>{any_of(periods()['parts'])}))",
            read.same_year,
        ),
        ("同月15日", rf"同月 ?(?P<day>{DAY}) ?{_DAY_SIGN}", read.same_year),
        ("9月18日", rf"{_NOT_OF_A_SENTENCE}{_MONTH_AND_DAY}", read.composed),
        *_parts_without_year(),
        *_lone_days(),
    )


def _parts_without_year() -> Written:
    """Quarters, halves and first months of a year that is not told."""
    return (
        ("前11月", rf"(?<![此之以先目])前 ?(?P<months>{MONTH}) ?月", read.composed),
        (
            "首10个月",
            rf"(?<![后来])(?<!后的)(?:[首头] ?(?=[^月]{{1,3}}个月)|首(?=[^月个]{{1,2}}月(?!\d)))(?P<months>{MONTH}|两) ?个?月",
            read.first_months,
        ),
        (
            "前7个月",
            rf"(?<![后来考赛术婚产孕餐睡行学节])(?<!后的)前 ?(?P<recent>{MONTH}|两) ?个月(?![前以之])",
            read.months_so_far,
        ),
        (
            "第三季度",
            rf"(?<![\d第a-z上下每各本这])(?P<part>{any_of(periods()['parts'])})(?:(?<=[季度年])|(?![a-z\d]))",
            read.composed,
        ),
    )


def _lone_days() -> Written:
    """Days of a month that is not told, and days told with a slash."""
    return (
        ("今（16）日", r"[今昨前明][天日]? ?\((?P<day>3[01]|[12]\d|0?[1-9])\) ?日?", read.composed),
        (
            "7/31",
            r"(?<![\d./的约占近达了过仅分之])(?P<month>1[0-2]|[1-9])/(?P<day>3[01]|2[6-9])(?![\d/.%]|的)",
            read.composed,
        ),
        (
            "3/24",
            r"(?<![\d./的约占近达了过到仅])(?P<month>1[0-2]|[1-9])/(?P<day>3[01]|2[1-9]|1[13-57-9])(?![\d/.%]|的)",
            read.composed,
        ),
        (
            "13日",
            rf"{_not_behind('days_before')}(?<![\d.第每近约共达过a-z])(?<!(?<!指)数)(?:(?P<day0>3[01]|[12]\d|[1-9]) ?日?{TO})?"
            rf"(?P<day>3[01]|[12]\d|0?[1-9]) ?{_LONE_DAY_SIGN}",
            read.composed,
        ),
        (
            "由15日的最高",
            r"(?<=[由从自比较与和])(?P<day>3[01]|[12]\d|[1-9]) ?日(?=的(?:\d|[收报水库最高低]))",
            read.composed,
        ),
        (
            "廿三日",
            rf"{_not_behind('days_before')}(?<![第每近约共达数过一二三四五六七八九十百千万])(?P<day>廿[{HAN}]?|[二三]?十[{HAN}]|二十) ?{_LONE_DAY_SIGN}",
            read.composed,
        ),
    )


def _relative() -> Written:
    """What is told from the day of publication, or from the period last spoken of."""
    words = periods()
    years, months = any_of(words["years"]), any_of(words["relative_months"])
    return (
        ("去年同期", rf"(?P<word>{years})同期", read.same_period),
        ("比上年", rf"(?P<word>上年)(?! ?{MONTH} ?月)(?P<end>年?[末底])?(?!度|同期|纪)", read.year_before),
        ("比上月", rf"{_COMPARED}(?P<word>{months})", read.month_before),
        (
            "今年3/24",
            rf"(?P<word>{years})(?<!后年(?=[产均报检复化]))(?<!前年(?=[均产])){_rest_of_year()}",
            read.composed,
        ),
        ("上月21日", rf"(?P<word>{months})(?: ?(?P<day>{DAY}) ?{_DAY_SIGN})?", read.relative_month),
        (
            "昨日",
            rf"(?P<word>{any_of(words['relative_days'])})(?<!赛前日)(?!(?<=前日)[方军本]){_NO_HOUR}",
            read.relative_day,
        ),
        ("上季度", rf"(?P<word>{any_of(words['relative_quarters'])})(?!节|末|赛|后)", read.relative_quarter),
        (
            "上周三",
            rf"(?P<week>{any_of(words['relative_weeks'])})(?P<weekday>[一二三四五六日天])(?![年期至到])",
            read.weekday,
        ),
    )


def _lone_years() -> Written:
    return (
        ("(2025)", r"(?<=[(])(?P<year>(?:19|20)\d\d)(?=[)](?![^,。;\n]{0,9}号))", read.composed),
        (
            "2024、2025年",
            r"(?<![\d.a-z-])(?<!\d,)(?P<year>(?:19|20)\d\d)(?=(?:[、和及与](?:19|20)\d\d)+ ?年|(?:[、和及与](?:19|20)\d\d)* ?[两三四五]年)",
            read.composed,
        ),
        (
            "2021人口普查",
            r"(?<![\d.a-z-])(?<!\d,)(?P<year>(?:19|20)\d\d)(?= ?(?:人口普查|世界杯|欧洲杯|奥运|冬奥|亚运))",
            read.composed,
        ),
        ("2025全年", r"(?<![\d.a-z-])(?<!\d,)(?P<year>(?:19|20)\d\d)(?= ?全年)", read.composed),
        (
            "2025上半年",
            rf"(?<![\d.a-z-])(?<!\d,)(?P<year>(?:19|20)\d\d) ?(?P<part>{any_of(part for part in periods()['parts'] if not part[0].isascii())})",
            read.composed,
        ),
        (
            "到2030",
            r"(?<=[到至自从于])(?P<year>(?:19|20)\d\d)(?![\d.,%a-z])(?=[,。;、)》]|$|前|后|起|以)",
            read.composed,
        ),
    )


def _counted() -> str:
    """What shows that two numbers with 至 between them count something: 1800至2000户. 年 and 届 go with years."""
    words = [
        word
        for word in (*counting().sure, *counting().compound_only)
        if word[0] not in "届级期季班版代间起对本股所部"
    ]
    measures = [
        name for name, unit in units().by_name.items() if unit.dimension != "calendar" and len(name) > 1
    ]
    return any_of([*words, *measures, *"米克吨升瓦亩斤"])


def _not_behind(words: str) -> str:
    """Look-behinds for each of the words, a table of ``context.toml``."""
    return "".join(f"(?<!{word})" for word in phrases("context", words))


def _behind_reign() -> str:
    """Look-behinds for the reign titles, one for each length, since a look-behind has a fixed width."""
    lengths = sorted({len(title) for title in read.reigns()}, reverse=True)
    return "|".join(
        f"(?<={'|'.join(title for title in read.reigns() if len(title) == length)})" for length in lengths
    )


@cache
def any_form() -> re.Pattern[str]:
    """All patterns in one, each in a group of its own; :func:`forms` maps the groups to the rules."""
    return re.compile("|".join(f"({_unnamed(rule.pattern.pattern)})" for rule in rules()))


@cache
def forms() -> dict[int, int]:
    """Which rule each group of :func:`any_form` stands for."""
    groups: dict[int, int] = {}
    group = 1
    for index, rule in enumerate(rules()):
        groups[group] = index
        group += 1 + re.compile(_unnamed(rule.pattern.pattern)).groups
    return groups


def _unnamed(pattern: str) -> str:
    """The pattern with its named groups made anonymous, except ``sep``, which a back-reference needs."""
    return re.sub(r"\(\?P<(?!sep>)\w+>", "(?:", pattern)

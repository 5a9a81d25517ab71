"""The forms of years of which not all four digits are told: 民国113年, 25年9月, 98年的房子, 七三年."""

from __future__ import annotations

from corpus.figures.dates import readers as read
from corpus.figures.dates.parts import HAN, MONTH, TO
from corpus.figures.dates.readers import Reader

Written = tuple[tuple[str, str, Reader], ...]
"""Forms of dates as they are written: an example, a pattern, and its reader."""

# Two digits read out; two neighbours (七八年) are a guess at a number of years.
_SPOKEN_YEAR = "一[零〇一三四五六七八九]|二[零〇一二四五六]|[零〇][零〇一二三四五六七八九]|[五六七八九][零〇一二三四五六七八九](?<!五六)(?<!六七)(?<!七八)(?<!八九)"
_MADE_THEN = "的(?:[老旧破]|房|楼|车|小区|砖|平房|[,。;、!?])|建成|[建盖买修]的"
_HAPPENED_THEN = "出生|生(?![产活效意成日长存育])|毕业|入行|下岗|结婚"
"""What shows behind two digits and 年 that they are a year: 98年的房子, 85年生人."""
_KNOWN_YEAR = (
    "大?[牛熊]市|股灾|金融危机|金融风暴|亚洲金融|[特大]?洪水|发大水|大水|抗洪|大旱|回归|香港回归|严打|下岗潮|世界杯|亚运|奥运|春晚|解放|开放|高考恢复"
    "|那[套批次年场届版张款会阵时]"
)
"""What shows behind two digits of the last century that they are a year: 97年金融危机, 80年那套."""
_BUILT_THEN = "启用|拓宽|动工|开工|完工|竣工|落成|通车|[改重兴扩]建|[成设创]立|创办|开[业园馆幕张]|上路|停[用办]|除役|退役|歇业"
"""What happens to works and houses in a year: 84年启用, which in Taiwan is 1995."""
_DONE_THEN = (
    "[买购]入|[买购]的|买房|入手|入职|入学|入伍|毕业|高考|结婚|离婚|开业|考上|交房|装修的|退休|离职|辞职"
)
"""What somebody did in a year of this century that is told in two digits: 19年买入."""


def years_of_the_republic(rest: str) -> Written:
    """Years of the Republic of China; ``rest`` is what may follow a year."""
    roc = "(?:\\d{1,3}|元(?=年)|[一二三四五六七八九十百零〇]+)"
    return (
        (
            "民国113年9月",
            rf"民国 ?(?:(?P<roc0>{roc}) ?年{TO}(?:民国 ?)?)?(?P<roc>{roc}) ?年{rest}",
            read.composed,
        ),
        (
            "113年9月",
            rf"(?<![\d.])(?P<roc>1[0-2]\d) ?(?:学年度|年度|学年(?!制)|年(?= ?(?:1[0-2]|[1-9]) ?月)){rest}",
            read.composed,
        ),
        (
            "102年以来",
            r"(?P<roc>1[0-2]\d)(?<![\d.近约达了历经长过逾超每第满]...) ?年(?=以来|[底末]|全年|第[一二三四1-4]季|[上下]半年)(?:(?P<tip>[底末]))?",
            read.composed,
        ),
        (
            "一一五年度",
            rf"(?P<roc>一[〇零一二][{HAN}])(?<![{HAN}十百千万亿几数第]...) ?年(?:学?年?度)?(?![{HAN}]{{3}}){rest}",
            read.composed,
        ),
        (
            "比113年",
            r"(?<![\d.历经达近约逾超满第每过了校建立距今活享已共隔])(?P<roc>1[0-2]\d) ?年(?![历老来前后之以多余间内左级龄半]|的(?!\d))",
            read.year_of_the_republic,
        ),
        (
            "与108年的",
            r"(?<=[由从自较比与和])(?P<roc>1[0-2]\d) ?年(?=的(?!历史|老|时间|经验|寿命|工期|租))",
            read.year_of_the_republic,
        ),
        ("自106年起", r"(?<=[自从])(?P<roc>1[0-2]\d) ?年(?= ?(?:起|开始|以来|至|到|度))", read.composed),
    )


def short_years(rest: str) -> Written:
    """Years of which only the last digits or few digits are told; ``rest`` is what may follow a year."""
    short_ahead = "(?= ?(?:1[0-2]|[1-9]) ?月|底|初|末|全年|归母|净利|上半年|下半年|第?[一二三四1-4]季)"
    return (
        ("25年9月", rf"(?<![\d.])(?P<short>\d\d) ?年{short_ahead}{rest}", read.composed),
        (
            "七三年",
            rf"(?P<short>{_SPOKEN_YEAR})(?<![{HAN}十百千万亿几数两第每\d.]..) ?年(?![十几多来半级龄制期内后前以之间左代])"
            rf"(?:(?P<month>{MONTH}) ?月|(?P<tip>年?[底初末]))?",
            read.composed,
        ),
        (
            "98年的房子",
            rf"(?<![\d.])(?P<short>[5-9]\d|0\d) ?年(?={_MADE_THEN}|{_HAPPENED_THEN})",
            read.composed,
        ),
        (
            "98年洪水",
            rf"(?<![\d.])(?<!\d,)(?P<short>[5-9]\d)(?<![约近达过满共经每第这那了用住活]..) ?年(?={_KNOWN_YEAR})",
            read.composed,
        ),
        (
            "从96年起",
            r"(?<=[由从自较比与和])(?P<two>[5-9]\d) ?年(?=的(?:\d|[一二三四五六七八九十百]+[万亿成]|最?[高低][峰点]?)|最[高低多少]|(?:开始|以来|起(?![码步算跳])))",
            read.year_in_two_digits,
        ),
        (
            "84年启用",
            rf"(?<![\d.])(?<!\d,)(?P<two>[6-9]\d|1[01]\d)(?<![约近达逾超满共经每第时用了]..) ?年(?={_BUILT_THEN})",
            read.year_in_two_digits,
        ),
        (
            "08年",
            r"(?P<short>0\d)(?<![\d.,~–—-]..) ?年(?![多来半级内后前以之间左])",
            read.composed,
        ),
        (
            "19年买入",
            rf"(?<![\d.])(?P<short>[012]\d)(?<![.,了近约达过满有共经时长第每作]..) ?年(?={_DONE_THEN})",
            read.composed,
        ),
        ("排到二八年", r"(?<=[到至])(?P<short>二[七八九]) ?年(?![半多来级内后前以之间左])", read.composed),
        (
            "于618年",
            r"(?<![\d.])(?<!\d,)(?P<year>[1-9]\d\d|1[0-4]\d\d) ?年(?![的历间内多左前后以来之里中时史期以级])",
            read.early_year,
        ),
    )

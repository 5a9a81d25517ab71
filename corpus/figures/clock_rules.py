"""The forms of the time of day: an example, the pattern, and the reader that interprets the match.

They are rules of :mod:`corpus.figures.date_rules`, which tries them in this order.
"""

from __future__ import annotations

from corpus.figures import clock_readers as read
from corpus.figures.date_parts import HAN, TO
from corpus.figures.date_readers import Reader

_PART_OF_DAY = (
    "(?=[上下晚凌中早傍清深午今当正夜昨拂入朝晏子])(?P<part>朝早|下昼|晏昼|上午|下午|晚上|凌晨|中午|早上|傍晚|晚间|清晨|深夜|午后|今晚|当晚|早晨|午夜|子夜|正午|夜里|夜间|夜晚|早间|清早"
    "|今晨|昨晨|拂晓|入夜|午间|(?<![提最趁尽及过赶])早(?=\\d)|(?<![今昨当明前夜早傍最])晚(?=[\\d一二三四五六七八九十]))"
)
_HOUR = r"(?P<{}>2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])"

TIMES: tuple[tuple[str, str, Reader], ...] = (
    (
        "12日0—24时",
        r"(?:(?<=[日号])|(?<=[日号] ))(?P<hour>2[0-4]|1\d|\d) ?时?"
        rf"{TO}(?P<until>2[0-4]|1\d|\d) ?时(?![段代间长])",
        read.hours,
    ),
    (
        "晚8-10时",
        rf"{_PART_OF_DAY} ?{_HOUR.format('hour')}{TO}{_HOUR.format('until')} ?[点时](?![段代间长半\d零一二三四五六七八九十])",
        read.hours,
    ),
    (
        "8-10时",
        rf"(?<![\d.:∶比-])(?P<hour>2[0-4]|1\d|\d){TO}(?P<until>2[0-4]|1\d|\d) ?时(?![段代间长差\d])",
        read.hours,
    ),
    (
        "下午2时至5时",
        rf"(?<=[时点分半整刻钟][至到–—~−―〜-]){_HOUR.format('hour')} ?[点时](?:(?P<half>半)|整|钟)?(?![\d几多])",
        read.until,
    ),
    (
        "14:30",
        rf"(?:{_PART_OF_DAY} ?)?(?<![\d.:∶])(?P<hour>2[0-4]|1\d|0?\d)[:∶](?P<minute>[0-5]\d)"
        r"(?P<seconds>[:∶][0-5]\d)?(?![\d:∶.])(?: ?(?P<half_day>[ap])\.?m)?",
        read.colon,
    ),
    (
        "20时30分",
        rf"(?:{_PART_OF_DAY} ?)?(?<![\d.:])(?<!\d比)(?P<hour>2[0-4]|1\d|0?\d) ?[点时]"
        r"(?: ?零?(?P<minute>[0-5]?\d) ?分(?!之)|(?P<half>半)|(?P<quarter>[一三13])刻(?!钟)|整|钟"
        r"|(?<=[日号晚早晨夜午]\d点)(?![\d个])|(?<=[日号晚早晨夜午]\d\d点)(?![\d个])|(?<=时)(?![段代速间期候长刻效差常而尚空装机]))",
        read.clock,
    ),
    (
        "二十三时四十五分",
        rf"(?:{_PART_OF_DAY} ?)?(?<![一二三四五六七八九十百千万第]){_HOUR.format('hour')} ?[时点]"
        r"(?P<minute>[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|(?<=时)[一二三四五六七八九])分(?![之钱])",
        read.clock,
    ),
    (
        "零时41分",
        rf"(?:{_PART_OF_DAY} ?)?(?<![\d.{HAN}十百千万])零[时点] ?"
        r"(?P<minute>[0-5]\d|(?<=时)零?\d|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分(?![之钱])",
        read.midnight,
    ),
    (
        "凌晨零时",
        rf"(?:{_PART_OF_DAY} ?)?(?<=[日号晚夜天自于从至到午晨])零(?:时(?!差)|点(?!\d|[{HAN}十百个]))",
        read.midnight,
    ),
    (
        "六点半",
        rf"(?<![\d.{HAN}十百千万第涨跌升降报]){_HOUR.format('hour')} ?点(?:(?P<half>半)|(?P<quarter>[一三])刻(?!钟))(?![个名])",
        read.clock,
    ),
    (
        "八点开门",
        rf"(?<![\d.{HAN}十百千万第涨跌升降报几]){_HOUR.format('hour')} ?点"
        r"(?:钟|(?=(?:就|才|不到|刚过|准时|左右|多|[之以]?[前后])?(?:开[始门盘赛播会演抢园馆船市]|集合|起床|出发|[上下]班|出门|关门|打烊|[收出]摊|入睡|睡觉?|到[家岗校])))(?![个名])",
        read.clock,
    ),
    (
        "早上六点,六点四十",
        rf"(?<![\d.{HAN}十百千万第涨跌升降报几]){_HOUR.format('hour')}点(?P<minute>[二三四五]十(?:[一二三四五六七八九](?![一二三四五六七八九]))?|十[五分](?<!分))"
        r"(?=[,。;、!?)\n]|$|左右|才|就|到|[开出起上下发抵赶回进]|的[车飞航班])",
        read.hour_of_story,
    ),
    (
        "早上九点,十一点,",
        rf"(?<![\d.{HAN}十百千万第涨跌升降报几约多少差了讲说提谈]){_HOUR.format('hour')}点钟?(?=[,。;!?\n]|$|[多就才刚过]|左右|[之以]?[前后](?!一))",
        read.hour_of_story,
    ),
    (
        "推迟到9点以后",
        rf"(?<=[到至在等熬忙睡])(?<![\d.{HAN}十百千万第涨跌升降报几]){_HOUR.format('hour')} ?点(?=[以之]?[前后]|[才再就还])(?![个名])",
        read.lone_hour,
    ),
    (
        "下午三点",
        rf"(?:{_PART_OF_DAY} ?|(?<=[今昨前明当][晚早晨夜午]))(?P<hour>2[0-4]|1\d|0?\d|十[一二]?|[一二两三四五六七八九]) ?[点时]"
        r"(?:(?P<half>半)|整|(?P<quarter>[一三13])刻(?!钟)|(?P<minute>[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|(?<=点)[0-5]\d(?![\d.%:]|,\d))分?"
        r"(?![个名位人多万千百亿元块岁年月日号]))?",
        read.clock,
    ),
    (
        "七点到八点",
        rf"(?<![\d.{HAN}十百千万涨跌升降报]){_HOUR.format('hour')} ?点钟?{TO}{_HOUR.format('until')} ?点(?![\d多几])",
        read.hours,
    ),
    (
        "7点",
        r"(?<![\d.:∶%-])(?<!\d,)(?<![涨跌升降扣加减先领差约第前这几]) ?(?P<hour>2[0-4]|1\d|\d)点(?P<minute>[0-5]\d)?"
        r"(?![\d.几多之名评赞燃击头球心亮阵滴位线数状以]|建议|意见|要求|计划|方案|备忘|原则|和平|纲领|声明|共识|原因|启示|经验|体会|说明|想法|左[右边]|上下|%)",
        read.lone_hour,
    ),
)

"""Decides from the context whether 节 is a knot, 寸 an inch, 桶 a barrel, 呎 a square foot, and 度 a kilowatt-hour, a
degree Celsius or Fahrenheit, or left open.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases, units

_SCALES = {"华氏": "℉", "摄氏": "℃"}
"""Names of temperature scales and their units."""
_HOT = re.compile("温|摄氏|烤|炉|烧|熔|沸|热处理|℃")
_USED, _LEAST_USED = re.compile("(?<![引使费])[用省耗]了?[约近]?$"), 20
"""两个月用1150度: electricity."""
_DRIVEN = re.compile("百公里(?:电耗|能耗|耗电)?(?:只要|大概|平均|[是为约近要才])?$")
"""百公里19.8度: what an electric car takes, whatever temperature is told beside it."""
_BODY, _WARMEST = (35, 43), 60
_BATTERY = re.compile("电池(?:组|包)?(?:的?(?:容量|电量))?[,是为有达共]{0,2}$")
_HOUSEHOLDS = re.compile("(?:以[上下内])?的?(?:一般|普通)?(?:家庭|用户|用电户|电灯户|住宅|住户|民生)")
"""电池是102.5度, 500度以下的家庭: electricity."""
_FEVER, _FEVER_WITHIN = re.compile("体温|发烧|发热|高烧|高热|退烧|低烧"), 200
_OR_MORE = re.compile("(?:或|及)?以[上下]")
"""体温升至39.6度 tells that 38度以上 behind it is a fever too."""
_SPEED = re.compile("[航时高船风转]速|速度|阵风|风力")
_FLATS = re.compile(
    "平方?米|\\d平|户型|[一二两三四五]室|[大小]套|精装|毛坯|学区房|首付|楼盘|房源|二手房|得房|建面|套内"
)
"""137方 of flats are square metres, of concrete or water cubic ones."""
_POURED, _POURED_WITHIN = re.compile("[出进用排抽放蓄补供灌]水|水量|混凝土|土石|木材|砂石|浇"), 8
"""每小时出水110方: cubic metres, whatever is told of flats."""
_PACE = re.compile("配速[为是约达到在]{0,2}$")
"""配速12分: minutes for a kilometre."""
_STEPS_BEHIND = re.compile("的?(?:石|台|木|水泥|混凝土|大理石|青石|花岗岩)*(?:台阶|石阶|阶梯|楼梯|石级|阶)")
_STEPS_BEFORE = re.compile("(?:台阶|石阶|阶梯|楼梯|石级|踏道)[共有约达计]{0,2}$")
"""272级石阶: steps are counted in 级."""
_SEALS = re.compile("(?:[钤藏刻古铜石]印|印[章鉴]|端砚|歙砚|砚台|古砚|石碑|碑刻)[共计有达约]{0,2}$")
"""钤印一百一十九方: seals, inkstones and tablets are counted in 方."""
_IN_SECTIONS = frozenset("车课电藕竹甘棉编卧硬软货")
_SPEED_WITHIN = 40
"""Characters before 节 in which speed is looked for: a comparison of two fleets names it once. Chosen."""
_AROUND = 30
"""Characters on either side of degrees in which cues of temperature or angle are looked for. Chosen."""
_LONG = re.compile("(?:[高长宽阔深厚距]|海拔|高度|爬升|距离)(?:[约达近逾为至到]|超过)*$")
_SCREEN_BEFORE = re.compile(
    "(?:笔记本|电脑|手机|电视|平板|显示器|屏幕|蛋糕|披萨)(?:电脑|屏)?[,:是有选买要]{0,2}$"
)
"""带笔记本,15寸的就行."""
_SIDES, _SIDE_BEHIND = frozenset("长宽高深厚"), re.compile("半?[长宽阔高深厚乘]")
_FLOOR_BEHIND = re.compile(
    "[^,。;!?\\n\\d]{0,3}(?:仓|货场|场地|厂|地盘|空地|农地|露台|会所|商场|档|单位|[商地店]?[铺舖]|劏?房|室|屋|户|楼面|办公|写字|细[屋单]|开放式|楼(?!梯|层))"
)
_FLOOR_BEFORE = re.compile("面积|[实建]用|楼面|建筑|单位|[铺舖仓房屋]|地盘|租[用下]|人均")
_OIL = re.compile("油[价田井市企轮气]|原油|石油|布伦特|欧佩克|opec|wti|日产")
_OIL_WITHIN, _MANY_BARRELS = 80, 10**4
_CELSIUS = re.compile("℃|°c|摄氏")
_HEATED_BEHIND = re.compile(
    "的?(?:[温热冷冰凉开沸][水油]|高温|低温|恒温|烤箱|烤炉)|,?(?:再|继续|慢|快|中|油|低温|高温)?[烤烘焗炸烧煎蒸](?!酒)"
)
"""35度的温水, 220度再烤一刻钟."""
_WEATHER_BEHIND = re.compile(
    "的(?:大热|大冷)?(?:天(?!花|平)|中午|午后|正午|夏|冬|太阳|日头|烈日|路面|室外|户外|车厢|寒风|酷)"
)
"""四十度的中午, 零下三十度的寒风."""
_DAY_BEFORE = re.compile(
    "(?:[那当今昨明白]天|夜里|半夜|中午|正午|早[上晨]|晚上|[山屋室车棚外户][内外里中])"
    "(?:最[高低])?(?:只有|还有|已经|已达|有|是|就|都|才|达)?[约近超过]?$"
)
"""那天27度, 山里只有4度."""
_MEASURED_BEFORE = re.compile(
    "(?:[体气水室低高]温|温度计?|温度表|发烧|高烧|[烧冷热]到|飙[到至破上]|飙升[到至])(?:上|里|已经?)?(?:最[高低])?"
    "(?:显示|测得|读数|[是为达到有]|[升降跌回][到至为]?|只有|高达|低至|逼近|超过|接近|在)*$"
)
"""体温达到, 温度计上是: what measures a temperature, with the words before its value."""
_FIRE_BEFORE, _LEAST_FIRE = re.compile("(?:[上下底面]火|烤箱|烤炉|炉温|油温|预热)[^,。;!?\\n\\d]{0,5}$"), 5
"""底火调高10度: degrees of an oven."""
_SENTENCE_ENDS = re.compile("[。!?\\n]")
_OTHER_DEGREES = re.compile("近视|远视|散光|眼镜|镜片|酒|经|纬|角|斜|坡|旋|转|弯|仰|俯|方位|硬|折|视场")


@cache
def _contexts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    electricity, warmth = phrases("context", "electricity"), phrases("context", "warmth")
    return re.compile(rf"{any_of(electricity)}(?<!电(?=[池影视话脑子梯车台动器商]))"), re.compile(
        any_of(warmth)
    )


@cache
def _in_inches() -> re.Pattern[str]:
    """Matches what is measured in inches, with the adjectives before it: 65寸超薄电视, 12寸晶圆; but not 三寸宽的屏风."""
    adjectives = r"的?(?![长宽厚深粗]|高(?!清))[^\W\d的]{0,5}?"
    return re.compile(adjectives + any_of(phrases("context", "in_inches")))


def settle(plain: str, quantity: Quantity) -> None:
    """Replace the unit 度, 节, 寸 or 呎 of the quantity by the one that the context tells, if any."""
    if quantity.unit == "节" and _is_knot(plain, quantity):
        quantity.set_unit(units().by_symbol["knot"])
    if quantity.unit == "分" and ending(_PACE, plain, quantity.start):
        quantity.set_unit(units().by_symbol["minute"])
    if quantity.unit == "cun" and (
        _in_inches().match(plain, quantity.end)
        or (
            plain[quantity.end : quantity.end + 1] not in _SIDES
            and ending(_SCREEN_BEFORE, plain, quantity.start)
        )
    ):
        quantity.set_unit(units().by_symbol["in"])
    if quantity.unit == "m³" and ending(_SEALS, plain, quantity.start):
        quantity.kind, quantity.unit, quantity.dimension = FigureKind.COUNT, "方", ""
    if (
        quantity.unit == "m³"
        and plain[quantity.end - 1] == "方"
        and not _POURED.search(plain, max(0, quantity.start - _POURED_WITHIN), quantity.start)
        and _FLATS.search(plain, *_around(quantity))
    ):
        quantity.set_unit(units().by_symbol["m²"])
    if quantity.unit == "ft" and _is_of_floors(plain, quantity):
        quantity.set_unit(units().by_symbol["sq ft"])
    if quantity.unit == "bbl" and not _is_oil(plain, quantity):
        quantity.kind, quantity.unit, quantity.dimension = FigureKind.COUNT, "桶", ""
    if quantity.unit == "级" and (
        _STEPS_BEHIND.match(plain, quantity.end) or ending(_STEPS_BEFORE, plain, quantity.start)
    ):
        quantity.kind, quantity.dimension = FigureKind.COUNT, ""
    if quantity.unit in ("度", "℃"):
        _settle_degrees(plain, quantity)


def _around(quantity: Quantity) -> tuple[int, int]:
    return max(0, quantity.start - _AROUND), quantity.end + _AROUND


def _is_knot(plain: str, quantity: Quantity) -> bool:
    """航速15节: whether the talk is of speed, and neither carriages, lessons nor batteries are counted."""
    if plain[quantity.end : quantity.end + 1] in _IN_SECTIONS:
        return False
    return _SPEED.search(plain, max(0, quantity.start - _SPEED_WITHIN), quantity.end + 3) is not None


def _settle_degrees(plain: str, quantity: Quantity) -> None:
    scale = _SCALES.get(plain[max(0, quantity.start - 2) : quantity.start])
    if scale:
        quantity.set_unit(units().by_symbol[scale])
    if quantity.unit != "度":
        return
    if _is_heat(plain, quantity) or _is_fever(plain, quantity):
        quantity.set_unit(units().by_symbol["℃"])
        return
    if ending(_BATTERY, plain, quantity.start) or _HOUSEHOLDS.match(plain, quantity.end):
        quantity.set_unit(units().by_symbol["kWh"])
        return
    electricity, warmth = _contexts()
    around = max(0, quantity.start - 14), quantity.end + 2
    used = quantity.low >= _LEAST_USED and ending(_USED, plain, quantity.start) is not None
    driven = ending(_DRIVEN, plain, quantity.start) is not None
    if driven or used or quantity.numeral.power >= 10**4 or electricity.search(plain, *around):
        quantity.set_unit(units().by_symbol["kWh"])
    elif (
        _is_warm(plain, quantity, warmth.search(plain, *around))
        or _beside_celsius(plain, quantity)
        or _may_be_warm(plain, quantity)
    ):
        quantity.set_unit(units().by_symbol["℃"])


_BECOMES = re.compile("[^,。;!?\\n\\d]{0,4}(?:变成?|[缩延增减升降压][短长减]?[到至为成])了?")
"""由12分钟变35分: what minutes become is minutes too."""


def settle_beside(plain: str, quantity: Quantity, previous: Quantity) -> None:
    """Give the quantity the unit that the figure before it has been given, when it is written alike: 低温6.1度,近四十站跌破10度,
    and 90呎的房,而家二百几呎."""
    if quantity.start - previous.end > _AROUND or _SENTENCE_ENDS.search(plain, previous.end, quantity.start):
        return
    became = quantity.unit == "分" and previous.unit == "minute"
    if became and _BECOMES.fullmatch(plain, previous.end, quantity.start):
        quantity.set_unit(units().by_symbol["minute"])
    warm = quantity.unit == "度" and previous.unit == "℃" and abs(quantity.low) < _WARMEST
    if warm and not _OTHER_DEGREES.search(plain, previous.end, quantity.end + 4):
        quantity.set_unit(units().by_symbol["℃"])
    floors = quantity.unit == "ft" and previous.unit == "sq ft" and plain[quantity.end - 1] == "呎"
    if floors and not _is_side(plain, quantity):
        quantity.set_unit(units().by_symbol["sq ft"])


def infer(plain: str, quantity: Quantity) -> None:
    """Make a temperature of a number without a unit right behind what measures one: 温度计上是46.5, 烧到39.4."""
    if quantity.named or quantity.numeral.power > 1:
        return
    if plain.startswith("零下", quantity.start):  # 零下十四
        quantity.set_unit(units().by_symbol["℃"])
        quantity.inferred = True
    if not quantity.numeral.in_digits or plain[quantity.end : quantity.end + 1] == "、":  # 高温31、32度
        return
    if abs(quantity.low) < _WARMEST and ending(_MEASURED_BEFORE, plain, quantity.start):
        quantity.set_unit(units().by_symbol["℃"])
        quantity.inferred = True


def _is_oil(plain: str, quantity: Quantity) -> bool:
    """Whether a barrel is the measure of oil and no pail of something else: 45桶羽毛球."""
    around = max(0, quantity.start - _OIL_WITHIN), quantity.end + _OIL_WITHIN
    return quantity.numeral.power >= _MANY_BARRELS or _OIL.search(plain, *around) is not None


def _is_fever(plain: str, quantity: Quantity) -> bool:
    """Whether the degrees are those of a body, and a temperature of one was told not far before."""
    body = _BODY[0] <= quantity.low <= _BODY[1] and _OR_MORE.match(plain, quantity.end) is not None
    return body and _FEVER.search(plain, max(0, quantity.start - _FEVER_WITHIN), quantity.end) is not None


def _is_heat(plain: str, quantity: Quantity) -> bool:
    """Whether a sign (零下二十度), what is heated, or the fire that heats it stands right beside the degrees."""
    if plain.startswith("零下", quantity.start) or _HEATED_BEHIND.match(plain, quantity.end):
        return True
    if abs(quantity.low) < _WARMEST and (
        ending(_MEASURED_BEFORE, plain, quantity.start)
        or _WEATHER_BEHIND.match(plain, quantity.end)
        or ending(_DAY_BEFORE, plain, quantity.start)
    ):
        return True
    fire = ending(_FIRE_BEFORE, plain, quantity.start)
    return fire is not None and quantity.low >= _LEAST_FIRE


def _is_warm(plain: str, quantity: Quantity, word: re.Match[str] | None) -> bool:
    """Whether a word near tells a temperature; of more degrees than weather has, one that speaks of heat."""
    if word is None or abs(quantity.low) < _WARMEST:
        return word is not None
    return _HOT.search(plain, max(0, quantity.start - _AROUND), quantity.end + _AROUND) is not None


def _is_of_floors(plain: str, quantity: Quantity) -> bool:
    """实用面积420呎, 30呎仓: Hong Kong measures floors in feet without saying that they are square."""
    if plain[quantity.end - 1] != "呎" or _is_side(plain, quantity):
        return False
    behind = _FLOOR_BEHIND.match(plain, quantity.end)
    return (
        behind is not None
        or _FLOOR_BEFORE.search(plain, max(0, quantity.start - 10), quantity.start) is not None
    )


def _is_side(plain: str, quantity: Quantity) -> bool:
    """高六呎, 三呎半阔: whether the words on either side tell a length."""
    return bool(ending(_LONG, plain, quantity.start) or _SIDE_BEHIND.match(plain, quantity.end))


def _beside_celsius(plain: str, quantity: Quantity) -> bool:
    """年均温4.8℃,七月10度: whether the clauses around tell a temperature with its sign."""
    window = max(0, quantity.start - _AROUND), quantity.end + _AROUND
    return abs(quantity.low) < _WARMEST and _CELSIUS.search(plain, *window) is not None


def _may_be_warm(plain: str, quantity: Quantity) -> bool:
    """Whether the number itself suggests a temperature (三十七度二, 24点5度) and no word suggests an angle, alcohol or
    glasses."""
    if _OTHER_DEGREES.search(plain, max(0, quantity.start - 14), quantity.end + 4):
        return False
    body = _BODY[0] <= quantity.low <= _BODY[1]
    decimal = quantity.low != int(quantity.low) and abs(quantity.low) < _WARMEST
    return decimal or (body and quantity.low != quantity.high)

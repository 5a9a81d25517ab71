"""Radicals, compatibility characters and presentation forms in texts from PDFs and old encodings: ⼤ for 大, 金 for 金,
﹖ for ？."""

from __future__ import annotations

import unicodedata

_SUPPLEMENT = (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫"
    "⺥爬⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角"
    "⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄"
    "⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
"""The characters of the block "CJK Radicals Supplement", each followed by its ideograph, from Unicode's table
EquivalentUnifiedIdeograph.txt. Most have no compatibility decomposition, unlike the Kangxi radicals."""

_BLOCKS = (
    range(0x2F00, 0x2FD6),  # Kangxi radicals
    range(0xF900, 0xFB00),  # CJK compatibility ideographs
    range(0x2F800, 0x2FA20),  # their supplement
    range(0xFE10, 0xFE1A),  # vertical forms
    range(0xFE30, 0xFE50),  # CJK compatibility forms
    range(0xFE50, 0xFE70),  # small form variants
    range(0xFF61, 0xFF65),  # half-width punctuation
    range(0xFFE0, 0xFFE7),  # full-width signs such as ￥
)


def unified_forms() -> dict[int, int]:
    """The unified character for each such code point, if it is a single code point."""
    forms = {
        ord(radical): ord(ideograph)
        for radical, ideograph in zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True)
    }
    for block in _BLOCKS:
        for code in block:
            usual = unicodedata.normalize("NFKC", chr(code))
            if len(usual) == 1 and ord(usual) != code:
                forms[code] = ord(usual)
    return forms

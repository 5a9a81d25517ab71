"""Strategies for texts of words in both scripts."""

from __future__ import annotations

from hypothesis import strategies as st

# Words in both scripts, those among them whose conversion changes their length or whose characters are ambiguous.
PAIRS = [
    ("联合国", "聯合國"),
    ("计划", "計畫"),
    ("计划", "計劃"),
    ("看着", "看著"),
    ("头发", "頭髮"),
    ("发展", "發展"),
    ("皇后", "皇后"),
    ("以后", "以後"),
    ("里面", "裡面"),
    ("里面", "裏面"),
    ("台湾", "臺灣"),
    ("干净", "乾淨"),
    ("干部", "幹部"),
    ("为了", "為了"),
    ("为了", "爲了"),
    ("说明", "説明"),
    ("群众", "羣衆"),
    ("复杂", "複雜"),
    ("钟表", "鐘錶"),
    ("制度", "制度"),
    ("制造", "製造"),
    ("面粉", "麵粉"),
    ("供应链", "供應鏈"),
    ("借口", "藉口"),
    ("了解", "瞭解"),
]

PROSE = st.lists(
    st.sampled_from(
        [
            *(word for pair in PAIRS for word in pair),
            *(
                "記憶體",
                "軟體",
                "網際網路",
                "程序",
                "互联网",
                "内存",
                "，",
                "。",
                "\n",
                "\n\n",
                "AI",
                "3500亿",
                " ",
                "𠮷",
            ),
            *("葛\U000e0100", "e\u0301", "\ufeff", "\u202e", "\u2029"),
        ]
    ),
    max_size=30,
).map("".join)
ANY_TEXT = st.one_of(PROSE, st.text(max_size=60))

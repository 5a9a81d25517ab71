"""Hong Kong's words for what Taiwan's say."""

from __future__ import annotations

import pytest

from tools.hong_kong import MADE, SOURCE, in_hong_kong, made_from


@pytest.mark.parametrize(
    ("taiwan", "hong_kong"),
    [
        ("其他軟體的專案", "其他軟件的項目"),
        ("網路已關閉：不取網頁", "網絡已關閉：不取網頁"),
        ("這裡", "這裏"),
        ("兩種說法都會留著", "兩種說法都會留着"),
        ("顯著、著作、著名、著者", "顯著、著作、著名、著者"),
        ("現在線上", "現在在線"),
        ("檔案、資料夾、伺服器、搜尋、設定", "檔案、資料夾、伺服器、搜尋、設定"),
    ],
)
def test_only_what_differs_is_written_otherwise(taiwan: str, hong_kong: str) -> None:
    assert in_hong_kong(taiwan) == hong_kong


def test_the_file_is_up_to_date() -> None:
    assert MADE.read_text("utf-8") == made_from(SOURCE.read_text("utf-8")), "run make translations"


def test_a_message_without_such_a_word_is_left_to_taiwan() -> None:
    message = "<message><source>{}</source><translation>{}</translation></message>"
    held = "".join(message.format(*pair) for pair in (("a", "檔案"), ("b", "軟體")))
    made = made_from(f"<TS><context><name>X</name>{held}</context></TS>")
    assert "軟件" in made
    assert "檔案" not in made

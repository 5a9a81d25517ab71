"""Dropped and pasted content."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from desktop.dialogs.importing.arrivals import Arrivals, arrivals_of, files_in


def mime(*urls: str, text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_files_and_addresses_come_before_words(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    url = QUrl.fromLocalFile(str(path)).toString()
    assert arrivals_of(mime(url, text="a")) == Arrivals((str(path),))
    assert arrivals_of(mime("https://a.example/1", html="<p>x</p>")).addresses == ("https://a.example/1",)
    assert arrivals_of(mime(text=" https://a.example/1\nhttps://b.example/2 ")).addresses == (
        "https://a.example/1",
        "https://b.example/2",
    )


def test_a_part_of_a_page_comes_before_its_plain_text() -> None:
    assert arrivals_of(mime(text="题", html="<h1>题</h1>")).html == "<h1>题</h1>"
    assert arrivals_of(mime(text="见 https://a.example")).text == "见 https://a.example"
    assert not arrivals_of(mime(text=" \n"))
    assert not arrivals_of(QMimeData())


def test_of_a_folder_come_the_files_that_can_be_read(tmp_path: Path) -> None:
    for name in ("b.txt", "a.docx", "x.exe", ".hidden.txt", "sub/c.html", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found = [str(Path(path).relative_to(tmp_path)) for path in files_in([str(tmp_path)])]
    assert found == ["a.docx", "b.txt", str(Path("sub") / "c.html")]
    assert list(files_in(["/no/such.exe"])) == ["/no/such.exe"], (
        "what is named is taken, and refused with a reason"
    )

"""The table of figures, and the measures that it and the tests of the grammar share."""

from __future__ import annotations

from pathlib import Path

from evaluation.read_figures import misread_lines, press_score, table_lines


def test_table(tmp_path: Path) -> None:
    text, lines = tmp_path / "text.txt", tmp_path / "lines.txt"
    text.write_text(
        "published 2026-03-01\n来了[5人](count 5 人)，花了[3万美元](money 30000 USD more_than)。",
        encoding="utf-8",
    )
    lines.write_text("# two lines\n来了[5人](count 5 人)\n来了[7人](count 8 人)\n", encoding="utf-8")
    assert press_score([text, text], with_bound=False).wanted == 4
    assert misread_lines(lines).keys() == {3}
    head, _, *rows = "\n".join(table_lines([text], [lines])).splitlines()
    assert "aim" in head
    cells = [row.strip("| ").split(" | ") for row in rows]
    assert [row[1:4] for row in cells[:3]] == [
        ["2", "value right (F1)", "1.000"],
        ["2", "with bound", "0.500"],
        ["2", "all of the line right", "0.500"],
    ]
    assert [row[0].rpartition(" ")[2] for row in cells[3:]] == ["range", "number", "percent"]
    assert all(float(row[3]) > 0.9 for row in cells[3:])

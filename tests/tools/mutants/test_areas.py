from __future__ import annotations

from pathlib import Path

import pytest

from tools.mutants.areas import AREAS, area_of, files_of, known_equivalents, stages_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("path", "area"),
    [
        ("db/journal/undo.py", "db/journal"),
        ("db/edits/links.py", "db/edits"),
        ("db/store.py", "db"),
        ("corpus/figures/bounds/ranges.py", "corpus/figures"),
        ("corpus/script.py", "corpus/script"),
        ("desktop/project/workspace.py", "desktop/project"),
    ],
)
def test_a_file_belongs_to_the_narrowest_area(path: str, area: str) -> None:
    found = area_of(path)
    assert found is not None
    assert found.name == area


def test_other_files_have_no_area() -> None:
    assert area_of("corpus/scripts.py") is None
    assert area_of("main.py") is None


def test_journal_undo_and_edits_may_lose_none() -> None:
    assert {area.name for area in AREAS if area.most_survivors == 0} == {"db/journal", "db/edits"}


def test_files_are_listed_once_and_missing_areas_are_empty(tmp_path: Path) -> None:
    for name in ("db/journal/journal.py", "db/store.py", "db/edits/links.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    listed = {area.name: files_of(area, tmp_path) for area in AREAS}
    assert listed["db/journal"] == ["db/journal/journal.py"]
    assert listed["db/edits"] == ["db/edits/links.py"]
    assert listed["db"] == ["db/store.py"]
    assert listed["desktop/project"] == []


def test_the_mirror_comes_first_then_its_folder_then_all(tmp_path: Path) -> None:
    for name in ("tests/db/edits/test_links.py", "tests/db/edits/test_edits.py", "tests/db/test_store.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    links = ["tests/db/edits/test_links.py", "tests/db/edits", "tests/db"]
    assert stages_of("db/edits/links.py", "tests/db", tmp_path) == links
    assert stages_of("db/store.py", "tests/db", tmp_path) == ["tests/db/test_store.py", "tests/db"]
    package = stages_of("db/edits/__init__.py", "tests/db", tmp_path)
    assert package == ["tests/db/edits/test_edits.py", "tests/db"]
    assert stages_of("desktop/project/jobs.py", "tests/desktop/project", tmp_path) == []


def test_an_equivalent_mutation_has_a_reason(tmp_path: Path) -> None:
    entry = '[[mutation]]\npath = "a.py"\nscope = "f"\nline = "a < b"\nchange = "< → <="\n'
    listed = tmp_path / "equivalent.toml"
    listed.write_text(entry + 'reason = "a and b never meet"\n', encoding="utf-8")
    assert known_equivalents(listed) == {("a.py", "f", "a < b", "< → <=", 1): "a and b never meet"}
    listed.write_text(entry + 'reason = " "\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no reason"):
        known_equivalents(listed)


def test_the_list_of_the_project_can_be_read() -> None:
    for path, *_ in known_equivalents():
        assert area_of(path) is not None, path

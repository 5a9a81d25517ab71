"""The command line as scripts see it. Most tests call it in this process; a few start real ones."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import main
from corpus.measures import Bound
from corpus.model import Span
from db import edits
from db.errors import Locked
from db.store import Store
from resources.sample import build
from tests.db.build import new_article

ROOT = Path(main.__file__).resolve().parent
TEXT = "渡轮公告\n三号码头停航延长一周，去年日均客流8.6万人次。\n"
PRESS = "渡輪新聞稿\n汐州市渡輪公司今日宣布，新船延後兩週上路，並公布時刻表。\n"


class Terminal:
    """Runs a verb in this process and keeps what it printed."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def run(self, *words: str | Path) -> tuple[int, str, str]:
        """Status, standard output and standard error."""
        self._capture.readouterr()
        try:
            status = main.main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self._capture.readouterr()
        return status, out, err

    def lines(self, *words: str | Path) -> list[dict[str, Any]]:
        """The objects that a verb printed; nothing else may be on standard output."""
        status, out, _ = self.run(*words, "--json")
        assert status == 0
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tmp_path: Path, terminal: Terminal) -> Path:
    """An empty project."""
    path = tmp_path / "river.duikan"
    assert terminal.run("new", path, "--title", "渡轮")[0] == 0
    return path


@pytest.fixture
def sample(project: Path, terminal: Terminal) -> Path:
    """A project that holds the sample."""
    assert terminal.run("import", project, build.OUT)[0] == 0
    return project


def put(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_new_makes_a_project_and_never_overwrites(tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "a.duikan"
    status, out, err = terminal.run("new", path, "--title", "渡轮", "--annotator", "苏禾")
    assert (status, out) == (0, "")
    assert "Created" in err
    with Store.open(path) as store:
        assert store.project.title == "渡轮"
    before = path.read_bytes()
    status, out, err = terminal.run("new", path)
    assert (status, out) == (1, "")
    assert "exists already" in err
    assert path.read_bytes() == before


def test_imported_articles_are_listed_as_documented(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    first = put(tmp_path, "公告.txt", TEXT)
    second = put(
        tmp_path,
        "新聞稿.txt",
        "渡輪新聞稿\n汐州市渡輪公司今日宣布，新船延後兩週上路，並公布時刻表。\n",
        "big5",
    )
    words = ("--publisher", "轮渡公司", "--date", "2026-09")
    assert terminal.run("import", project, first, second, *words)[0] == 0
    simplified, traditional = terminal.lines("articles", project)
    assert simplified["source_file"] == "公告.txt"
    assert simplified["title"] == "渡轮公告"
    assert simplified["publisher"] == "轮渡公司"
    assert simplified["published"] == "2026-09"
    assert simplified["language"] == "zh-Hans"
    assert simplified["characters"] == len(TEXT)
    assert len(simplified["sha256"]) == 64
    assert traditional["language"] == "zh-Hant"
    fields = "id title publisher published language source_file characters sha256"
    assert set(fields.split()) <= set(simplified)


def test_the_same_text_again_is_passed_over(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    terminal.run("import", project, put(tmp_path, "a.txt", TEXT))
    status, _, err = terminal.run(
        "import", project, put(tmp_path, "b.txt", TEXT), put(tmp_path, "c.txt", "另一篇\n正文")
    )
    assert status == 0
    assert "b.txt: already imported as “渡轮公告”" in err
    assert [one["source_file"] for one in terminal.lines("articles", project)] == ["a.txt", "c.txt"]


def test_one_bad_file_and_nothing_is_imported(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    good = put(tmp_path, "a.txt", TEXT)
    bad = tmp_path / "b.pdf"
    bad.write_bytes(b"%PDF-1.7")
    damaged = put(tmp_path, "c.json", '{"format": "duikan", ')
    status, out, err = terminal.run("import", project, good, bad, damaged, tmp_path / "d.txt")
    assert (status, out) == (1, "")
    sentences = err.splitlines()
    assert [sentence.split(": ")[0] for sentence in sentences[:3]] == [
        str(bad),
        str(damaged),
        str(tmp_path / "d.txt"),
    ]
    assert sentences[3:] == ["Nothing was imported."]
    assert terminal.lines("articles", project) == []


def test_an_ambiguous_encoding_is_told_and_can_be_chosen(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    path = put(tmp_path, "a.txt", "会计划", "gb18030")
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "may also be" in err
    status, _, err = terminal.run("import", project, path, "--encoding", "big5")
    assert status == 0
    assert "may also be" not in err
    assert len({one["encoding"] for one in terminal.lines("articles", project)}) == 2


def test_what_reading_lost_is_counted(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes((TEXT * 20).encode()[:1001])
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "1 broken character(s) became �" in err


def test_claims_are_listed_as_documented(sample: Path, terminal: Terminal) -> None:
    texts = {article.stem: article.read_text(encoding="utf-8") for article in build.HERE.glob("*.txt")}
    claims = terminal.lines("claims", sample)
    assert len(claims) == len(build.build().claims)
    for claim in claims:
        text = texts[Path(claim["source_file"]).stem]
        assert text[claim["start"] : claim["end"]] == claim["quote"]
        assert text[: claim["start"]].endswith(claim["prefix"])
        assert text[claim["end"] :].startswith(claim["suffix"])
    fields = "id article source_file start end quote prefix suffix tags kind note figures annotator created updated"
    assert set(fields.split()) <= set(claims[0])
    assert claims[0]["tags"] == ["投资与资金"]
    assert claims[0]["annotator"] == "苏禾"
    places = [(claim["source_file"], claim["start"]) for claim in claims]
    assert places == sorted(places)


FIGURE = "start end text kind low high unit bound inferred value"


def test_figures_of_a_text_are_listed_as_documented(tmp_path: Path, terminal: Terminal) -> None:
    path = put(tmp_path, "公告.txt", TEXT)
    week, riders = terminal.lines("figures", path)
    assert set(f"article source_file {FIGURE}".split()) <= set(week)
    assert (week["article"], week["source_file"]) == ("", "公告.txt")
    assert (riders["text"], riders["kind"], riders["low"]) == ("8.6万人次", "count", 86000)
    assert (riders["unit"], riders["bound"], riders["inferred"]) == ("人次", "exact", False)
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in (week, riders))
    status, out, err = terminal.run("figures", path)
    assert (status, err) == (0, "")
    assert out.splitlines()[0].split() == ["IN", "PLACE", "FIGURE", "KIND", "VALUE"]
    assert "8.6万人次" in out.splitlines()[2]


def test_figures_of_a_project_are_those_that_count(sample: Path, terminal: Terminal) -> None:
    before = terminal.lines("figures", sample)
    claim = terminal.lines("claims", sample)[0]
    assert claim["quote"] == "总投资12.8亿元"
    (money,) = claim["figures"]
    assert set(FIGURE.split()) <= set(money)
    assert (money["low"], money["unit"], money["mark"]) == (12.8e8, "CNY", "")
    span = Span(money["start"], money["end"])
    with Store.open(sample, "程野") as store:
        store.perform(edits.correct_figure, claim["id"], span, low=12.7e8, high=12.7e8, bound=Bound.ABOUT)
        store.perform(edits.add_figure, claim["id"], Span(claim["start"], claim["start"] + 1), low=1, high=1)
    after = terminal.lines("figures", sample)
    assert len(after) == len(before) + 1
    corrected = next(one for one in after if one["start"] == span.start)
    assert (corrected["low"], corrected["bound"], corrected["mark"]) == (12.7e8, "about", "corrected")
    assert corrected["article"] == claim["article"]
    listed = terminal.lines("claims", sample)[0]["figures"]
    assert [(one["text"], one["mark"]) for one in listed] == [("总", "added"), ("12.8亿元", "corrected")]
    with Store.open(sample, "程野") as store:
        store.perform(edits.dismiss_figure, claim["id"], span)
        store.perform(edits.dismiss_figure, claim["id"], Span(claim["start"], claim["start"] + 1))
    assert terminal.lines("claims", sample)[0]["figures"] == []
    dismissed = terminal.lines("figures", sample)
    assert [
        one for one in before if one["start"] != span.start or one["article"] != claim["article"]
    ] == dismissed


def test_an_orphan_has_no_figures(sample: Path, terminal: Terminal) -> None:
    claim = terminal.lines("claims", sample)[0]
    with Store.open(sample, "程野") as store:
        store.perform(edits.replace_text, claim["article"], "另一篇，3元。")
    (orphan,) = (one for one in terminal.lines("claims", sample) if one["id"] == claim["id"])
    assert (orphan["orphaned"], orphan["figures"]) == (True, [])


def test_figures_take_exports_texts_and_projects_alike(
    tmp_path: Path, sample: Path, terminal: Terminal
) -> None:
    text = put(tmp_path, "公告.txt", TEXT, "gb18030")
    projects = terminal.lines("figures", sample)
    assert terminal.lines("figures", build.OUT) == projects
    assert terminal.lines("figures", text, sample) == [*terminal.lines("figures", text), *projects]
    places = [(one["source_file"], one["start"]) for one in projects]
    assert places == sorted(places)
    assert {one["value"] for one in projects if one["text"] == "3月11日"} == {"2026-03-11"}


def test_figures_of_files_that_cannot_be_read_are_one_sentence_each(
    tmp_path: Path, terminal: Terminal
) -> None:
    good = put(tmp_path, "公告.txt", TEXT)
    damaged = tmp_path / "a.duikan"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(4000))
    status, out, err = terminal.run("figures", good, tmp_path / "none.txt", tmp_path)
    assert (status, out, err.count("\n")) == (1, "", 2)
    status, out, err = terminal.run("figures", damaged)
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_search_finds_either_script_with_exact_places(sample: Path, terminal: Terminal) -> None:
    texts = {article.name: article.read_text(encoding="utf-8") for article in build.HERE.glob("*.txt")}
    hits = terminal.lines("search", sample, "電動渡輪")
    assert hits == terminal.lines("search", sample, "电动渡轮")
    found = {(hit["source_file"], hit["start"]) for hit in hits}
    expected = {
        (name, start)
        for name, text in texts.items()
        for word in ("電動渡輪", "电动渡轮")
        for start in range(len(text))
        if text.startswith(word, start)
    }
    assert found == expected
    for hit in hits:
        assert texts[hit["source_file"]][hit["start"] : hit["end"]] == hit["text"]
        assert hit["text"] in hit["context"]


def test_search_looks_in_notes_and_tags_when_asked(sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("search", sample, "弹性系数 −0.3") == []
    (hit,) = terminal.lines("search", sample, "弹性系数 −0.3", "--all")
    assert hit["field"] == "note"
    assert any(hit["field"] == "name" for hit in terminal.lines("search", sample, "票价与听证", "--all"))


def test_an_export_comes_back_whole(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "out.json"
    assert terminal.run("export", sample, "-o", out)[0] == 0
    schema = json.loads((ROOT / "resources" / "schema" / "archive.schema.json").read_text(encoding="utf-8"))
    exported = json.loads(out.read_bytes())
    Draft202012Validator(schema).validate(exported)
    original = json.loads(build.OUT.read_bytes())
    for rows in ("articles", "texts", "tags", "relations", "claims", "links"):
        assert exported[rows] == original[rows]
    other = tmp_path / "other.duikan"
    terminal.run("new", other)
    terminal.run("import", other, out)
    assert terminal.lines("claims", other) == terminal.lines("claims", sample)


def test_an_export_may_leave_the_texts_out(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "out.json"
    assert terminal.run("export", sample, "-o", out, "--without-texts")[0] == 0
    exported = json.loads(out.read_bytes())
    assert exported["texts"] == []
    assert len(exported["articles"]) == 5


def test_check_tells_damage_by_its_status(sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("check", sample) == []
    import sqlite3

    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE claim SET note = 'forged' WHERE rowid = 1")
    connection.close()
    status, out, _ = terminal.run("check", sample, "--json")
    assert status == 1
    assert "digest" in [json.loads(line)["code"] for line in out.splitlines()]


@pytest.mark.parametrize("verb", ["articles", "claims", "check"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no file"),
        (b"", "empty file"),
        (bytes(range(100, 116)), "not a Duikan project"),
        (b"SQLite format 3\0" + bytes(4000), "a Duikan project"),
    ],
)
def test_what_is_no_project_is_one_sentence(
    tmp_path: Path, terminal: Terminal, verb: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / "a.duikan"
    if content is not None:
        path.write_bytes(content)
    status, out, err = terminal.run(verb, path)
    assert (status, out) == (1, "")
    assert words in err or "damaged" in err
    assert err.count("\n") == 1
    assert (path.read_bytes() if content is not None else None) == content


def test_a_locked_project_is_said_so(
    sample: Path, terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise Locked(str(sample))

    monkeypatch.setattr(Store, "perform", locked)
    status, _, err = terminal.run("import", sample, put(tmp_path, "a.txt", TEXT))
    assert status == 1
    assert "Somebody else is saving" in err


@pytest.mark.parametrize(
    "words",
    [
        ["articles"],
        ["figures"],
        ["figures", "a.txt", "--csv"],
        ["export", "a.duikan"],
        ["export", "a.duikan", "-o", "x", "--format", "docx"],
        ["import", "a.duikan", "a.txt", "--date", "2026-13-01"],
        ["screenshot", "a.duikan", "-o", "x.png", "--size", "huge"],
        ["one.duikan", "two.duikan"],
    ],
)
def test_wrong_usage_is_status_two(terminal: Terminal, words: list[str]) -> None:
    status, out, err = terminal.run(*words)
    assert (status, out) == (2, "")
    assert "usage:" in err


@pytest.mark.parametrize("verb", [*main.VERBS, ""])
def test_every_verb_explains_itself(terminal: Terminal, verb: str) -> None:
    status, out, _ = terminal.run(*([verb] if verb else []), "--help")
    assert status == 0
    assert "PROJECT" in out
    if not verb:
        assert all(f"  {name} " in out for name in main.VERBS)


def test_the_version_is_the_one_of_the_package(terminal: Terminal) -> None:
    import tomllib

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    status, out, _ = terminal.run("--version")
    assert (status, out.strip()) == (0, f"Duikan {declared}")


def test_an_interrupted_export_leaves_the_old_file(
    tmp_path: Path, sample: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    out.write_bytes(b"old")

    def interrupted(archive: Any, file: Any, **_: Any) -> None:
        file.write(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr("corpus.writers.json_archive.write", interrupted)
    status, printed, err = terminal.run("export", sample, "-o", out)
    assert (status, printed) == (1, "")
    assert "Stopped" in err
    assert out.read_bytes() == b"old"
    assert not list(tmp_path.glob(".out.json.*"))


# Real processes


def start(*words: str | Path, **kwargs: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False, **kwargs)


def test_a_verb_loads_no_qt_and_speaks_utf8_whatever_the_locale(sample: Path) -> None:
    program = (
        "import sys, main; status = main.main(sys.argv[1:]); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-c", program, "articles", str(sample), "--json"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first = json.loads(done.stdout.decode("utf-8").splitlines()[0])
    assert first["publisher"] == "汐州日报"
    assert done.stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="pipes of a POSIX shell")
def test_a_reader_that_has_seen_enough_is_no_error(sample: Path) -> None:
    command = f'"{sys.executable}" main.py claims "{sample}" --json | head -c 10'
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about displays on Linux")
def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    done = start(env=kept)
    assert done.returncode == 1
    assert b"There is no display" in done.stderr
    assert b"Traceback" not in done.stderr
    done = start(env={**kept, "DISPLAY": ":4711"})
    assert done.returncode == 1
    assert b":4711" in done.stderr


def _interrupted(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """Press Ctrl-C until the process ends: one that comes just before a read begins to wait is not heard."""
    while True:
        process.send_signal(signal.SIGINT)
        try:
            return process.communicate(timeout=2)
        except subprocess.TimeoutExpired:
            continue


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_control_c_ends_an_import_without_a_trace(tmp_path: Path, project: Path) -> None:
    fifo = tmp_path / "reading"
    os.mkfifo(fifo)
    # A file system that has not answered yet: the read waits, after it has told that it began.
    code = (
        "import sys, commands.filing as filing, main\n"
        "def take_in(path, *_, **__):\n"
        "    with open(sys.argv[1], 'rb') as file: return file.read()\n"
        "filing.take_in = take_in\n"
        "sys.exit(main.main(['import', *sys.argv[2:]]))\n"
    )
    command = [sys.executable, "-c", code, str(fifo), str(project), "slow.txt"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with fifo.open("wb") as feed:  # opens when the program has begun to read
        feed.write(b"half a text")
        feed.flush()
        out, err = _interrupted(process)
    assert process.returncode == 1
    assert out == b""
    assert err.decode() == "Stopped; nothing was changed.\n"
    with Store.open(project) as store:
        assert not store.snapshot().articles


HOSTILE = "\x1b[31m\u202e名"


def test_foreign_words_do_not_steer_the_terminal(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    with Store.open(project) as store:
        store.perform(edits.import_articles, [new_article(TEXT, title=HOSTILE)])
        store.perform(edits.create_tag, HOSTILE)
        tag = next(iter(store.snapshot().tags))
        article = store.snapshot().articles_in_order()[0].id
        store.perform(edits.create_claim, article, Span(0, 4), tags=[tag], note=HOSTILE)
    for words in (
        ("articles", project),
        ("articles", project, "--json"),
        ("claims", project),
        ("claims", project, "--json"),
        ("search", project, "名", "--all"),
        ("search", project, HOSTILE),
        ("import", project, put(tmp_path, f"{HOSTILE}.txt", TEXT)),
        ("import", project, f"{HOSTILE}.none"),
        ("import", project, put(tmp_path, "a.txt", TEXT), "--date", HOSTILE),
        ("import", project, put(tmp_path, "a.txt", TEXT), "--encoding", HOSTILE),
        ("export", project, "-o", tmp_path / f"{HOSTILE}.json"),
        ("check", f"{HOSTILE}.duikan"),
        ("new", project, HOSTILE),
        (HOSTILE, project),
    ):
        _, out, err = terminal.run(*words)
        assert not {"\x1b", "\u202e"} & set(out + err), words


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on Unix")
def test_names_that_are_not_utf_8_give_no_traceback(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    project, text = folder + b"/\xc4\xe3.duikan", folder + b"/" + "渡轮.txt".encode("gb18030")
    with open(text, "w", encoding="utf-8") as file:
        file.write(TEXT)

    def run(*words: str | bytes) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, str(ROOT / "main.py"), *words]
        done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
        assert b"Traceback" not in done.stderr, done.stderr
        return done

    assert run("new", project, "--title", b"\xc4\xe3", "--annotator", b"\xff").returncode == 0
    assert run("import", project, text, "--publisher", b"\xc4\xe3").returncode == 0
    listed = json.loads(run("articles", project, "--json").stdout)
    assert (listed["source_file"], listed["publisher"]) == ("渡轮.txt", "你")
    assert run("search", project, b"\xc4\xe3").returncode == 0
    assert run("check", project).returncode == 0
    assert run("export", project, "-o", folder + b"/\xff.json").returncode == 0
    assert run("import", project, folder + b"/\xff").returncode == 1
    assert run("import", project, text, "--encoding", b"\xff").returncode == 1
    assert run("claims", folder + b"/\xff").returncode == 1
    assert run("claims", project, b"\xff").returncode == 2
    assert run("backup", project, "--json").returncode == 0


def test_a_large_file_is_taken_on_request_only(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    status, _, err = terminal.run("import", project, path)
    assert (status, "larger than 50 MB; see --large" in err) == (1, True)
    status, _, err = terminal.run("import", project, path, "--large")
    assert (status, "larger" in err) == (1, False), "it is read, and holds no text"
    status, _, err = terminal.run("import", project, "/dev/zero", "--large")
    assert (status, "not a file" in err) == (1, os.name != "nt")


def test_backups_are_listed_and_restored(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("backup", sample, "--list") == []
    made = terminal.lines("backup", sample)
    with Store.open(sample) as store:
        before = store.fingerprint()
        store.perform(edits.create_tag, "之后")
    listed = terminal.lines("backup", sample, "--list")
    assert listed == made, "what the backup holds is not backed up again"
    assert set(listed[0]) >= {"file", "made", "reason", "articles", "claims", "links", "groups", "bytes"}
    target = tmp_path / "restored.duikan"
    assert terminal.run("restore", sample, Path(listed[0]["file"]).name, "-o", target)[0] == 0
    with Store.open(target) as store:
        assert store.fingerprint() == before
    assert terminal.run("restore", sample, "-o", target)[0] == 1
    assert terminal.run("restore", sample, "no such", "-o", tmp_path / "b.duikan")[0] == 1
    sample.unlink()
    assert terminal.lines("backup", sample, "--list") == listed
    assert terminal.run("restore", sample, "-o", sample)[0] == 0


def test_a_damaged_project_is_repaired_into_a_new_file(
    tmp_path: Path, sample: Path, terminal: Terminal
) -> None:
    claims = len(terminal.lines("claims", sample))
    with closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE claim SET note = CAST(x'ff80' AS TEXT) WHERE rowid = 2")
        connection.commit()
    before, target = sample.read_bytes(), tmp_path / "repaired.duikan"
    assert terminal.lines("repair", sample, "-o", target) == []
    assert sample.read_bytes() == before
    assert terminal.run("check", target)[0] == 0
    assert len(terminal.lines("claims", target)) == claims
    assert terminal.run("repair", sample, "-o", target)[0] == 1


def test_after_a_kill_every_verb_reads_and_says_so(sample: Path, terminal: Terminal) -> None:
    dying = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(f\"PRAGMA user_version = {c.execute('PRAGMA user_version').fetchone()[0]}\")\n"
        "c.execute('UPDATE revision SET parents = parents || parents')\n"
        "c.execute('UPDATE claim SET note = hex(zeroblob(4000))')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", dying, str(sample)], check=False)
    assert Path(f"{sample}-journal").stat().st_size > 0
    status, out, err = terminal.run("articles", sample)
    assert (status, bool(out)) == (0, True)
    assert "a save that was interrupted was undone" in err
    assert terminal.run("check", sample)[0] == 0

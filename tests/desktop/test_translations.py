"""The translation files: complete, up to date, and in the terms and punctuation of each language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from desktop.folders import RESOURCES
from desktop.words.translation import BASES, LANGUAGES
from tests.architecture.source import tree

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
FOLDER = RESOURCES / "translations"
CHINESE = ("zh_CN", "zh_TW", "zh_HK")
WHOLE = tuple(language for language in LANGUAGES if language not in BASES)
"""Languages whose file has every text; the others have only what differs from their base."""
FORMS = {"zh_CN": 1, "zh_TW": 1, "zh_HK": 1, "en": 2}
"""Plural forms of each language."""

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt|Enter|Esc|Return|Tab|Space|F\d+|[A-Z])\b|[1-9]–[1-9]|[↑↓↵]")


@dataclass(frozen=True)
class Source:
    """A text that the program asks to be translated, as it stands in the code."""

    context: str
    text: str
    plural: bool


@dataclass(frozen=True)
class Message:
    """An entry of a translation file. ``state`` is what Qt's tools put there for one that needs work."""

    context: str
    text: str
    plural: bool
    forms: tuple[str, ...]
    state: str


# What the code asks for


@cache
def calls() -> tuple[tuple[Path, str, str, ast.Call], ...]:
    """Every call that looks a text up: file, class around it, name of the function, the call."""

    def within(path: Path, node: ast.AST, owner: str) -> Iterator[tuple[Path, str, str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                name = getattr(child.func, "attr", "") or getattr(child.func, "id", "")
                if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
                    yield path, owner, name, child
            yield from within(path, child, child.name if isinstance(child, ast.ClassDef) else owner)

    return tuple(call for path in sorted(DESKTOP.rglob("*.py")) for call in within(path, tree(path), ""))


def constant(node: ast.expr) -> str | None:
    """The string that stands there, or nothing when it is worked out while the program runs."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@cache
def sources() -> frozenset[Source]:
    """Every text in the code, with the context under which it will be looked up."""
    found = set()
    for _, owner, name, call in calls():
        if name == "tr":
            text = constant(call.args[0])
            if text is not None:
                found.add(Source(owner, text, len(call.args) > 2))
        elif len(call.args) == 2:
            context, text = constant(call.args[0]), constant(call.args[1])
            if context is not None and text is not None:
                found.add(Source(context, text, False))
    return frozenset(found)


def test_texts_stand_in_the_code_and_belong_to_a_class() -> None:
    """Qt's tools cannot collect a text that is worked out, nor one whose class they cannot name."""
    for path, owner, name, call in calls():
        if name == "tr":
            where = f"{path.name}:{call.lineno}"
            assert owner, where
            assert constant(call.args[0]) is not None, where
            assert ast.unparse(call.func) == "self.tr", where
        else:
            assert len(call.args) <= 2, f"{path.name}:{call.lineno}: only tr is collected with its plurals"


def test_texts_chosen_while_running_are_collected_where_they_are_kept() -> None:
    contexts = {source.context for source in sources()}
    for path, _, name, call in calls():
        context = constant(call.args[0]) if name == "translate" else None
        if context is not None:
            assert context in contexts, f"{path.name}:{call.lineno}"


def test_plurals_are_asked_of_classes_that_have_no_heirs() -> None:
    """PySide looks under each base class until the text changes, and a number put in is a change."""
    bases = set()
    for path in DESKTOP.rglob("*.py"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                bases.update(ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in node.bases)
    assert not {source.context for source in sources() if source.plural} & bases


SETTERS = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "setPrefix",
    "setSuffix",
    "addItem",
    "addAction",
    "addMenu",
    "addTab",
    "addRow",
    "drawText",
    "QLabel",
    "QPushButton",
    "QAction",
    "QCheckBox",
    "QRadioButton",
    "QMenu",
}


def literals(node: ast.expr) -> str:
    """The fixed part of a string that stands there."""
    if isinstance(node, ast.JoinedStr):
        return "".join(constant(part) or "" for part in node.values)
    return constant(node) or ""


def test_no_words_are_shown_that_were_not_looked_up() -> None:
    """Menus and popups too, which exist only while they are open."""
    for path in sorted(DESKTOP.rglob("*.py")):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
                shown = " ".join(map(literals, node.args)) if name in SETTERS else ""
                assert not re.search("[A-Za-z]{2}", shown), f"{path.name}:{node.lineno}: {shown}"


# What the files hold


@cache
def messages(language: str) -> tuple[Message, ...]:
    """The entries of a language's file, in its order."""
    root = ElementTree.parse(FOLDER / f"duikan_{language}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            parts = translation.findall("numerusform") if plural else [translation]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    plural,
                    tuple(part.text or "" for part in parts),
                    translation.get("type", ""),
                )
            )
    return tuple(found)


def translations(*languages: str) -> Iterator[tuple[str, Message, str]]:
    """Language, message and wording, once for each plural form."""
    for language in languages:
        for message in messages(language):
            for form in message.forms:
                yield language, message, form


@pytest.mark.parametrize("language", WHOLE)
def test_every_text_of_the_code_is_there_and_no_other(language: str) -> None:
    """English needs only what has a plural; ``make translations`` brings the files up to date."""
    wanted = {source for source in sources() if language in CHINESE or source.plural}
    held = {Source(message.context, message.text, message.plural) for message in messages(language)}
    assert wanted - held == set()
    assert held - wanted == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    for message in messages(language):
        assert message.state == "", message
        assert all(form.strip() for form in message.forms), message
        assert len(message.forms) == (FORMS[language] if message.plural else 1), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_in_the_order_that_shows_changes_best(language: str) -> None:
    """Sorted and without line numbers: collecting again changes nothing."""
    words = (FOLDER / f"duikan_{language}.ts").read_text("utf-8")
    assert "<location" not in words
    order = [(message.context, message.text) for message in messages(language)]
    assert [context for context, _ in order] == sorted(context for context, _ in order)
    assert len(set(order)) == len(order)


def fields(text: str) -> list[str]:
    """What is put in while the program runs, without its format: ``{name}``, ``%Ln``."""
    return sorted(re.findall(r"\{(\w+)[^{}]*\}", text) + re.findall(r"%L?n", text))


def test_what_is_put_in_while_running_is_the_same_in_every_language() -> None:
    for language, message, form in translations(*LANGUAGES):
        counted = ["%Ln"] if language == "en" and message.plural and "%Ln" not in form else []
        # "the other one": English may leave the number out where it is one.
        assert sorted(fields(form) + counted) == fields(message.text), (language, message)


def test_keys_and_mnemonics_are_the_same_in_every_language() -> None:
    """Keys as keyboards are labelled, ``[Ctrl+F]`` on the start page, and ``&`` before a menu's letter."""
    for language, message, form in translations(*CHINESE):
        assert re.findall(r"\[[^\]]+\]", form) == re.findall(r"\[[^\]]+\]", message.text), (language, message)
        assert ("&" in form) == ("&" in message.text), (language, message)
        missing = set(KEYS.findall(message.text)) - set(KEYS.findall(form))
        assert not missing - {"A"}, (language, message)  # the article, which is no key


def test_dots_that_announce_a_dialog_stay() -> None:
    for language, message, form in translations(*CHINESE):
        if message.context in ("commands", "LibraryPanel", "TagMenu", "PaneHead", "ReadingMenus"):
            assert form.endswith("…") == message.text.endswith("…"), (language, message)


def test_names_of_files_and_formats_stay() -> None:
    for language, message, form in translations(*CHINESE):
        for pattern in (r"\.duikan", r"\*\.\w+", r"JSON", r"UTF-8", r"PDF", r"\d{4}(?:-\d\d)*", r"�"):
            assert re.findall(pattern, form) == re.findall(pattern, message.text), (language, message)


# How Chinese is set


def test_chinese_is_spaced_and_punctuated_as_chinese_is() -> None:
    touching = re.compile(rf"{HAN}[A-Za-z0-9%]|[A-Za-z0-9]{HAN}|%Ln{HAN}")
    narrow = re.compile(rf"{HAN}\s*[,;:?!]|[,;:?!]\s*{HAN}|{HAN}\(|\){HAN}")
    for language, message, form in translations(*CHINESE):
        assert not touching.search(form), (language, message)
        assert not narrow.search(form), (language, message)
        assert not re.search(r"[，。；：、？！]\s+\S", form), (language, message)


def test_chinese_is_plain() -> None:
    for language, message, form in translations(*CHINESE):
        assert not re.search("抱歉|对不起|對不起|您|亲|親愛|请稍候|請稍候", form), (language, message)


def test_each_chinese_has_its_own_quotation_marks_and_characters() -> None:
    """GB 2312 has no Traditional characters, Big5 no Simplified ones; Hong Kong's own are in its supplement."""
    for language, message, form in translations(*CHINESE):
        marks = "“”" if language == "zh_CN" else "「」"
        encoding = {"zh_CN": "gb2312", "zh_TW": "big5", "zh_HK": "big5hkscs"}[language]
        assert not set("“”「」\"'") - set(marks) & set(form), (language, message)
        assert form.count(marks[0]) == form.count(marks[1]), (language, message)
        for character in re.findall(HAN, form):
            assert character.encode(encoding, "ignore"), (language, message, character)


@pytest.mark.parametrize(
    ("context", "text", "chinese"),
    [
        ("commands", "Project", "项目"),
        ("ArticleForm", "Publisher", "来源"),
        ("LibraryPanel", "Articles", "文章"),
        ("commands", "Claims", "论断"),
        ("CodebookPanel", "Codebook", "标签体系"),
        ("commands", "Links", "关联"),
        ("wording", "Equivalent", "等价"),
        ("wording", "Overlaps", "部分重合"),
        ("wording", "Differs in figure", "数值不同"),
        ("wording", "Contradicts", "矛盾"),
        ("wording", "Quotes", "引用"),
        ("StatusBar", "Annotator: {name}", "标注者：{name}"),
    ],
)
def test_the_terms_of_the_interface_are_the_agreed_ones(context: str, text: str, chinese: str) -> None:
    found = {(message.context, message.text): message.forms for message in messages("zh_CN")}
    assert found[context, text] == (chinese,)


# What the program loads


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_says_what_the_files_say(language: str) -> None:
    """The compiled files are kept with the sources, since Windows has no ``make``."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"duikan_{language}.qm"))
    for message in messages(language):
        numbers = range(1, len(message.forms) + 1) if message.plural else (-1,)
        for number, form in zip(numbers, message.forms, strict=True):
            said = translator.translate(message.context, message.text, "", number)
            assert said == form, f"stale: run make translations ({message})"

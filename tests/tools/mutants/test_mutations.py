from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from tools.mutants.mutations import draw, find_mutations


def _changes(source: str) -> list[str]:
    return [mutation.change for mutation in find_mutations(dedent(source), "a.py")]


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        ("a < b", ["< → <="]),
        ("a is not None", ["is not → is"]),
        ("(a) not  in (b)", ["not in → in"]),
        ("a == b >= c", ["== → !=", ">= → >"]),
        ("a and b and c", ["and → or", "and → or"]),
        ("a or b", ["or → and"]),
        ("not a", ["not a → (a)"]),
        ("a - b", ["- → +"]),
        ("a // b", ["// → *"]),
        ("-a", ["-a → (+a)"]),
        ("3", []),
        ("x = 3", ["3 → 2", "3 → 4"]),
        ("x = 0", ["0 → (-1)", "0 → 1"]),
        ("x = True", ["True → False"]),
        ("x = None", []),
        ('x = "和"', ['"和" → ""']),
        ('x = ""', []),
        ("x = (1.5, None)", ["(1.5, None) → ()"]),
        ("x = {1.5}", ["{1.5} → set()"]),
        ("x = [a, b]", []),
        ("f(a)", ["f(a) → pass"]),
        ("x = f(a)", []),
        ("x.y = a", ["x.y = a → pass"]),
        ("x[a] = b", ["x[a] = b → pass"]),
        ("x += a", ["x += a → pass", "+= → -="]),
        ("del x[a]", ["del x[a] → pass"]),
        ("x = min(a, b)", ["min → max"]),
        ("x = a if b(c) else d", ["b(c) → (not (b(c)))"]),
        ("if a:\n    b", ["a → (not (a))"]),
        ("while a:\n    break", ["a → (not (a))", "break → continue"]),
        ("for a in b:\n    continue", ["continue → break"]),
        ("x = [a for a in b if c]", ["c → (not (c))"]),
        ("def f():\n    return a", ["return a → return None"]),
        ("def f(a=True):\n    return None", ["True → False"]),
    ],
)
def test_what_is_changed(source: str, changes: list[str]) -> None:
    assert _changes(source) == changes


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        'x: Literal["a"]',
        "def f(a: Literal[1]) -> Literal[2]: ...",
        "if TYPE_CHECKING:\n    x = 1",
        'if __name__ == "__main__":\n    main()',
        '_log.warning("%d rows", 3)',
        'logging.getLogger(__name__).error("no")',
        'raise ValueError("too long", 3)',
        "assert a == 1",
        'def __repr__(self):\n    return "x"',
        '@overload\ndef f(a="x"): ...',
        "@dataclass(frozen=True)\nclass A:\n    x: int",
        '__all__ = ["x"]',
        'x = f"{a + 1}"',
        'Id = NewType("Id", int)',
        "x = zip(a, b, strict=True)",
        "import a",
    ],
)
def test_what_is_left_alone(source: str) -> None:
    assert _changes(source) == []


def test_a_file_stays_as_it_is_but_for_the_change() -> None:
    source = "class A:\n    def f(self):  # 首先\n        return '甲' if self.a  <  3 else None\n"
    (mutation,) = [each for each in find_mutations(source, "a.py") if each.before == "<"]
    assert mutation.applied(source) == source.replace("<", "<=")
    assert (mutation.scope, mutation.line) == ("A.f", 3)
    assert mutation.line_text == "return '甲' if self.a  <  3 else None"


def test_same_changes_of_same_lines_are_told_apart() -> None:
    source = "def f():\n    x = a < b < c\n    x = a < b < c\n"
    keys = [mutation.key for mutation in find_mutations(source, "a.py")]
    assert [key[-1] for key in keys] == [1, 2, 3, 4]
    assert len(set(keys)) == 4


SOURCE = "".join(f"def f{number}(a):\n    return a < {number + 2}\n" for number in range(30))


def test_the_sample_depends_on_the_seed_alone() -> None:
    mutations = find_mutations(SOURCE, "a.py")
    sources = {"a.py": SOURCE}
    first = draw(mutations, sources, 20, 1)
    assert len(first) == 20
    assert first == draw(reversed(mutations), sources, 20, 1)
    assert first != draw(mutations, sources, 20, 2)
    assert set(draw(mutations, sources, 0, 1)) == set(mutations)


def test_the_beginning_of_a_sample_is_a_sample() -> None:
    mutations = find_mutations(SOURCE, "a.py")
    sources = {"a.py": SOURCE}
    assert draw(mutations, sources, 20, 1)[:5] == draw(mutations, sources, 5, 1)


def test_an_edit_elsewhere_hardly_changes_the_sample() -> None:
    longer = "x = 1\n" + SOURCE
    before = {each.key for each in draw(find_mutations(SOURCE, "a.py"), {"a.py": SOURCE}, 20, 1)}
    after = {each.key for each in draw(find_mutations(longer, "a.py"), {"a.py": longer}, 20, 1)}
    assert len(before & after) >= 18


def test_what_would_not_compile_is_not_drawn() -> None:
    source = "def f(a, b=1):\n    match a:\n        case -1:\n            return b\n"
    drawn = draw(find_mutations(source, "a.py"), {"a.py": source}, 0, 1)
    assert drawn
    for mutation in drawn:
        ast.parse(mutation.applied(source))

"""The mutations of a Python file: small changes that a good test must detect.

Files are parsed to find the positions, but changed as text, so that everything else in a mutated file is unchanged,
including positions in tracebacks.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

_COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
"""Comparison operators, and what replaces each."""
_ARITHMETIC: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
    ast.BitXor: ("^", "&"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
}
"""Arithmetic and bitwise operators, and what replaces each."""
_EMPTY: dict[type[ast.expr], str] = {ast.Tuple: "()", ast.List: "[]", ast.Set: "set()", ast.Dict: "{}"}
"""What replaces a display of each kind."""
_LOGGERS = {"logger", "log", "logging", "_logger", "_log", "warnings"}
"""Names of loggers, whose messages are not mutated."""
_TYPING_CALLS = {"NewType", "TypeVar", "ParamSpec", "cast", "Literal", "Annotated"}
"""Calls for the type checker, which are not mutated."""
_SPOKEN = {"__repr__", "__str__"}
"""Methods for debugging, which are not mutated."""
_UNTESTED_KEYWORDS = {"strict", "encoding"}
"""Arguments whose mutations only affect cases that cannot occur."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change of one file. ``start`` and ``end`` are byte offsets in the file's UTF-8."""

    path: str
    scope: str
    """Qualified name of the function or class, or ``<module>``."""
    line: int
    line_text: str
    start: int
    end: int
    before: str
    after: str
    ordinal: int = 1
    """Number among equal changes in the same line of the scope, from 1."""

    @property
    def change(self) -> str:
        """The replaced and the new text, on one line."""
        return f"{_on_one_line(self.before)} → {_on_one_line(self.after)}"

    @property
    def key(self) -> tuple[str, str, str, str, int]:
        """Identifies the mutation, also after other lines of the file have changed."""
        return (self.path, self.scope, self.line_text, self.change, self.ordinal)

    def applied(self, source: str) -> str:
        """``source`` with this change."""
        data = source.encode()
        return (data[: self.start] + self.after.encode() + data[self.end :]).decode()


def find_mutations(source: str, path: str) -> list[Mutation]:
    """All mutations of a file, in the order of its text."""
    finder = _Finder(source, path)
    finder.visit(ast.parse(source))
    seen: Counter[tuple[str, str, str, str, int]] = Counter()
    numbered = []
    for mutation in sorted(finder.found, key=lambda mutation: (mutation.start, mutation.end, mutation.after)):
        seen[mutation.key] += 1
        numbered.append(replace(mutation, ordinal=seen[mutation.key]))
    return numbered


def draw(mutations: Iterable[Mutation], sources: dict[str, str], size: int, seed: int) -> list[Mutation]:
    """A sample of ``size`` mutations (0: all) that compile.

    Mutations are ranked by a digest of the seed and their keys, and the first ones are taken, in this order. So a
    change in one place changes the sample only by the mutations added and removed there, and the beginning of a sample
    is a sample.
    """
    ranked = sorted(mutations, key=lambda mutation: sha256(f"{seed}{mutation.key}".encode()).digest())
    drawn: list[Mutation] = []
    for mutation in ranked:
        if size and len(drawn) == size:
            break
        if _is_valid(mutation, sources[mutation.path]):
            drawn.append(mutation)
    return drawn


def _is_valid(mutation: Mutation, source: str) -> bool:
    try:
        mutated = ast.parse(mutation.applied(source))
    except SyntaxError:
        return False
    return ast.dump(mutated) != ast.dump(ast.parse(source))


def _on_one_line(text: str) -> str:
    short = " ".join(text.split())
    return short if len(short) <= 80 else short[:77] + "..."


class _Finder(ast.NodeVisitor):
    """Collects the mutations of a parsed file. Nodes that do not affect behaviour are not visited."""

    def __init__(self, source: str, path: str) -> None:
        self._path = path
        self._lines = source.encode().splitlines(keepends=True)
        self._data = source.encode()
        self._line_starts = [0]
        for line in self._lines:
            self._line_starts.append(self._line_starts[-1] + len(line))
        self._scope: list[str] = []
        self.found: list[Mutation] = []

    def _offset(self, line: int, column: int) -> int:
        return self._line_starts[line - 1] + column

    def _start(self, node: ast.AST) -> int:
        return self._offset(node.lineno, node.col_offset)  # type: ignore[attr-defined]

    def _end(self, node: ast.AST) -> int:
        return self._offset(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]

    def _add(self, start: int, end: int, after: str) -> None:
        before = self._data[start:end].decode()
        line = self._data.count(b"\n", 0, start) + 1
        text = self._lines[line - 1].decode().strip()
        scope = ".".join(self._scope) or "<module>"
        self.found.append(Mutation(self._path, scope, line, text, start, end, before, after))

    def _replace(self, node: ast.AST, after: str) -> None:
        self._add(self._start(node), self._end(node), after)

    def _replace_operator(self, left: ast.AST, right: ast.AST, before: str, after: str) -> None:
        """Replace the operator between two operands; parentheses and line breaks around it are kept."""
        between = self._data[self._end(left) : self._start(right)].decode()
        pattern = r"\s+".join(re.escape(word) for word in before.split())
        if before[0].isalpha():
            pattern = rf"\b{pattern}\b"
        if match := re.search(pattern, between):
            start = self._end(left) + len(between[: match.start()].encode())
            self._add(start, start + len(match.group().encode()), after)

    # What is left out

    def visit_Import(self, node: ast.Import) -> None:
        """Nothing to mutate."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Nothing to mutate."""

    def visit_Raise(self, node: ast.Raise) -> None:
        """The message of an error is not tested; whether it is raised is mutated in its condition."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """Assertions in the program are for the type checker."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Python 3.11 gives no reliable positions inside f-strings."""

    def visit_arg(self, node: ast.arg) -> None:
        """Only an annotation."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._statement_that_assigns(node, [node.target])
        if node.value is not None:
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if node.name in _SPOKEN or any("overload" in ast.unparse(mark) for mark in node.decorator_list):
            return
        self._scope.append(node.name)
        self.visit(node.args)
        self._visit_all(node.body)
        self._scope.pop()

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._scope.append(node.name)
        self._visit_all(node.body)
        self._scope.pop()

    def _visit_all(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

    # Statements

    def visit_If(self, node: ast.If) -> None:
        test = ast.unparse(node.test)
        if test.endswith("TYPE_CHECKING") or test.startswith("__name__"):
            self._visit_all(node.orelse)
            return
        self._condition(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self._condition(node.test)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is None:
            return
        if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            self._replace(node, "return None")
        self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant) or _is_logging(node.value):
            return
        if isinstance(node.value, ast.Call):
            self._replace(node, "pass")
        self.visit(node.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets):
            return
        self._statement_that_assigns(node, node.targets)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._replace(node, "pass")
        before, after = _ARITHMETIC[type(node.op)]
        self._replace_operator(node.target, node.value, before + "=", after + "=")
        self.visit(node.value)

    def visit_Delete(self, node: ast.Delete) -> None:
        self._replace(node, "pass")

    def visit_Break(self, node: ast.Break) -> None:
        self._replace(node, "continue")

    def visit_Continue(self, node: ast.Continue) -> None:
        self._replace(node, "break")

    def _statement_that_assigns(self, node: ast.stmt, targets: list[ast.expr]) -> None:
        has_value = getattr(node, "value", None) is not None
        if has_value and all(isinstance(target, ast.Attribute | ast.Subscript) for target in targets):
            self._replace(node, "pass")

    # Expressions

    def visit_Compare(self, node: ast.Compare) -> None:
        operands = [node.left, *node.comparators]
        for left, operator, right in zip(operands, node.ops, operands[1:], strict=False):
            self._replace_operator(left, right, *_COMPARISONS[type(operator)])
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        before, after = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            self._replace_operator(left, right, before, after)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if type(node.op) in _ARITHMETIC and not _is_text(node.left) and not _is_text(node.right):
            self._replace_operator(node.left, node.right, *_ARITHMETIC[type(node.op)])
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._replace(node, f"({self._text(node.operand)})")
        elif isinstance(node.op, ast.USub):
            self._replace(node, f"(+{self._text(node.operand)})")
        self.visit(node.operand)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._condition(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self._condition(test)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in ("min", "max"):
            self._replace(node.func, "max" if name == "min" else "min")
        if name.rpartition(".")[2] in _TYPING_CALLS:
            return
        self._visit_all(node.args)
        self._visit_all(word for word in node.keywords if word.arg not in _UNTESTED_KEYWORDS)
        self.visit(node.func)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if ast.unparse(node.value).rpartition(".")[2] not in _TYPING_CALLS:
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._replace(node, str(not value))
        elif isinstance(value, int):
            self._replace(node, str(value + 1))
            self._replace(node, str(value - 1) if value else "(-1)")
        elif isinstance(value, str) and value:
            self._replace(node, '""')

    def _collection(self, node: ast.Tuple | ast.List | ast.Set | ast.Dict) -> None:
        parts = [*node.keys, *node.values] if isinstance(node, ast.Dict) else node.elts
        if parts and all(isinstance(part, ast.Constant) for part in parts):
            self._replace(node, _EMPTY[type(node)])
        self.generic_visit(node)

    visit_Tuple = visit_List = visit_Set = visit_Dict = _collection  # noqa: N815

    def _condition(self, test: ast.expr) -> None:
        """Negate a condition that no other mutation negates."""
        negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        if not (negated or isinstance(test, ast.Compare | ast.BoolOp | ast.Constant)):
            self._replace(test, f"(not ({self._text(test)}))")

    def _text(self, node: ast.AST) -> str:
        return self._data[self._start(node) : self._end(node)].decode()


def _is_logging(node: ast.expr) -> bool:
    while isinstance(node, ast.Call | ast.Attribute):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id in _LOGGERS


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))

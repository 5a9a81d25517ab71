"""Immutable values, declared as a frozen dataclass is, and as cheap to declare as any class.

``dataclass(frozen=True, slots=True)`` compiles six methods for every class, which takes it up to a millisecond, and
most of our values are declared before the window can be painted. Of a :class:`Value` only ``__init__`` is compiled,
when the first one with as many fields is made; the other methods are inherited and go by the names of the fields. Type
checkers see a dataclass, and so do :func:`dataclasses.replace`, :func:`~dataclasses.fields` and
:func:`~dataclasses.asdict`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import Field


@dataclass_transform(frozen_default=True)
class _ValueType(type):
    """Makes the annotations in the body of a class its fields, and what is assigned to them their defaults."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _ValueType:
        names = tuple(body.get("__annotations__", ()))
        body["_defaults"] = {field: body.pop(field) for field in names if field in body}
        body["__slots__"] = body["__match_args__"] = names
        body["_content"] = property(attrgetter(*names)) if names else ()
        return super().__new__(mcs, name, bases, body)


class _Fields:
    """The fields as the functions of :mod:`dataclasses` want them told; made when one of these is called."""

    def __get__(self, _: object, owner: type[Value]) -> dict[str, Field[Any]]:
        return _fields_of(owner)


@cache
def _fields_of(owner: type[Value]) -> dict[str, Field[Any]]:
    from dataclasses import field, fields, make_dataclass

    declared = [
        (name, kind, field(default=owner._defaults[name]) if name in owner._defaults else field())
        for name, kind in owner.__annotations__.items()
    ]
    # Told by a class of its own, since in ``owner`` slots stand where a dataclass has its defaults.
    told = make_dataclass(owner.__name__, declared, init=False, repr=False, eq=False)
    return {field.name: field for field in fields(told)}


class Value(metaclass=_ValueType):
    """A value: its fields are given once, in order or by name, and ``__post_init__`` may refuse them. Equal to what is
    of the same class and has equal fields. A class of values is not derived from another."""

    if TYPE_CHECKING:
        __match_args__: ClassVar[tuple[str, ...]]
        _defaults: ClassVar[dict[str, Any]]
        _content: ClassVar[object]
        """The one field, or a tuple of them all."""
    else:
        __dataclass_fields__ = _Fields()

    def __init__(self, *values: Any, **named: Any) -> None:
        made = type(self)
        made.__init__ = _init_of(made)  # type: ignore[method-assign]
        made.__init__(self, *values, **named)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes: {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes: {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({told})"

    def __reduce__(self) -> tuple[type[Value], tuple[Any, ...]]:
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)


def _init_of(made: type[Value]) -> Callable[..., None]:
    """An ``__init__`` with the fields as its parameters."""
    names = made.__match_args__
    code = _init_code(len(names), hasattr(made, "__post_init__"))
    code = code.replace(co_varnames=("self", *names, *code.co_varnames[len(names) + 1 :]))
    defaults = tuple(made._defaults[name] for name in names if name in made._defaults)
    init = FunctionType(code, {"_put": object.__setattr__, "_names": names}, "__init__", defaults)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


@cache
def _init_code(count: int, checks: bool) -> CodeType:
    """The code of an ``__init__`` for ``count`` fields, whose names are put in afterwards: compiled once for all
    classes with as many."""
    fields = "".join(f", _{number}" for number in range(count))
    # A loop, since a line for each field takes longer to compile than most classes ever save by it.
    source = f"""
def __init__(self{fields}):
    for _name, _value in zip(_names, ({fields[2:]}{"," * (count == 1)})):
        _put(self, _name, _value)
    {"self.__post_init__()" if checks else ""}
"""
    scope: dict[str, Any] = {}
    exec(source, scope)
    code: CodeType = scope["__init__"].__code__
    return code

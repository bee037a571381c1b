"""Frozen values as what JSON holds, and back by their types."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints


def to_plain(value: Any) -> Any:
    """Dataclasses as objects without the fields that have their defaults, enums as their values, sets as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        given = [(field.name, getattr(value, field.name), field.default) for field in fields(value)]
        return {name: to_plain(held) for name, held, default in given if held is not default and held != default}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(to_plain(each) for each in value)
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    return value


def from_plain(kind: Any, plain: Any) -> Any:
    """The value of a type that ``to_plain`` made this of. Raises ``ValueError``, ``TypeError`` or ``KeyError``."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if plain is None else from_plain(next(k for k in inner if k is not type(None)), plain)
    if origin is tuple:
        kinds = [inner[0]] * len(plain) if len(inner) == 2 and inner[1] is Ellipsis else list(inner)
        return tuple(from_plain(k, each) for k, each in zip(kinds, plain, strict=True))
    if origin is frozenset:
        return frozenset(from_plain(inner[0], each) for each in plain)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: from_plain(hints[name], value) for name, value in plain.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    return _checked(kind, plain)


def _checked(kind: Any, plain: Any) -> Any:
    if kind is float and type(plain) in (int, float):
        return float(plain)
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} should be of type {kind}")
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)

"""Finds what a package offers by an agreed name: every module that defines ``ENGINE``, ``FORMAT`` or ``SINK``."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any


def find(package: ModuleType, name: str) -> list[Any]:
    """Values called ``name`` of all modules directly inside ``package``, in the order of the modules' names."""
    found = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda i: i.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        if hasattr(module, name):
            found.append(getattr(module, name))
    return found

"""Keeps numpy's matrix products on one core: for products as small as a step's, waking threads costs more than it gives
(sixteen times the processor time for eight rows of 256 by 768)."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

import numpy as np

SETTERS = ("scipy_openblas_set_num_threads64_", "scipy_openblas_set_num_threads", "openblas_set_num_threads")
"""What the function is called in numpy's wheels, newer ones first."""


@cache
def keep_to_one_core() -> bool:
    """Once a process; whether numpy came with a library (OpenBLAS) that had to be told."""
    package = Path(np.__file__).parent
    for library in (*package.parent.glob("numpy.libs/*openblas*"), *package.glob(".dylibs/*openblas*")):
        loaded = ctypes.CDLL(str(library))
        for name in SETTERS:
            setter = getattr(loaded, name, None)
            if setter is not None:
                setter(1)
                return True
    return False

"""Numpy's products stay on one core."""

from __future__ import annotations

import subprocess
import sys

TRY = """
import os, threading, time
import numpy as np
from musicgen_gui.models.one_core import keep_to_one_core
told = keep_to_one_core()
a, b = np.ones((64, 512), np.float32), np.ones((512, 1024), np.float32)
began, mine = time.process_time(), time.thread_time()
for _ in range(200):
    a @ b
others = (time.process_time() - began) - (time.thread_time() - mine)
print(told, others < 0.2 * (time.thread_time() - mine))
"""


def test_products_run_on_the_thread_that_asks() -> None:
    """In a process of its own, which loads numpy first, as a user's script may."""
    said = subprocess.run([sys.executable, "-c", TRY], capture_output=True, text=True, check=True).stdout.split()
    assert said[1] == "True"

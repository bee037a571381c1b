"""What the reading or writing of a file remarks on: the warnings that a part of the program logs on this thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def remarks(logger: str) -> Iterator[list[str]]:
    """Collects the texts of warnings of a logger and those below it while the block runs; they are logged as well."""
    thread = threading.get_ident()
    found: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.thread == thread:
                found.append(record.getMessage())

    handler = Handler(logging.WARNING)
    source = logging.getLogger(logger)
    source.addHandler(handler)
    try:
        yield found
    finally:
        source.removeHandler(handler)

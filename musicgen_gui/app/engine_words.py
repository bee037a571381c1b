"""What engines say, in the user's language: they know no Qt and speak English; here their sentences are looked up."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

PATTERNS = (
    "Every answer had more than {0} notes in a row from a known tune: ask for more adventure, "
    "or let answers copy more.",
    "Every melody has short runs from others: allow at least {0} notes in a row.",
    "The style “{0}” is not known; known are: {1}.",
)
"""Sentences with places for what differs from case to case."""


def in_own_words(sentence: str) -> str:
    """A sentence of an engine translated; as it is where there is no translation."""
    for pattern in PATTERNS:
        found = re.fullmatch(re.sub(r"\\\{\d\\\}", "(.+)", re.escape(pattern)), sentence)
        if found:
            return _tr(pattern).format(*found.groups())
    return _tr(sentence)


def _tr(text: str) -> str:
    return QCoreApplication.translate("engines", text)

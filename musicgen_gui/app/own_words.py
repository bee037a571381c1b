"""What engines and sound outputs say, in the user's language: they speak English, and their sentences are looked up."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

PATTERNS = {
    "engines": (
        "Every answer had more than {0} notes in a row from a known tune: ask for more adventure, "
        "or let answers copy more.",
        "Every melody has short runs from others: allow at least {0} notes in a row.",
        "The style “{0}” is not known; known are: {1}.",
    ),
    "sound": (
        "the MIDI port {0} is gone",
        "the MIDI port {0} is not there",
        "the MIDI port {0} takes nothing any more",
        "the MIDI system {0} does not answer",
        "the SoundFont {0} cannot be read",
        "the audio driver {0} does not open",
        "there is no output {0}",
        "{0} has stopped",
    ),
}
"""Sentences with places for what differs from case to case, by the context of their translation."""


def in_own_words(sentence: str, context: str = "engines") -> str:
    """A sentence translated; as it is where there is no translation."""
    for pattern in PATTERNS[context]:
        found = re.fullmatch(re.sub(r"\\\{\d\\\}", "(.+)", re.escape(pattern)), sentence)
        if found:
            return QCoreApplication.translate(context, pattern).format(*found.groups())
    return QCoreApplication.translate(context, sentence)

"""What a MIDI file does not keep of a piece, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from musicgen_gui.score.types import Lock, Origin, Score


def lost_in_midi(score: Score) -> str:
    """``the muted notes (3), the locks``; empty where a MIDI file keeps all that can be heard or seen."""
    notes = [note for track in score.tracks for note in track.notes]
    muted = sum(note.muted for note in notes)
    parts = []
    if muted:
        parts.append(QCoreApplication.translate("Losses", "the muted notes ({0})").format(muted))
    if any(note.origin is not Origin.YOU for note in notes):
        parts.append(QCoreApplication.translate("Losses", "who wrote which note"))
    if any(note.locks != Lock.NONE for note in notes):
        parts.append(QCoreApplication.translate("Losses", "the locks"))
    return ", ".join(parts)

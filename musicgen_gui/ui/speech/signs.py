"""Signs of the piece in words that can be heard: chords, tempo, meter, key, markers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from musicgen_gui.editing.marks import Sign
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Tempo
from musicgen_gui.theory.chord_entry import NO_CHORD
from musicgen_gui.theory.key import Key
from musicgen_gui.theory.pitch import spelled
from musicgen_gui.ui.speech.words import letter_name


def tr(text: str) -> str:
    return QCoreApplication.translate("Speech", text)


def sign(of: Sign) -> str:
    """``D minor seventh over G``, ``tempo 96``, ``meter 6 8``, ``key of F sharp minor``, ``marker Chorus``."""
    match of:
        case ChordSymbol():
            return chord(of.symbol)
        case Tempo():
            return tr("tempo {0}").format(f"{of.bpm:.1f}".removesuffix(".0"))
        case Meter():
            return tr("meter {0} {1}").format(of.numerator, of.denominator)
        case KeySignature():
            name, _, mode = Key(of.fifths, of.mode).name.partition(" ")
            return tr("key of {0} {1}").format(note_name(name), QCoreApplication.translate("ComposePanel", mode))
        case Marker():
            return tr("marker {0}").format(of.text)


def chord(symbol: str) -> str:
    """A chord symbol; what stands behind its root is said as it is written where there is no word for it."""
    if symbol == NO_CHORD:
        return tr("no chord")
    qualities = {
        "": tr("major"),
        "m": tr("minor"),
        "7": tr("seventh"),
        "maj7": tr("major seventh"),
        "m7": tr("minor seventh"),
        "dim": tr("diminished"),
        "aug": tr("augmented"),
    }
    above, slash, bass = symbol.partition("/")
    signs = len(above) - len(above[1:].lstrip("#b♯♭"))
    root, quality = above[:signs], above[signs:]
    try:
        said = f"{note_name(root)} {qualities.get(quality, quality)}"
        return tr("{0} over {1}").format(said, note_name(bass)) if slash else said
    except ValueError:
        return symbol  # words of another program


def note_name(name: str) -> str:
    """``F sharp``."""
    letter, alteration, _ = spelled(name)
    patterns = {
        -2: tr("{0} double flat {1}"),
        -1: tr("{0} flat {1}"),
        0: "{0}",
        1: tr("{0} sharp {1}"),
        2: tr("{0} double sharp {1}"),
    }
    return patterns[alteration].format(letter_name(letter), "").strip()

"""The drums of General MIDI: which pitch of the percussion channel is which."""

from __future__ import annotations

FIRST = 27
NAMES: tuple[str, ...] = (
    "High Q",
    "Slap",
    "Scratch push",
    "Scratch pull",
    "Sticks",
    "Square click",
    "Metronome click",
    "Metronome bell",
    "Deep bass drum",
    "Bass drum",
    "Side stick",
    "Snare",
    "Hand clap",
    "Electric snare",
    "Low floor tom",
    "Closed hi-hat",
    "High floor tom",
    "Pedal hi-hat",
    "Low tom",
    "Open hi-hat",
    "Low mid tom",
    "High mid tom",
    "Crash cymbal 1",
    "High tom",
    "Ride cymbal 1",
    "Chinese cymbal",
    "Ride bell",
    "Tambourine",
    "Splash cymbal",
    "Cowbell",
    "Crash cymbal 2",
    "Vibraslap",
    "Ride cymbal 2",
    "High bongo",
    "Low bongo",
    "Muted high conga",
    "High conga",
    "Low conga",
    "High timbale",
    "Low timbale",
    "High agogo",
    "Low agogo",
    "Cabasa",
    "Maracas",
    "Short whistle",
    "Long whistle",
    "Short guiro",
    "Long guiro",
    "Claves",
    "High wood block",
    "Low wood block",
    "Muted cuica",
    "Open cuica",
    "Muted triangle",
    "Open triangle",
    "Shaker",
    "Jingle bell",
    "Bell tree",
    "Castanets",
    "Muted surdo",
    "Open surdo",
)
"""From pitch 27 on: General MIDI's 35–81, and around them the additions of its second edition."""

GENERAL = range(35, 82)
KIT = (36, 37, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 56, 57)
"""What most drum parts are made of."""


def drum_name(pitch: int) -> str:
    """English name of the drum at a pitch; empty where General MIDI has none."""
    return NAMES[pitch - FIRST] if FIRST <= pitch < FIRST + len(NAMES) else ""

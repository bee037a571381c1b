"""How far humanising lets notes go, kept from one start to the next."""

from __future__ import annotations

from dataclasses import asdict, fields

from musicgen_gui.app.settings import Settings
from musicgen_gui.editing.humanising import USUAL, Humanising

GREATEST = Humanising(timing=0.25, length=0.5, velocity=48, tight=1.0)
"""More than that is nobody's hand."""


def remembered(settings: Settings) -> Humanising:
    """What was chosen last, the usual amounts at first."""
    found = {}
    for field in fields(Humanising):
        value = settings.value(f"humanise_{field.name}", getattr(USUAL, field.name))
        found[field.name] = min(max(value, 0), getattr(GREATEST, field.name))
    return Humanising(**found)


def remember(settings: Settings, how: Humanising) -> None:
    """Keep what was chosen."""
    for name, value in asdict(how).items():
        settings.set_value(f"humanise_{name}", value)

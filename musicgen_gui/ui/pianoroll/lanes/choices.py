"""What the lane below the canvas can show, by name."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen_gui.score.controls import BEND, CONTROLLER, PEDAL, PITCH_BEND, PRESSURE, Control
from musicgen_gui.ui.pianoroll.words import translate

_SWITCHES = range(64, 70)


@dataclass(frozen=True, slots=True)
class Choice:
    """``id`` is what settings keep; without a ``control`` it is the velocity of the notes."""

    id: str
    control: Control | None = None

    @property
    def is_switch(self) -> bool:
        """Whether it is only down or up, like the pedal."""
        control = self.control
        return control is not None and control.kind == CONTROLLER and control.number in _SWITCHES


VELOCITY = Choice("velocity")


def choice_of(control: Control) -> Choice:
    """The choice that shows a control."""
    return Choice({BEND: "bend", PRESSURE: "pressure"}.get(control.kind, f"cc{control.number}"), control)


def choice_named(id: str) -> Choice:
    """The choice of an ``id``; the velocity for anything unknown."""
    fixed = {"bend": PITCH_BEND, "pressure": Control(PRESSURE)}
    if id in fixed:
        return choice_of(fixed[id])
    number = id.removeprefix("cc")
    if id.startswith("cc") and number.isdecimal() and int(number) < 128:
        return choice_of(Control(CONTROLLER, int(number)))
    return VELOCITY


USUAL = (
    VELOCITY,
    choice_of(PEDAL),
    choice_of(PITCH_BEND),
    *(choice_of(Control(CONTROLLER, number)) for number in (7, 10, 11, 1)),
)
"""Offered for every track."""

MORE = tuple(choice_of(Control(CONTROLLER, number)) for number in (2, 5, 65, 66, 67, 71, 72, 73, 74, 91, 93))


def name(choice: Choice) -> str:
    """For menus: ``Sustain pedal``, ``Controller 21``."""
    control = choice.control
    if control is None:
        return translate("Lanes", "Velocity")
    if control.kind == BEND:
        return translate("Lanes", "Pitch bend")
    if control.kind == PRESSURE:
        return translate("Lanes", "Pressure")
    known = _controller(control.number)
    return known or translate("Lanes", "Controller {0}").format(control.number)


def short_name(choice: Choice) -> str:
    """For the narrow column beside the lane."""
    control = choice.control
    if control is None:
        return translate("Lanes", "velocity")
    if control.kind == BEND:
        return translate("Lanes", "bend")
    if control.kind == PRESSURE:
        return translate("Lanes", "pressure")
    short = {
        1: translate("Lanes", "vibrato"),
        7: translate("Lanes", "volume"),
        10: translate("Lanes", "pan"),
        11: translate("Lanes", "swell"),
        64: translate("Lanes", "pedal"),
    }
    return short.get(control.number, f"CC {control.number}")


def _controller(number: int) -> str | None:
    known = {
        1: translate("Lanes", "Modulation"),
        2: translate("Lanes", "Breath"),
        5: translate("Lanes", "Glide time"),
        7: translate("Lanes", "Volume"),
        10: translate("Lanes", "Pan"),
        11: translate("Lanes", "Expression"),
        64: translate("Lanes", "Sustain pedal"),
        65: translate("Lanes", "Glide"),
        66: translate("Lanes", "Sostenuto pedal"),
        67: translate("Lanes", "Soft pedal"),
        71: translate("Lanes", "Resonance"),
        72: translate("Lanes", "Release time"),
        73: translate("Lanes", "Attack time"),
        74: translate("Lanes", "Brightness"),
        91: translate("Lanes", "Reverb"),
        93: translate("Lanes", "Chorus"),
    }
    return known.get(number)

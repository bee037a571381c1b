"""One FluidSynth synthesizer, through the function table of pyfluidsynth. What that lacks is declared here.

FluidSynth is loaded when the first ``Synth`` is made. Its own messages go to the log instead of the terminal.
"""

from __future__ import annotations

import ctypes
import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.playback.message import (
    BEND,
    CHANNEL_PRESSURE,
    CONTROL,
    KEY_PRESSURE,
    NOTE_OFF,
    NOTE_ON,
    PROGRAM,
    Message,
)
from musicgen_gui.playback.sink import OutputError
from musicgen_gui.score.types import PERCUSSION_CHANNEL

CHANNELS = 256
LARGE_FONT = 16_000_000
"""Bytes from which on a SoundFont's samples are loaded only when an instrument needs them."""

_log = logging.getLogger(__name__)
_LEVELS = (logging.CRITICAL, logging.ERROR, logging.WARNING, logging.INFO, logging.DEBUG)
_LOG_FUNCTION = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)
_DRUMS = 1

# Name, result, arguments, from fluidsynth's headers.
_INT, _SHORT, _POINTER = ctypes.c_int, ctypes.c_short, ctypes.c_void_p
_SLOW: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("fluid_set_log_function", _POINTER, (_INT, _POINTER, _POINTER)),
    ("fluid_log", _INT, (_INT, ctypes.c_char_p)),
    ("fluid_synth_set_channel_type", _INT, (_POINTER, _INT, _INT)),
    ("fluid_synth_channel_pressure", _INT, (_POINTER, _INT, _INT)),
    ("fluid_synth_key_pressure", _INT, (_POINTER, _INT, _INT, _INT)),
    ("fluid_synth_write_float", _INT, (_POINTER, _INT, _POINTER, _INT, _INT, _POINTER, _INT, _INT)),
    ("fluid_synth_pin_preset", _INT, (_POINTER, _INT, _INT, _INT)),
    ("fluid_sequencer_unregister_client", None, (_POINTER, _SHORT)),
)
_QUICK: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("fluid_sequencer_get_tick", ctypes.c_uint, (_POINTER,)),
    ("fluid_sequencer_send_at", _INT, (_POINTER, _POINTER, ctypes.c_uint, _INT)),
    ("fluid_sequencer_remove_events", None, (_POINTER, _SHORT, _SHORT, _INT)),
    ("fluid_event_set_source", None, (_POINTER, _SHORT)),
    ("fluid_event_set_dest", None, (_POINTER, _SHORT)),
    ("fluid_event_noteon", None, (_POINTER, _INT, _SHORT, _SHORT)),
    ("fluid_event_noteoff", None, (_POINTER, _INT, _SHORT)),
    ("fluid_event_control_change", None, (_POINTER, _INT, _SHORT, _INT)),
    ("fluid_event_program_change", None, (_POINTER, _INT, _INT)),
    ("fluid_event_pitch_bend", None, (_POINTER, _INT, _INT)),
    ("fluid_event_channel_pressure", None, (_POINTER, _INT, _INT)),
    ("fluid_event_key_pressure", None, (_POINTER, _INT, _SHORT, _INT)),
)


@dataclass(frozen=True, slots=True)
class Library:
    """``fluidsynth`` is pyfluidsynth's table of C functions; ``slow`` and ``quick`` hold what it lacks.

    Calls of ``quick`` keep Python's lock: they take microseconds, and giving the lock back could cost 5 ms for each
    busy thread. FluidSynth must not call Python from its own threads meanwhile, see ``speaking``.
    """

    fluidsynth: ModuleType
    slow: ctypes.CDLL
    quick: ctypes.PyDLL

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """FluidSynth's messages go to the log inside, nowhere outside: its sound thread may write some while it holds
        a lock that a quick call waits for."""
        self._set_log(_to_log)
        try:
            yield
        finally:
            self._set_log(None)

    def _set_log(self, function: Any) -> None:
        for level in range(len(_LEVELS)):
            self.slow.fluid_set_log_function(level, function, None)


@cache
def library() -> Library:
    """FluidSynth, loaded at the first call. OutputError when a part of it is missing."""
    try:
        with redirect_stdout(io.StringIO()):  # Where CI is set it prints what it found, into the answer of ``--json``.
            import fluidsynth
    except ImportError as error:
        raise OutputError("the FluidSynth library is not installed") from error
    loaded = Library(fluidsynth, ctypes.CDLL(fluidsynth.lib), ctypes.PyDLL(fluidsynth.lib))
    tables: tuple[tuple[ctypes.CDLL, Any], ...] = ((loaded.slow, _SLOW), (loaded.quick, _QUICK))
    for part, declarations in tables:
        for name, result, arguments in declarations:
            function = getattr(part, name, None)
            if function is None:
                raise OutputError("the installed FluidSynth is older than 2.2")
            function.restype, function.argtypes = result, arguments
    with loaded.speaking():  # The first message makes FluidSynth set up its own functions where there are none.
        loaded.slow.fluid_log(_LEVELS.index(logging.DEBUG), b"loaded")
    return loaded


def _log_line(level: int, text: bytes, _data: object) -> None:
    _log.log(min(_LEVELS[level], logging.INFO), "FluidSynth: %s", text.decode(errors="replace"))


_to_log = _LOG_FUNCTION(_log_line)


class Synth:
    """A synthesizer with one SoundFont. ``pointer`` and ``settings`` are the C objects.

    OutputError when the library is missing or the SoundFont cannot be loaded.
    """

    def __init__(self, soundfont: Path, sample_rate: int, gain: float) -> None:
        self.library = library()
        self.fluid, self.c = self.library.fluidsynth, self.library.slow
        self.sample_rate = sample_rate
        self.settings = self.fluid.new_fluid_settings()
        self.setting("synth.gain", gain)
        self.setting("synth.sample-rate", float(sample_rate))
        self.setting("synth.midi-channels", CHANNELS)
        self._is_large = soundfont.is_file() and soundfont.stat().st_size > LARGE_FONT
        self.setting("synth.dynamic-sample-loading", int(self._is_large))
        self.pointer = self.fluid.new_fluid_synth(self.settings)
        with self.library.speaking():
            self._font: int = self.fluid.fluid_synth_sfload(self.pointer, str(soundfont).encode(), 1)
        if self._font == self.fluid.FLUID_FAILED:
            self.delete()
            raise OutputError(f"the SoundFont {soundfont} cannot be read")
        self._mark_percussion()

    def setting(self, name: str, value: str | int | float) -> None:
        """Change a FluidSynth setting; unknown ones are left alone, as each platform has its own."""
        kinds = {str: self.fluid.fluid_settings_setstr, int: self.fluid.fluid_settings_setint}
        function = kinds.get(type(value), self.fluid.fluid_settings_setnum)
        function(self.settings, name.encode(), value.encode() if isinstance(value, str) else value)

    def prepare(self, message: Message) -> None:
        """Load the samples that a program change will need, here instead of in the middle of the sound."""
        if not self._is_large or message.kind != PROGRAM:
            return
        font, bank, program = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        references = (ctypes.byref(value) for value in (font, bank, program))
        self.fluid.fluid_synth_get_program(self.pointer, message.channel, *references)
        self.c.fluid_synth_pin_preset(self.pointer, self._font, bank.value, message.a)

    def play(self, message: Message) -> None:
        """Do a message at once."""
        kind, channel, a, b = message
        f, c, synth = self.fluid, self.c, self.pointer
        if kind == NOTE_ON:
            f.fluid_synth_noteon(synth, channel, a, b)
        elif kind == NOTE_OFF:
            f.fluid_synth_noteoff(synth, channel, a)
        elif kind == CONTROL:
            f.fluid_synth_cc(synth, channel, a, b)
        elif kind == PROGRAM:
            f.fluid_synth_program_change(synth, channel, a)
        elif kind == BEND:
            f.fluid_synth_pitch_bend(synth, channel, a | b << 7)
        elif kind == CHANNEL_PRESSURE:
            c.fluid_synth_channel_pressure(synth, channel, a)
        elif kind == KEY_PRESSURE:
            c.fluid_synth_key_pressure(synth, channel, a, b)

    def samples(self, count: int) -> NDArray[np.float32]:
        """The next ``count`` samples, (count, 2); full scale is 1, but they may go beyond."""
        out = np.empty((count, 2), np.float32)
        at = out.ctypes.data
        self.c.fluid_synth_write_float(self.pointer, count, at, 0, 2, at, 1, 2)
        return out

    def reset(self) -> None:
        """Stop every sound; programs and controllers are as at the start."""
        self.fluid.fluid_synth_system_reset(self.pointer)
        self._mark_percussion()

    def _mark_percussion(self) -> None:
        for channel in range(PERCUSSION_CHANNEL, CHANNELS, 16):
            self.c.fluid_synth_set_channel_type(self.pointer, channel, _DRUMS)
            self.fluid.fluid_synth_program_change(self.pointer, channel, 0)

    def delete(self) -> None:
        self.fluid.delete_fluid_synth(self.pointer)
        self.fluid.delete_fluid_settings(self.settings)

"""The MIDI ports of this machine: outputs opened through mido, listed by python-rtmidi, whose connection can be kept.

A system is asked only when it is there: RtMidi raises, and its libraries write to the terminal, when there is no ALSA
sequencer or no JACK server, and it never falls back from one to the other.
"""

from __future__ import annotations

import logging
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

from musicgen_gui.playback.sink import OutputError
from musicgen_gui.playback.sinks.servers import jack_runs, jack_socket

CLIENT = "Continuo"
VIRTUAL = "virtual"

_APIS = {"alsa": "LINUX_ALSA", "jack": "UNIX_JACK", "core": "MACOSX_CORE", "windows": "WINDOWS_MM"}
_log = logging.getLogger(__name__)
_ALSA_NUMBERS = re.compile(r" \d+:\d+$")
_probes: dict[tuple[str, str], tuple[object, Any]] = {}


@cache
def _rtmidi() -> Any:
    try:
        import rtmidi
    except ImportError as error:
        _log.info("no MIDI ports: %s", error)
        return None
    return rtmidi


def systems() -> list[str]:
    """MIDI systems that answer here: ``alsa``, ``jack``, ``core`` or ``windows``."""
    if sys.platform == "darwin":
        return ["core"]
    if sys.platform == "win32":
        return ["windows"]
    return [name for name, there in (("alsa", Path("/dev/snd/seq").exists()), ("jack", jack_runs())) if there]


def names(system: str, kind: str = "out") -> list[str]:
    """Names of the ports that take MIDI, or with ``kind`` "in" of those that give it, without ALSA's changing numbers;
    a repeated name gets `` #2`` and so on.

    Keeps one connection per system open, so that asking often costs nothing and disturbs nobody. Empty when the
    system does not answer."""
    try:
        found = [_ALSA_NUMBERS.sub("", name) for name in _probe(system, kind).get_ports()]
    except OSError as error:
        _log.info("no MIDI ports from %s: %s", system, error)
        return []
    return [n if found[:i].count(n) == 0 else f"{n} #{found[:i].count(n) + 1}" for i, n in enumerate(found)]


def release() -> None:
    """Give up the connections that ``names`` keeps."""
    while _probes:
        _, (_, probe) = _probes.popitem()
        probe.delete()


def _probe(system: str, kind: str) -> Any:
    """The connection to ask; a new one when JACK has been started again, as the old one tells old tales."""
    server = jack_socket() if system == "jack" else None
    if (system, kind) not in _probes or _probes[system, kind][0] != server:
        _probes[system, kind] = server, client(system, kind)
    return _probes[system, kind][1]


def client(system: str, kind: str = "out") -> Any:
    """A new, unconnected ``rtmidi.MidiOut``, or ``MidiIn`` for ``kind`` "in". OutputError without python-rtmidi or an
    answer of the system."""
    rtmidi = _rtmidi()
    if rtmidi is None:
        raise OutputError("python-rtmidi cannot be loaded")
    try:
        made = rtmidi.MidiIn if kind == "in" else rtmidi.MidiOut
        return made(getattr(rtmidi, f"API_{_APIS[system]}"), name=CLIENT)
    except OSError as error:
        raise OutputError(f"the MIDI system {system} does not answer") from error


def opened(system: str, name: str) -> Any:
    """A mido output port: the one of this name in ``names``, or for ``VIRTUAL`` one that others connect to.

    OutputError when it is not there."""
    if _rtmidi() is None:
        raise OutputError("python-rtmidi cannot be loaded")
    import mido

    backend = mido.Backend(f"mido.backends.rtmidi/{_APIS[system]}")
    try:
        if name == VIRTUAL:
            return backend.open_output("out", client_name=CLIENT, virtual=True)
        return backend.open_output(_probe(system, "out").get_ports()[names(system).index(name)])
    except (OSError, ValueError, IndexError, NotImplementedError) as error:
        raise OutputError(f"the MIDI port {name} is not there") from error

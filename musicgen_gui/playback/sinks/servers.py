"""Which sound servers of this user run, found without asking them."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path


def drivers() -> Iterator[str]:
    """FluidSynth's audio drivers worth trying here, the best first.

    Only those whose server or device is there: the others write complaints to the terminal and take time to fail.
    """
    if sys.platform == "darwin":
        yield "coreaudio"
    elif sys.platform == "win32":
        yield from ("wasapi", "dsound", "waveout")
    else:
        runtime = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
        if jack_runs():
            yield "jack"
        if (runtime / "pipewire-0").exists():
            yield "pipewire"
        if "PULSE_SERVER" in os.environ or (runtime / "pulse" / "native").exists():
            yield "pulseaudio"
        if any(Path("/dev/snd").glob("pcm*p")):
            yield "alsa"


def jack_runs() -> bool:
    """Whether a JACK server of this user is up: whether its socket is there."""
    return jack_socket() is not None


def jack_socket() -> tuple[Path, int] | None:
    """Path and inode of the JACK server's socket: another pair is another server."""
    if sys.platform == "win32":
        return None
    name = os.environ.get("JACK_DEFAULT_SERVER", "default")
    places = (Path("/dev/shm"), Path(tempfile.gettempdir()))
    sockets = (path for place in places for path in sorted(place.glob(f"jack_{name}_{os.getuid()}_*")))
    return next(((path, path.stat().st_ino) for path in sockets), None)

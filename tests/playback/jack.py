"""A JACK server of the tests' own, with no sound card behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator

import pytest

from musicgen_gui.playback.sinks import midi_ports

PATIENCE = 15


@pytest.fixture(scope="module")
def jack_server() -> Iterator[str]:
    """Its name. Programs started from here find it, others do not."""
    if shutil.which("jackd") is None:
        pytest.skip("jackd is not installed")
    name = f"continuo-test-{os.getpid()}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JACK_DEFAULT_SERVER", name)
        patch.setenv("JACK_NO_START_SERVER", "1")
        command = ["jackd", "-r", "-n", name, "-d", "dummy", "-r", "48000", "-p", "1024"]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not _answers():
                pytest.skip("jackd does not start here")
            yield name
        finally:
            midi_ports.release()
            server.terminate()
            server.wait(PATIENCE)


def _answers() -> bool:
    """Whether the server takes clients in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if subprocess.run(["jack_lsp"], capture_output=True, check=False).returncode == 0:
            return True
        time.sleep(0.1)
    return False

"""A JACK server of the test's own, with no sound card behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator

import pytest

from musicgen_gui.playback.sinks import midi_ports

RATE = 48_000


@pytest.fixture
def jack_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Its name. Programs started from here find it, others do not."""
    if shutil.which("jackd") is None:
        pytest.skip("jackd is not installed")
    name = f"continuo-test-{os.getpid()}"
    monkeypatch.setenv("JACK_DEFAULT_SERVER", name)
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    command = ["jackd", "-r", "-n", name, "-d", "dummy", "-r", str(RATE), "-p", "256"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not answers():
            pytest.skip("jackd does not start here")
        yield name
    finally:
        midi_ports.release()
        server.terminate()
        server.wait(5)


def answers() -> bool:
    """Whether the server takes clients within five seconds."""
    for _ in range(50):
        if subprocess.run(["jack_lsp"], capture_output=True, check=False).returncode == 0:
            return True
        time.sleep(0.1)
    return False

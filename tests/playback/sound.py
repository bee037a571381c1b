"""Hearing with numpy: pitch by harmonic product, onsets by a rise of the envelope."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray


def read_wav(source: Path | BinaryIO) -> tuple[int, NDArray[Any]]:
    """Sample rate and samples (frames, channels) between -1 and 1, of 16-bit or 32-bit float or 24-bit files."""
    with wave.open(str(source) if isinstance(source, Path) else source, "rb") as file:
        assert file.getsampwidth() == 2
        data = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())
        return file.getframerate(), data / 32768


def pitch(mono: NDArray[Any], rate: int) -> float:
    """MIDI pitch of one sounding tone: the strongest product of a frequency's first three partials, 50–2000 Hz."""
    size = 1 << int(np.ceil(np.log2(len(mono) * 4)))
    spectrum = np.abs(np.fft.rfft((mono - mono.mean()) * np.hanning(len(mono)), size))
    product = spectrum.copy()
    for harmonic in (2, 3):
        part = spectrum[::harmonic]
        product[: len(part)] *= part
        product[len(part) :] = 0
    low, high = int(50 * size / rate), int(2000 * size / rate)
    k = low + int(np.argmax(product[low:high]))
    before, here, after = np.log(spectrum[k - 1 : k + 2] + 1e-20)
    exact = k + 0.5 * (before - after) / (before - 2 * here + after)
    return float(69 + 12 * np.log2(exact * rate / size / 440))


def onsets(mono: NDArray[Any], rate: int, gap: float = 0.06, threshold: float = 0.1) -> NDArray[Any]:
    """Seconds at which the sound rises above ``threshold`` of its peak after at least ``gap`` seconds below it."""
    hot = np.flatnonzero(np.abs(mono) > threshold * np.abs(mono).max())
    breaks = np.flatnonzero(np.diff(hot) > gap * rate)
    return np.concatenate((hot[:1], hot[breaks + 1])) / rate

"""A score as a sound file, rendered by FluidSynth faster than it plays."""

from __future__ import annotations

import os
import tempfile
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

import numpy as np

from musicgen_gui.playback import soundfonts
from musicgen_gui.playback.message import NOTE_ON
from musicgen_gui.playback.sink import OutputError
from musicgen_gui.playback.sinks.fluid import CHANNELS, Synth
from musicgen_gui.playback.timeline import Timeline, build
from musicgen_gui.score.types import Score

GAIN = 1.0
LOWEST_RATE, HIGHEST_RATE = 8_000, 96_000
_BLOCK = 4096
_LONGEST_TAIL = 12.0
_QUIET = 10 ** (-75 / 20)
_FADE = 0.05
_CEILING = 0.98

Progress = Callable[[float], None]


class RenderError(OSError):
    """Nothing could be rendered; the text says why."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What was written. ``peak`` is the loudest sample before ``gain`` was applied; ``gain`` is 1 unless the sound
    would have clipped."""

    seconds: float
    peak: float
    gain: float


def render(
    score: Score,
    target: Path | str | BinaryIO,
    sample_rate: int = 44_100,
    soundfont: Path | None = None,
    progress: Progress | None = None,
) -> Rendered:
    """Write a score as 16-bit stereo WAV, with the tail of the last notes and the reverb.

    ``target`` is a path, written under a temporary name and renamed when complete, or an open binary file.
    ``progress`` gets the share done, 0 to 1. RenderError when FluidSynth or the SoundFont is missing, the rate is not
    one of FluidSynth's, or the score has no note to hear.
    """
    if not LOWEST_RATE <= sample_rate <= HIGHEST_RATE:
        raise RenderError(f"a rate of {sample_rate} Hz is outside {LOWEST_RATE} to {HIGHEST_RATE}")
    timeline = build(score, CHANNELS)
    if NOTE_ON not in timeline.messages[:, 0]:
        raise RenderError("there is no note to hear")
    synth = _synth(soundfont, sample_rate)
    try:
        with tempfile.TemporaryFile() as raw, _opened(target) as file:
            frames, peak = _synthesise(synth, timeline, raw, progress or (lambda _: None))
            gain = min(1.0, _CEILING / peak) if peak > _CEILING else 1.0
            _write_wav(raw, file, frames, sample_rate, gain)
    finally:
        synth.delete()
    return Rendered(frames / sample_rate, peak, gain)


def _synth(soundfont: Path | None, sample_rate: int) -> Synth:
    font = soundfont or soundfonts.default()
    if font is None:
        raise RenderError("no SoundFont was found")
    try:
        return Synth(font, sample_rate, GAIN)
    except OutputError as error:
        raise RenderError(str(error)) from error


def _synthesise(synth: Synth, timeline: Timeline, raw: IO[bytes], progress: Progress) -> tuple[int, float]:
    """Write float32 stereo frames; their number and the largest absolute sample."""
    done, peak = 0, 0.0
    last = max(1, round(float(timeline.seconds[-1]) * synth.sample_rate))
    for count in _spans(synth, timeline, last):
        block = synth.samples(count)
        peak = max(peak, float(np.abs(block).max()))
        raw.write(block.tobytes())
        done += count
        progress(min(done / last, 1.0))
    tail, tail_peak = _tail(synth)
    raw.write(tail)
    return done + len(tail) // 8, max(peak, tail_peak)


def _spans(synth: Synth, timeline: Timeline, last: int) -> Iterator[int]:
    """Numbers of frames to render next; between them the messages that are due are given to the synthesizer."""
    at = 0
    frames = np.rint(timeline.seconds * synth.sample_rate).astype(np.int64).tolist()
    for i, frame in enumerate([*frames, last]):
        while at < frame:
            count = min(frame - at, _BLOCK)
            yield count
            at += count
        if i < len(frames):
            synth.play(timeline.message(i))


def _tail(synth: Synth) -> tuple[bytes, float]:
    """Sound after the last message until it is inaudible, at most 12 s, faded to zero at its end."""
    blocks = []
    for _ in range(int(_LONGEST_TAIL * synth.sample_rate / _BLOCK)):
        blocks.append(synth.samples(_BLOCK))
        if np.abs(blocks[-1]).max() < _QUIET:
            break
    tail = np.concatenate(blocks)
    fade = min(len(tail), int(_FADE * synth.sample_rate))
    tail[-fade:] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)[:, None]
    return tail.tobytes(), float(np.abs(tail).max())


def _write_wav(raw: IO[bytes], file: BinaryIO, frames: int, sample_rate: int, gain: float) -> None:
    raw.seek(0)
    with wave.open(file, "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(sample_rate)
        out.setnframes(frames)
        while data := raw.read(_BLOCK * 64):
            samples = np.frombuffer(data, np.float32) * (gain * 32767)
            out.writeframes(np.rint(samples).astype("<i2").tobytes())


@contextmanager
def _opened(target: Path | str | BinaryIO) -> Iterator[BinaryIO]:
    """The file to write; a path's file appears only when it is complete."""
    if not isinstance(target, (str, Path)):
        yield target
        return
    path = Path(target)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)

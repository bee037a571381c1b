"""Rendered sound is what is written. FluidSynth and the shipped SoundFont are the real ones."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicgen_gui.playback import soundfonts
from musicgen_gui.playback.message import note_on
from musicgen_gui.playback.render import RenderError, render
from musicgen_gui.playback.sink import OutputError
from musicgen_gui.playback.sinks import fluid
from musicgen_gui.score.types import Note, Score, Tempo, Track
from tests.playback.sound import onsets, pitch, read_wav

try:
    fluid.library()
except OutputError as error:
    pytest.skip(str(error), allow_module_level=True)

PITCHES = (60, 64, 67, 72, 71, 65, 50, 55)
PIANO, XYLOPHONE, ORGAN, CELLO, FLUTE = 0, 13, 19, 42, 73


def melody(program: int, step: int = 480, length: int = 240) -> Score:
    notes = tuple(Note(i * step, p, length, 100) for i, p in enumerate(PITCHES))
    return Score(tracks=(Track(notes=notes).with_program(program),))


@pytest.mark.parametrize(("program", "rate"), [(PIANO, 44_100), (CELLO, 48_000), (FLUTE, 44_100)])
def test_the_written_pitches_sound(tmp_path: Path, program: int, rate: int) -> None:
    render(melody(program, length=440), tmp_path / "out.wav", rate)
    read_rate, samples = read_wav(tmp_path / "out.wav")
    assert read_rate == rate
    heard = [pitch(samples[int((i * 0.5 + 0.06) * rate) :, 0][: int(0.36 * rate)], rate) for i in range(len(PITCHES))]
    assert np.abs(np.array(heard) - PITCHES).max() < 0.2


def test_notes_begin_when_they_are_written(tmp_path: Path) -> None:
    score = replace(melody(XYLOPHONE), tempos=(Tempo(0), Tempo(960, 750_000)))
    render(score, tmp_path / "out.wav", 48_000)
    rate, samples = read_wav(tmp_path / "out.wav")
    expected = [0.0, 0.5, *(1.0 + i * 0.75 for i in range(6))]
    heard = onsets(samples.mean(axis=1), rate)
    assert len(heard) == len(expected)
    assert np.abs(heard - expected).max() < 0.010


def test_it_ends_in_silence_without_a_click(tmp_path: Path) -> None:
    done = render(melody(ORGAN), tmp_path / "out.wav")
    rate, samples = read_wav(tmp_path / "out.wav")
    assert len(samples) == pytest.approx(done.seconds * rate)
    assert done.seconds > 3.75
    assert np.abs(samples[-32:]).max() < 1e-3
    assert np.abs(samples[-int(0.05 * rate) :]).max() < 2e-3
    assert np.abs(samples).max() > 0.05


def test_a_loud_score_is_turned_down_instead_of_clipped() -> None:
    loud = tuple(
        Track(notes=tuple(Note(0, p, 960, 127) for p in range(36, 90, 4)), channel=c).with_program(ORGAN)
        for c in range(8)
    )
    buffer = io.BytesIO()
    done = render(Score(tracks=loud), buffer)
    buffer.seek(0)
    _, samples = read_wav(buffer)
    assert done.peak > 1.0
    assert done.gain == pytest.approx(0.98 / done.peak)
    assert np.abs(samples).max() == pytest.approx(0.98, abs=0.001)


def test_a_quiet_score_keeps_its_level() -> None:
    assert render(melody(PIANO), io.BytesIO()).gain == 1.0


def test_the_same_score_gives_the_same_sound() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    render(melody(PIANO), first)
    render(melody(PIANO), second)
    assert first.getvalue() == second.getvalue()


def test_progress_runs_to_one() -> None:
    shares: list[float] = []
    render(melody(PIANO), io.BytesIO(), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("score", [Score(), Score(tracks=(replace(melody(PIANO).tracks[0], muted=True),))])
def test_nothing_to_hear_is_said_and_leaves_no_file(tmp_path: Path, score: Score) -> None:
    with pytest.raises(RenderError, match="no note to hear"):
        render(score, tmp_path / "out.wav")
    assert not list(tmp_path.iterdir())


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.wav"
    target.write_bytes(b"old")

    def fail(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(melody(PIANO), target, progress=fail)
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.wav"]


def test_a_file_that_is_no_soundfont_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.sf2").write_bytes(b"RIFF no soundfont")
    with pytest.raises(RenderError, match=r"bad\.sf2"):
        render(melody(PIANO), tmp_path / "out.wav", soundfont=tmp_path / "bad.sf2")


def test_a_rate_that_fluidsynth_lacks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="1000 Hz"):
        render(melody(PIANO), tmp_path / "out.wav", 1000)


def test_percussion_channels_stay_percussion_after_a_reset() -> None:
    font = soundfonts.shipped()
    assert font is not None
    synth = fluid.Synth(font, 48_000, 1.0)
    loudest = []
    for _ in range(2):
        for channel in (9, 25, 249):
            synth.play(note_on(channel, 76, 110))
            loudest.append(float(np.abs(synth.samples(9600)).max()))
            synth.reset()
            synth.samples(48_000)
    synth.play(note_on(0, 76, 110))
    melodic = float(np.abs(synth.samples(9600)).max())
    synth.delete()
    assert loudest == pytest.approx([loudest[0]] * 6, rel=0.05)
    assert melodic != pytest.approx(loudest[0], rel=0.1)

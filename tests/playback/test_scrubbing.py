"""What sounds while the playhead is drawn along by hand: the notes under it, and nothing afterwards."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.playback.message import CONTROL, NOTE_OFF, PROGRAM
from musicgen_gui.playback.scheduler import Scheduler
from musicgen_gui.playback.timeline import build
from musicgen_gui.score.types import Event, Note, Score, Track
from tests.playback.recording import RecordingSink
from tests.playback.sound import pitch, read_wav
from tests.playback.test_scheduler import SCALE, run
from tests.playback.test_sinks import file_output, font, playing, until

__all__ = ["font"]

CHORDS = Score(
    tracks=(
        Track("A", (Note(0, 60, 960, 70), Note(960, 64, 480, 90)), 0),
        Track("B", (Note(480, 40, 960, 50),), 1, (Event(0, bytes((0xC1, 32))), Event(0, bytes((0xB1, 64, 127))))),
    )
)


def standing(score: Score) -> tuple[RecordingSink, Scheduler]:
    sink = RecordingSink()
    return sink, Scheduler(sink, build(score, sink.channels))


def sounding(sink: RecordingSink) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    sink.run_to(sink.time + 0.001)
    for _, m in sink.heard:
        if m.kind == NOTE_OFF:
            found.discard((m.channel, m.a))
        elif m.kind == 0x90:
            found.add((m.channel, m.a))
    return found


def test_what_lies_under_the_playhead_sounds_with_its_own_instrument() -> None:
    sink, scheduler = standing(CHORDS)
    scheduler.scrub(0.0, 700)
    assert sounding(sink) == {(0, 60), (1, 40)}
    assert any(m.kind == PROGRAM and m.channel == 1 and m.a == 32 for _, m in sink.heard)
    assert {m.a: m.b for _, m in sink.heard if m.kind == 0x90} == {60: 70, 40: 50}
    scheduler.scrub(sink.now(), 1000)
    assert sounding(sink) == {(0, 64), (1, 40)}
    assert sum(m.kind == 0x90 and m.a == 40 for _, m in sink.heard) == 1, "what still lies there is not struck again"
    scheduler.scrub(sink.now(), None)
    assert sounding(sink) == set()
    assert [m.b for _, m in sink.heard if m.kind == CONTROL and m.a == 64][-1] == 0, "the pedal comes up"


def test_notes_that_are_passed_quickly_are_touched_both_ways() -> None:
    sink, scheduler = standing(SCALE)
    scheduler.scrub(0.0, 10)
    scheduler.scrub(0.0, 1000)
    run(sink, scheduler, 0.5)
    assert [pitch for _, _, pitch in sink.notes()] == [60, 64, 61, 62, 63]
    scheduler.scrub(sink.now(), 500)
    run(sink, scheduler, 1.0)
    assert [pitch for _, _, pitch in sink.notes()][5:] == [62, 63]
    scheduler.scrub(sink.now(), None)
    run(sink, scheduler, 1.5)
    assert not sink.faults()


def test_playing_takes_over_and_is_not_scrubbed() -> None:
    sink, scheduler = standing(SCALE)
    scheduler.scrub(0.0, 10)
    scheduler.play(0.0, 480)
    scheduler.scrub(0.0, 1000)
    run(sink, scheduler, 3.0)
    scheduler.scrub(sink.now(), None)
    run(sink, scheduler, 3.5)
    assert not sink.faults()


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("scrub"), st.integers(0, 2500)),
            st.tuples(st.sampled_from(["wait", "hear", "play", "stop", "up", "swap"]), st.integers(0, 300)),
        ),
        max_size=30,
    )
)
def test_no_note_ever_hangs(acts: list[tuple[str, int]]) -> None:
    sink, scheduler = standing(CHORDS)
    for act, number in acts:
        now = sink.now()
        if act == "scrub":
            scheduler.scrub(now, number)
        elif act == "hear":
            scheduler.audition(now, 0, 60 + number % 3, 80, 0)
        elif act == "play":
            scheduler.play(now, number)
        elif act == "stop":
            scheduler.stop(now)
        elif act == "up":
            scheduler.scrub(now, None)
        elif act == "swap":
            scheduler.swap(now, build((SCALE, CHORDS)[number % 2], sink.channels))
        else:
            run(sink, scheduler, now + number / 1000)
    scheduler.stop(sink.now())
    run(sink, scheduler, sink.now() + 1.0)
    assert not sink.faults()


def test_it_is_heard_while_held_and_silent_afterwards(tmp_path: Path, font: Path) -> None:
    with playing(file_output(font, tmp_path / "scrub.wav"), SCALE) as (player, troubles):
        serial = player.scrub(1000)
        assert until(lambda: player.reading.serial >= serial)
        time.sleep(0.7)
        player.scrub(None)
        time.sleep(0.8)
    assert not troubles
    rate, samples = read_wav(tmp_path / "scrub.wav")
    mono = samples.mean(axis=1)
    begun = int(np.flatnonzero(np.abs(mono) > 0.1 * np.abs(mono).max())[0])
    held = mono[begun + rate // 20 : begun + rate // 2]
    assert abs(pitch(held, rate) - 64) < 0.3
    end = mono[begun + int(1.2 * rate) :]
    assert len(end) > rate // 10
    assert np.sqrt((end**2).mean()) < 0.02 * np.sqrt((held**2).mean())

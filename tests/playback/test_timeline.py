"""Scores as the player hears them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.playback.context import in_context
from musicgen_gui.playback.message import CONTROL, NOTE_OFF, NOTE_ON, PROGRAM
from musicgen_gui.playback.metronome import HIGH, LOW
from musicgen_gui.playback.timeline import Timeline, build, next_beat
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.score.types import Event, Meter, Note, Score, Tempo, Track


def ons(timeline: Timeline) -> list[tuple[int, int, int]]:
    """Tick, channel, pitch of every note-on."""
    pairs = zip(timeline.ticks.tolist(), timeline.messages.tolist(), strict=True)
    return [(tick, channel, pitch) for tick, (kind, channel, pitch, _) in pairs if kind == NOTE_ON]


MELODY = Track(notes=(Note(0, 60, 480), Note(480, 62, 480)))
BASS = Track(notes=(Note(0, 36, 960),), channel=1)


def test_muted_tracks_and_notes_are_silent_and_solo_silences_the_others() -> None:
    score = Score(tracks=(MELODY, replace(BASS, muted=True)))
    assert ons(build(score)) == [(0, 0, 60), (480, 0, 62)]
    score = Score(tracks=(MELODY, replace(BASS, soloed=True)))
    assert ons(build(score)) == [(0, 1, 36)]
    silent = replace(MELODY, notes=(replace(MELODY.notes[0], muted=True), MELODY.notes[1]))
    assert ons(build(Score(tracks=(silent,)))) == [(480, 0, 62)]


def test_offs_come_before_controllers_and_those_before_ons() -> None:
    track = replace(MELODY, events=(Event(480, bytes((0xB0, 7, 90))), Event(480, bytes((0xC0, 3)))))
    timeline = build(Score(tracks=(track,)))
    kinds = timeline.messages[timeline.ticks == 480][:, 0].tolist()
    assert kinds == [NOTE_OFF, CONTROL, PROGRAM, NOTE_ON]


def test_tracks_with_different_programs_on_one_channel_are_parted() -> None:
    tracks = (MELODY.with_program(5), MELODY.with_program(30), MELODY.with_program(5))
    assert build(Score(tracks=tracks)).track_channels == (0, 1, 0)
    other = replace(BASS, channel=1)
    assert build(Score(tracks=(*tracks[:2], other))).track_channels == (0, 2, 1)


def test_a_parted_track_takes_its_controllers_along() -> None:
    tracks = (MELODY.with_program(5), MELODY.with_program(30).with_controller(7, 33))
    messages = build(Score(tracks=tracks)).messages.tolist()
    assert [CONTROL, 1, 7, 33] in messages
    assert [PROGRAM, 1, 30, 0] in messages


def test_percussion_stays_percussion_and_twenty_instruments_fit_the_synthesizer() -> None:
    drums = tuple(replace(MELODY, channel=9).with_program(kit) for kit in (0, 8))
    melodies = tuple(MELODY.with_program(p) for p in range(20))
    channels = build(Score(tracks=(*drums, *melodies)), 256).track_channels
    assert [c % 16 for c in channels[:2]] == [9, 9]
    assert len(set(channels)) == 22
    assert all(c % 16 != 9 for c in channels[2:])


def test_a_full_port_shares_channels_and_stays_below_sixteen() -> None:
    channels = build(Score(tracks=tuple(MELODY.with_program(p) for p in range(20))), 16).track_channels
    assert set(channels) == set(range(16)) - {9}


def test_metronome_accents_bar_starts_and_follows_the_meter() -> None:
    score = Score(tracks=(MELODY,), meters=(Meter(0, 3, 4), Meter(1440, 6, 8)))
    timeline = build(score, 256, clicks=True)
    clicks = [(t, p) for t, c, p in ons(timeline) if c == 249]
    assert clicks[:5] == [(0, HIGH), (480, LOW), (960, LOW), (1440, HIGH), (2160, LOW)]
    assert clicks[5] == (2880, HIGH)


def test_the_end_is_the_end_of_the_last_bar_with_a_note() -> None:
    assert build(Score(tracks=(MELODY,))).end == 1920
    assert build(Score(tracks=(replace(MELODY, notes=(Note(1900, 60, 20),)),))).end == 1920
    assert build(Score()).end == 0


def test_state_before_a_position() -> None:
    events = tuple(
        Event(tick, bytes(data))
        for tick, data in (
            (0, (0xC0, 4)),
            (10, (0xB0, 101, 0)),
            (10, (0xB0, 100, 0)),
            (10, (0xB0, 6, 12)),
            (10, (0xB0, 101, 127)),
            (10, (0xB0, 100, 127)),
            (500, (0xB0, 1, 70)),
            (600, (0xB0, 121, 0)),
            (700, (0xC0, 9)),
        )
    )
    timeline = build(Score(tracks=(replace(MELODY, events=events),)))
    assert timeline.state_at(0)[0, PROGRAM, 0] == 0
    assert timeline.state_at(1)[0, PROGRAM, 0] == 4
    assert timeline.state_at(501)[0, CONTROL, 1] == 70
    assert timeline.state_at(601)[0, CONTROL, 1] == 0
    assert timeline.state_at(701)[0, PROGRAM, 0] == 9
    assert 12 << 7 in timeline.state_at(701).values()


def test_a_candidate_in_its_context_leaves_the_rest_alone() -> None:
    score = Score(tracks=(MELODY, BASS))
    heard = in_context(score, 0, 480, 960, [Note(720, 70, 100), Note(480, 69, 240)])
    assert [n.pitch for n in heard.tracks[0].notes] == [60, 69, 70]
    assert heard.tracks[1] is score.tracks[1]
    assert score.tracks[0] is MELODY


def test_next_beat() -> None:
    bars = build(Score(meters=(Meter(0, 3, 8),))).bars
    assert [next_beat(bars, t) for t in (0, 0.5, 240, 241, 719.5)] == [0, 240, 240, 480, 720]


notes = st.lists(
    st.builds(Note, st.integers(0, 300), st.integers(58, 62), st.integers(0, 400), st.integers(1, 127)), max_size=30
)


@given(notes, notes, st.lists(st.tuples(st.integers(0, 700), st.integers(100_000, 900_000)), max_size=4))
def test_on_one_key_ons_and_offs_alternate_at_the_times_of_the_tempo_map(
    first: list[Note], second: list[Note], changes: list[tuple[int, int]]
) -> None:
    tempos = tuple(Tempo(*change) for change in sorted(dict(changes).items()))
    score = Score(tracks=(Track(notes=tuple(sorted(first))), Track(notes=tuple(sorted(second)))), tempos=tempos)
    timeline = build(score)
    sounding = set()
    for kind, channel, pitch, _ in timeline.messages.tolist():
        assert ((channel, pitch) in sounding) == (kind == NOTE_OFF)
        sounding ^= {(channel, pitch)}
    assert not sounding
    assert {(t, p) for t, _, p in ons(timeline)} == {(n.start, n.pitch) for n in first + second}
    tempo = tempo_map(score)
    assert np.allclose(timeline.seconds, [tempo.to_seconds(t) for t in timeline.ticks.tolist()])


@given(notes, st.integers(0, 700))
def test_the_covering_note_is_the_one_that_sounds(some: list[Note], tick: int) -> None:
    timeline = build(Score(tracks=(Track(notes=tuple(sorted(some))),)))
    for pitch in range(57, 64):
        playing = [t for t, _, p in ons(timeline) if p == pitch and t <= tick]
        started = playing[-1] if playing else None
        ended = any(
            started is not None and started < t <= tick and row[0] == NOTE_OFF and row[2] == pitch
            for t, row in zip(timeline.ticks.tolist(), timeline.messages.tolist(), strict=True)
        )
        assert timeline.onset_covering(0, pitch, tick) == (None if ended else started)

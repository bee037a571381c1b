"""The scheduler against a recording sink: what sounds when, and that no note ever hangs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.playback.message import CONTROL, NOTE_OFF, NOTE_ON, PROGRAM, Message
from musicgen_gui.playback.scheduler import Scheduler, position
from musicgen_gui.playback.timeline import Timeline, build
from musicgen_gui.score.types import Event, Meter, Note, Score, Tempo, Track
from tests.playback.recording import RecordingSink


def score_of(*notes: tuple[int, int, int], **fields: object) -> Score:
    """Start, pitch, length each; 480 ticks to the quarter at 120 bpm, so 960 ticks a second."""
    return Score(tracks=(Track(notes=tuple(sorted(Note(*n) for n in notes))),), **fields)  # type: ignore[arg-type]


SCALE = score_of(*((i * 240, 60 + i, 240) for i in range(8)))


def started(score: Score, tick: float = 0.0, **sink: float) -> tuple[RecordingSink, Scheduler]:
    recorder = RecordingSink(**sink)  # type: ignore[arg-type]
    scheduler = Scheduler(recorder, build(score, recorder.channels))
    scheduler.play(recorder.now(), tick)
    return recorder, scheduler


def run(sink: RecordingSink, scheduler: Scheduler, until: float, step: float = 0.01) -> None:
    while sink.time < until - 1e-9:
        sink.run_to(min(sink.time + step, until))
        scheduler.advance(sink.now())


def onsets(sink: RecordingSink) -> list[tuple[float, int]]:
    return [(round(at, 6), pitch) for at, _, pitch in sink.notes()]


def test_notes_come_at_their_time_and_end() -> None:
    sink, scheduler = started(SCALE)
    run(sink, scheduler, 3.0)
    assert onsets(sink) == [(i * 0.25, 60 + i) for i in range(8)]
    offs = [round(at, 6) for at, m in sink.heard if m.kind == NOTE_OFF]
    assert offs == [(i + 1) * 0.25 for i in range(8)]
    assert not sink.faults()
    assert not scheduler.playing


def test_it_hands_over_little_more_than_its_lead() -> None:
    sink, scheduler = started(SCALE)
    scheduler.advance(0.0)
    sink.drain()
    assert max(at for at, _, _ in sink.notes()) <= 0.2


def test_tempo_changes_are_followed() -> None:
    slow = score_of((0, 60, 480), (480, 62, 480), (960, 64, 480), tempos=(Tempo(0), Tempo(480, 1_000_000)))
    sink, scheduler = started(slow)
    run(sink, scheduler, 4.0)
    assert onsets(sink) == [(0.0, 60), (0.5, 62), (1.5, 64)]


def test_half_speed_doubles_the_times_from_where_it_is_set() -> None:
    sink, scheduler = started(SCALE)
    run(sink, scheduler, 0.5)
    scheduler.set_factor(sink.now(), 0.5)
    run(sink, scheduler, 5.0)
    assert onsets(sink) == [(0.0, 60), (0.25, 61), *((0.5 + i * 0.5, 62 + i) for i in range(6))]
    assert not sink.faults()


def test_a_loop_repeats_without_a_gap_or_a_hanging_note() -> None:
    sink = RecordingSink()
    scheduler = Scheduler(sink, build(score_of((0, 60, 2000), (480, 64, 240))))
    scheduler.set_loop(0.0, (0, 960))
    scheduler.play(0.0, 0)
    run(sink, scheduler, 3.05)
    scheduler.stop(sink.now())
    sink.drain()
    assert onsets(sink) == [(0.0, 60), (0.5, 64), (1.0, 60), (1.5, 64), (2.0, 60), (2.5, 64), (3.0, 60)]
    assert not sink.faults()


def test_a_player_behind_the_loop_plays_on() -> None:
    sink = RecordingSink()
    scheduler = Scheduler(sink, build(SCALE))
    scheduler.set_loop(0.0, (0, 480))
    scheduler.play(0.0, 960)
    run(sink, scheduler, 2.0)
    assert [p for _, p in onsets(sink)] == [64, 65, 66, 67]


def test_stop_ends_notes_and_calls_back_what_was_sent_ahead() -> None:
    sink, scheduler = started(SCALE)
    run(sink, scheduler, 0.2)
    scheduler.stop(sink.now())
    sink.run_to(5.0)
    assert onsets(sink) == [(0.0, 60)]
    assert sink.heard[-1][0] == pytest.approx(0.2)
    assert not sink.faults()


def test_an_edit_elsewhere_leaves_the_sounding_note_alone() -> None:
    sink, scheduler = started(score_of((0, 60, 960), (480, 67, 240)))
    run(sink, scheduler, 0.3)
    scheduler.swap(sink.now(), build(score_of((0, 60, 960), (480, 65, 240))))
    run(sink, scheduler, 2.5)
    assert onsets(sink) == [(0.0, 60), (0.5, 65)]
    offs = [(round(at, 6), m.a) for at, m in sink.heard if m.kind == NOTE_OFF]
    assert offs == [(0.75, 65), (1.0, 60)]
    assert not sink.faults()


def test_a_deleted_note_stops_and_a_late_one_does_not_start_in_the_middle() -> None:
    sink, scheduler = started(score_of((0, 60, 960)))
    run(sink, scheduler, 0.3)
    scheduler.swap(sink.now(), build(score_of((100, 72, 960), (1440, 74, 240))))
    run(sink, scheduler, 2.5)
    assert next((round(at, 6), m.a) for at, m in sink.heard if m.kind == NOTE_OFF) == (0.3, 60)
    assert [p for _, p in onsets(sink)] == [60, 74]
    assert not sink.faults()


def test_a_candidate_comes_in_on_the_next_beat_exactly() -> None:
    sink, scheduler = started(SCALE)
    run(sink, scheduler, 0.42)
    scheduler.swap(sink.now(), build(score_of(*((i * 240, 80 + i, 240) for i in range(8)))), at_next_beat=True)
    run(sink, scheduler, 3.0)
    assert onsets(sink) == [(0.0, 60), (0.25, 61), *((i * 0.25, 80 + i) for i in range(2, 8))]
    assert not sink.faults()


def test_a_candidate_waits_for_the_loop_start_when_that_is_the_next_beat() -> None:
    sink = RecordingSink()
    scheduler = Scheduler(sink, build(SCALE))
    scheduler.set_loop(0.0, (0, 960))
    scheduler.play(0.0, 0)
    run(sink, scheduler, 0.8)
    scheduler.swap(0.8, build(score_of((0, 90, 240), (480, 91, 240))), at_next_beat=True)
    run(sink, scheduler, 2.2)
    assert [n for n in onsets(sink) if n[0] >= 0.9] == [(1.0, 90), (1.5, 91), (2.0, 90)]


def test_a_thousand_candidate_switches_all_land_on_beats() -> None:
    """Every beat of every candidate has its own pitch, so the sound tells which candidate each beat came from."""
    candidates = [build(score_of(*((b * 480, 40 + 8 * c + b, 470) for b in range(8)))) for c in range(5)]
    sink = RecordingSink(margin=0.012)
    scheduler = Scheduler(sink, candidates[0])
    scheduler.set_loop(0.0, (0, 8 * 480))
    scheduler.play(0.0, 0)
    for i in range(1000):
        scheduler.swap(sink.now(), candidates[i * 7 % 5], at_next_beat=True)
        run(sink, scheduler, sink.time + 0.013 + i % 17 * 0.02, step=0.02)
    scheduler.stop(sink.now())
    sink.drain()
    assert not sink.faults()
    off_beat = [at for at, _, _ in sink.notes() if abs((at - 0.012 + 0.25) % 0.5 - 0.25) > 1e-6]
    assert not off_beat
    assert len(sink.notes()) > 300


def test_seeking_restores_program_controllers_and_pedal() -> None:
    events = (
        Event(0, bytes((0xC0, 5))),
        Event(480, bytes((0xB0, 64, 127))),
        Event(600, bytes((0xE0, 0, 80))),
        Event(900, bytes((0xC0, 30))),
        Event(1500, bytes((0xB0, 64, 0))),
    )
    score = Score(tracks=(Track(notes=(Note(0, 60, 240), Note(960, 62, 240), Note(1920, 64, 240)), events=events),))
    sink, scheduler = started(score, 960)
    sink.run_to(0.01)
    before = [m[0::2] if m.kind == PROGRAM else m for _, m in sink.heard if m.kind != NOTE_ON]
    assert (PROGRAM, 30) in before
    assert (CONTROL, 0, 64, 127) in before
    assert any(m.kind == 0xE0 and m.b == 80 for _, m in sink.heard)
    scheduler.stop(sink.now())
    sink.drain()
    assert sink.heard[-1][1][:3] == (CONTROL, 0, 64)
    assert sink.heard[-1][1].b == 0


def test_auditioned_notes_end_by_themselves() -> None:
    sink = RecordingSink(channels=256)
    scheduler = Scheduler(sink, build(SCALE, 256))
    scheduler.audition(0.0, 0, 70, 90, 0)
    run(sink, scheduler, 1.0)
    assert [p for _, p in onsets(sink)] == [70]
    assert not sink.faults()
    assert not scheduler.busy


def test_an_audition_does_not_shorten_the_note_that_the_piece_begins_meanwhile() -> None:
    sink, scheduler = started(score_of((480, 60, 960)))
    run(sink, scheduler, 0.25)
    scheduler.audition(sink.now(), 0, 60, 90, 0)
    run(sink, scheduler, 2.0)
    assert onsets(sink) == [(0.25, 60), (0.5, 60)]
    assert [round(at, 6) for at, m in sink.heard if m.kind == NOTE_OFF] == [0.5, 1.5]


def test_position_follows_loop_and_tempo() -> None:
    _, scheduler = started(SCALE)
    assert position(scheduler.anchors, 0.5) == pytest.approx(480)
    scheduler.set_loop(0.0, (0, 480))
    scheduler.advance(0.45)
    assert position(scheduler.anchors, 0.55) == pytest.approx(48)


ticks = st.integers(0, 4000)
pieces = st.builds(
    lambda notes, meter: build(score_of(*notes, meters=(Meter(0, meter),))),
    st.lists(st.tuples(ticks, st.integers(60, 63), st.integers(0, 1500)), min_size=4, max_size=16),
    st.integers(2, 5),
)
operations = st.one_of(
    st.tuples(st.just("play"), ticks),
    st.tuples(st.just("stop"), st.none()),
    st.tuples(st.just("loop"), st.none() | st.tuples(ticks, ticks)),
    st.tuples(st.just("factor"), st.sampled_from((0.3, 1.0, 2.7))),
    st.tuples(st.just("edit"), pieces),
    st.tuples(st.just("candidate"), pieces),
    st.tuples(st.just("audition"), st.integers(60, 63)),
)
stories = st.lists(st.tuples(st.integers(0, 60), operations), min_size=4, max_size=16)
"""What happens after how many hundredths of a second."""


def perform(scheduler: Scheduler, now: float, name: str, value: object) -> None:
    actions = {
        "play": lambda: scheduler.play(now, value),
        "stop": lambda: scheduler.stop(now),
        "loop": lambda: scheduler.set_loop(now, value),
        "factor": lambda: scheduler.set_factor(now, value),
        "edit": lambda: scheduler.swap(now, value),
        "candidate": lambda: scheduler.swap(now, value, at_next_beat=True),
        "audition": lambda: scheduler.audition(now, 0, value, 80, 0),
    }
    actions[name]()


def tell(sink: RecordingSink, scheduler: Scheduler, story: list[tuple[int, tuple[str, object]]]) -> None:
    """Play from the start, do everything at its time, stop, and let the device finish."""
    scheduler.play(sink.now(), 0)
    for pause, (name, value) in story:
        run(sink, scheduler, sink.time + pause / 100, step=0.03)
        perform(scheduler, sink.now(), name, value)
    run(sink, scheduler, sink.time + 0.2, step=0.03)
    scheduler.stop(sink.now())
    sink.drain()


@settings(max_examples=120, deadline=None)
@given(first=pieces, story=stories, margin=st.sampled_from((0.0, 0.015)), channels=st.sampled_from((16, 256)))
def test_every_on_gets_exactly_one_off(
    first: Timeline, story: list[tuple[int, tuple[str, object]]], margin: float, channels: int
) -> None:
    sink = RecordingSink(channels=channels, margin=margin)
    tell(sink, Scheduler(sink, first), story)
    assert not sink.faults()


@settings(max_examples=60, deadline=None)
@given(first=pieces, story=stories)
def test_no_note_hangs_when_calling_back_comes_too_late(
    first: Timeline, story: list[tuple[int, tuple[str, object]]]
) -> None:
    """A device that has taken more than it should: some offs come twice then, but nothing hangs."""
    sink = RecordingSink(margin=0.01, slip=0.04)
    tell(sink, Scheduler(sink, first), story)
    assert not [fault for fault in sink.faults() if "hangs" in fault]


def test_a_bar_is_counted_in_by_four_clicks_and_then_the_piece_begins() -> None:
    sink = RecordingSink(channels=256)
    scheduler = Scheduler(sink, build(SCALE, 256))
    scheduler.play(0.0, 480, counting=True)
    run(sink, scheduler, 1.9)
    assert [(round(at, 6), pitch) for at, channel, pitch in sink.notes() if channel % 16 == 9] == [
        (0.0, 76), (0.5, 77), (1.0, 77), (1.5, 77)
    ]  # fmt: skip
    assert position(scheduler.anchors, sink.now()) == 480
    run(sink, scheduler, 2.4)
    assert [(round(at, 6), pitch) for at, channel, pitch in sink.notes() if channel == 0] == [(2.0, 62), (2.25, 63)]
    assert not [fault for fault in sink.faults() if "hangs" not in fault]


def test_an_edit_during_the_count_in_leaves_it_as_it_is() -> None:
    sink = RecordingSink(channels=256)
    scheduler = Scheduler(sink, build(SCALE, 256))
    scheduler.play(0.0, 0, counting=True)
    run(sink, scheduler, 0.7)
    scheduler.swap(sink.now(), build(score_of((0, 72, 240)), 256))
    run(sink, scheduler, 2.6)
    assert onsets(sink) == [(0.0, 76), (0.5, 77), (1.0, 77), (1.5, 77), (2.0, 72)]
    assert not sink.faults()


def test_stopping_in_the_count_in_silences_it() -> None:
    sink = RecordingSink(channels=256)
    scheduler = Scheduler(sink, build(SCALE, 256))
    scheduler.play(0.0, 0, counting=True)
    run(sink, scheduler, 0.7)
    scheduler.stop(sink.now())
    sink.drain()
    assert onsets(sink) == [(0.0, 76), (0.5, 77)]
    assert not sink.faults()


def test_an_endless_piece_goes_on_behind_its_end() -> None:
    sink = RecordingSink()
    scheduler = Scheduler(sink, build(SCALE))
    scheduler.endless = True
    scheduler.play(0.0, 0)
    run(sink, scheduler, 9.0)
    assert scheduler.playing
    assert position(scheduler.anchors, sink.now()) == pytest.approx(9 * 960)


@pytest.mark.parametrize("channels", [16, 256])
def test_a_key_sounds_until_it_is_let_go_with_the_sound_of_its_track(channels: int) -> None:
    organ = Track(channel=3).with_program(19)
    sink = RecordingSink(channels=channels)
    scheduler = Scheduler(sink, build(Score(tracks=(organ,)), channels))
    scheduler.play_live(0.0, 0, Message(NOTE_ON, 0, 60, 90), 0)
    run(sink, scheduler, 5.0)
    scheduler.play_live(5.0, 0, Message(NOTE_ON, 0, 60, 0), 0)
    sink.drain()
    assert [(round(at, 3), m.kind, m.a) for at, m in sink.heard if m.kind in (NOTE_ON, NOTE_OFF)] == [
        (0.0, NOTE_ON, 60), (5.0, NOTE_OFF, 60)
    ]  # fmt: skip
    if channels == 256:
        program = next(m for _, m in sink.heard if m.kind == PROGRAM)
        assert (program.a, program.channel) == (19, sink.notes()[0][1])


def test_a_pedal_held_by_a_foot_survives_the_next_note_and_is_lifted_by_stop() -> None:
    sink = RecordingSink(channels=256)
    scheduler = Scheduler(sink, build(SCALE, 256))
    scheduler.play_live(0.0, 0, Message(CONTROL, 0, 64, 127), 0)
    for pitch in (60, 62):
        scheduler.play_live(sink.now(), 0, Message(NOTE_ON, 0, pitch, 90), 0)
        run(sink, scheduler, sink.time + 0.1)
    pedals = [m.b for _, m in sink.heard if m.kind == CONTROL and m.a == 64]
    assert pedals == [127]
    scheduler.stop(sink.now())
    sink.drain()
    assert [m.b for _, m in sink.heard if m.kind == CONTROL and m.a == 64] == [127, 0]
    assert not sink.faults()


live = st.tuples(st.just("live"), st.sampled_from((NOTE_ON, NOTE_OFF, CONTROL)), st.integers(60, 64), st.integers(0, 3))
acts = st.one_of(
    live,
    st.tuples(st.just("play"), st.integers(0, 2000), st.booleans(), st.just(0)),
    st.tuples(st.just("swap"), st.integers(0, 1), st.booleans(), st.just(0)),
    st.tuples(st.just("loop"), st.integers(0, 900), st.integers(0, 900), st.just(0)),
    st.tuples(st.just("audition"), st.integers(60, 64), st.just(0), st.just(0)),
    st.tuples(st.just("stop"), st.just(0), st.just(0), st.just(0)),
)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(acts, st.floats(0, 0.6)), max_size=25),
    st.sampled_from(((16, 0.0, 0.0), (256, 0.02, 0.005), (256, 0.0, 0.0))),
)
def test_whatever_is_played_and_pressed_every_note_ends(plan: list, output: tuple[int, float, float]) -> None:
    channels, margin, slip = output
    sink = RecordingSink(channels, margin, slip)
    lines = [build(score, channels) for score in (SCALE, score_of((0, 60, 3000), (240, 62, 60), (1000, 61, 10)))]
    scheduler = Scheduler(sink, lines[0])
    for (name, a, b, c), wait in plan:
        now = sink.now()
        if name == "live":
            scheduler.play_live(now, 0, Message(a, 0, 64 if a == CONTROL else b, 40 * c), 0)
        elif name == "play":
            scheduler.play(now, a, counting=b)
        elif name == "swap":
            scheduler.swap(now, lines[a], b)
        elif name == "loop":
            scheduler.set_loop(now, (min(a, b), max(a, b)) if a != b else None)
        elif name == "audition":
            scheduler.audition(now, 0, a, 80, 0)
        else:
            scheduler.stop(now)
        run(sink, scheduler, sink.time + wait)
    scheduler.stop(sink.now())
    run(sink, scheduler, sink.time + 1.0)
    sink.drain()
    assert not [fault for fault in sink.faults() if "hangs" in fault]
    assert not any(b for (_, kind, number), b in scheduler.book.state.items() if kind == CONTROL and number == 64)

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.score.types import (
    ChordSymbol,
    Event,
    KeySignature,
    Marker,
    Meter,
    Note,
    Origin,
    Score,
    Tempo,
    Track,
)
from tests.editing.scores import NOTES, check

PROGRAM, LYRIC = b"\xc0\x05", b"\xff\x05la"
TICKS = st.integers(0, 2500)


def volume(value: int) -> bytes:
    return bytes((0xB0, 7, value))


def in_time(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(values, max_size=4, unique_by=lambda v: v.tick).map(
        lambda found: tuple(sorted(found, key=lambda v: v.tick))
    )


EVENTS = st.builds(Event, TICKS, st.sampled_from([PROGRAM, volume(3), volume(9), LYRIC, b"\xa0\x3c\x10", b"\xf0\x01"]))
TRACKS = st.builds(
    Track,
    notes=st.lists(NOTES, max_size=8).map(sorted_notes),
    events=st.lists(EVENTS, max_size=6).map(lambda events: tuple(sorted(events, key=lambda e: e.tick))),
)
STATES = st.builds(
    lambda score: State(score, 0, frozenset(score.tracks[0].notes)),
    st.builds(
        Score,
        tracks=st.lists(TRACKS, min_size=1, max_size=2).map(tuple),
        tempos=in_time(st.builds(Tempo, TICKS, st.integers(100_000, 900_000))),
        meters=in_time(st.builds(Meter, TICKS, st.integers(2, 7))),
        keys=in_time(st.builds(KeySignature, TICKS, st.integers(-7, 7))),
        markers=in_time(st.builds(Marker, TICKS, st.text("ab", max_size=2))),
        chords=in_time(st.builds(ChordSymbol, TICKS, st.sampled_from(["C", "G7"]))),
    ),
)


@given(STATES, TICKS, st.integers(1, 3000))
def test_deleting_inserted_time_gives_the_same_score(state: State, start: int, span: int):
    longer = edits.insert_time(start, start + span)(state)
    check(longer)
    again = edits.delete_time(start, start + span)(longer)
    unedited = replace(state.score, tracks=tuple(_as_if_edited(t, start) for t in state.score.tracks))
    assert again.score == unedited


def _as_if_edited(track: Track, tick: int) -> Track:
    """The model's notes across a tick were longer for a while, which counts as edited."""
    notes = (
        replace(n, origin=Origin.EDITED) if n.origin is Origin.MODEL and n.start < tick < n.end else n
        for n in track.notes
    )
    return replace(track, notes=sorted_notes(notes))


@given(STATES, TICKS, st.integers(1, 3000))
def test_insertion_leaves_the_music_s_clock_before_and_after(state: State, start: int, span: int):
    before, after = tempo_map(state.score), tempo_map(edits.insert_time(start, start + span)(state).score)
    for tick in (0, start // 2, start):
        assert after.bpm_at(max(0, tick - 1), 480) == before.bpm_at(max(0, tick - 1), 480)
    for tick in (start, start + 100, start + 1000):
        assert after.bpm_at(tick + span, 480) == before.bpm_at(tick, 480)


@given(STATES, TICKS, st.integers(1, 3000))
def test_deletion_keeps_what_holds_afterwards(state: State, start: int, span: int):
    end = start + span
    after = edits.delete_time(start, end)(state)
    check(after)
    for tick in (0, 100, 1000):
        for name in ("tempos", "meters", "keys", "chords"):
            assert _held(getattr(after.score, name), start + tick) == _held(getattr(state.score, name), end + tick)
        old = [_value(t.events, end + tick) for t in state.score.tracks]
        assert [_value(t.events, start + tick) for t in after.score.tracks] == old


def _held(values: tuple, tick: int) -> object:
    found = [v for v in values if v.tick <= tick]
    return replace(found[-1], tick=0) if found else None


def _value(events: tuple[Event, ...], tick: int) -> int | None:
    found = [e.data[2] for e in events if e.tick <= tick and e.data[:2] == b"\xb0\x07"]
    return found[-1] if found else None


def piece() -> State:
    notes = (Note(0, 60, 480), Note(480, 62, 960), Note(1440, 64, 480, origin=Origin.MODEL))
    events = (Event(0, PROGRAM), Event(0, LYRIC), Event(700, volume(9)), Event(900, volume(3)), Event(1440, LYRIC))
    return State(
        Score(
            tracks=(Track(notes=notes, events=events), Track("other", (Note(960, 40, 480),))),
            tempos=(Tempo(0, 400_000), Tempo(960, 300_000)),
            meters=(Meter(0, 3, 4),),
            markers=(Marker(0, "A"), Marker(700, "B"), Marker(1440, "C")),
        )
    )


def test_inserting_in_the_middle_of_a_note_holds_it():
    after = edits.insert_time(960, 1440)(piece()).score
    assert [(n.start, n.length) for n in after.tracks[0].notes] == [(0, 480), (480, 1440), (1920, 480)]
    assert after.tracks[0].notes[2].origin is Origin.MODEL
    assert after.tracks[1].notes[0].start == 1440
    assert after.tempos == (Tempo(0, 400_000), Tempo(1440, 300_000))
    assert after.markers[2].tick == 1920


def test_a_note_that_ends_where_time_is_inserted_stays_as_long():
    after = edits.insert_time(480, 960)(piece()).score
    assert [(n.start, n.length) for n in after.tracks[0].notes] == [(0, 480), (960, 960), (1920, 480)]


def test_inserting_at_the_front_leaves_the_settings_there():
    after = edits.insert_time(0, 100)(piece()).score
    assert [(e.tick, e.data) for e in after.tracks[0].events[:2]] == [(0, PROGRAM), (100, LYRIC)]
    assert (after.tempos[0].tick, after.meters[0].tick, after.markers[0].tick) == (0, 0, 100)
    assert after.tracks[0].notes[0].start == 100


def test_deleting_takes_notes_and_words_and_keeps_what_holds():
    after = edits.delete_time(480, 1440)(piece()).score
    assert [(n.start, n.pitch, n.length) for n in after.tracks[0].notes] == [(0, 60, 480), (480, 64, 480)]
    assert [(e.tick, e.data) for e in after.tracks[0].events[2:]] == [(480, volume(3)), (480, LYRIC)]
    assert after.tempos == (Tempo(0, 400_000), Tempo(480, 300_000))
    assert [m.text for m in after.markers] == ["A", "C"]
    assert after.tracks[1].notes == ()


def test_deleting_across_edges_shortens():
    after = edits.delete_time(240, 600)(piece()).score
    assert [(n.start, n.length) for n in after.tracks[0].notes] == [(0, 240), (240, 840), (1080, 480)]


def test_an_empty_range_changes_nothing():
    assert edits.insert_time(480, 480)(piece()) == piece()
    assert edits.delete_time(480, 400)(piece()) == piece()

import pytest

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Note, Score, Track
from tests.editing.scores import check

NOTE = Note(0, 60, 100)
STATE = State(Score(tracks=(Track("a", (NOTE,)), Track("b", channel=1), Track("c", channel=2))), 0, frozenset({NOTE}))


def names(state: State) -> list[str]:
    return [track.name for track in state.score.tracks]


def test_a_new_track_has_a_channel_of_its_own_and_is_current():
    state = edits.add_track()(STATE)
    assert (state.track, state.current.channel, state.selection) == (3, 3, frozenset())
    full = State(Score(tracks=tuple(Track(channel=c) for c in range(9))))
    assert edits.add_track()(full).current.channel == 10
    assert edits.add_track(Track("mine", channel=1))(STATE).current.name == "mine"


def test_removing_keeps_the_current_track_current():
    assert names(edits.remove_track(1)(STATE)) == ["a", "c"]
    assert edits.remove_track(1)(STATE).selection == {NOTE}
    later = edits.set_track(2)(STATE)
    assert edits.remove_track(0)(later).current.name == "c"
    assert edits.remove_track(2)(later).current.name == "b"
    assert edits.remove_track(0)(State(Score(tracks=(Track("a", (NOTE,)),)))).score.tracks == (Track(),)


def test_moving_and_duplicating_tracks():
    moved = edits.move_track(0, 2)(STATE)
    assert (names(moved), moved.current.name, moved.selection) == (["b", "c", "a"], "a", {NOTE})
    copied = edits.duplicate_track(0)(STATE)
    assert (names(copied), copied.track, copied.selection) == (["a", "a", "b", "c"], 1, frozenset())
    for state in (moved, copied):
        check(state)


def test_what_a_track_is_set_to():
    state = STATE
    for edit in (
        edits.rename_track(1, "flute"),
        edits.set_track_program(1, 73),
        edits.set_track_volume(1, 90),
        edits.set_track_pan(1, 10),
        edits.set_track_colour(1, 5),
        edits.mute_track(1),
        edits.solo_track(1, on=True),
    ):
        state = edit(state)
    track = state.score.tracks[1]
    assert (track.name, track.program, track.colour) == ("flute", 73, 5)
    assert (track.controller(7, 100), track.controller(10, 64)) == (90, 10)
    assert track.muted
    assert track.soloed
    assert state.selection == {NOTE}
    assert not edits.mute_track(1)(state).score.tracks[1].muted
    assert state.score.tracks[0] is STATE.score.tracks[0]


def test_a_setting_of_the_current_track_keeps_its_selection_and_what_it_covers():
    on_top = edits.move(100, 0)(State(Score(tracks=(Track(notes=(NOTE, Note(100, 60, 100))),)), 0, frozenset({NOTE})))
    named = edits.rename_track(0, "x")(on_top)
    assert [n.start for n in edits.move(1, 0)(named).current.notes] == [100, 101]


def test_a_track_or_value_that_is_not_there_is_refused():
    for edit in (edits.remove_track(3), edits.rename_track(-1, "x"), edits.move_track(9, 0)):
        with pytest.raises(IndexError, match="no track"):
            edit(STATE)
    for make in (edits.set_track_program, edits.set_track_volume, edits.set_track_pan):
        with pytest.raises(ValueError, match="127"):
            make(0, 128)


def test_a_track_takes_its_messages_to_another_channel():
    track = Track("a", (NOTE,), 2).with_program(5).with_port("Synth")
    moved = edits.set_track_channel(0, 7)(State(Score(tracks=(track,)))).current
    assert (moved.channel, moved.program, moved.port) == (7, 5, "Synth")
    assert [event.data[0] for event in moved.events] == [0xFF, 0xC7]
    with pytest.raises(ValueError, match="no channel 16"):
        edits.set_track_channel(0, 16)


def test_a_track_becomes_percussion_and_an_instrument_again():
    drums = edits.set_track_percussion(1, True)(STATE)
    assert drums.score.tracks[1].is_percussion
    assert edits.set_track_percussion(1, True)(drums) is drums
    assert edits.set_track_percussion(1, False)(drums).score.tracks[1].channel == 1


def test_the_port_of_a_track_is_a_name_in_its_events():
    there = edits.set_track_port(0, "Küche:in")(STATE)
    assert there.score.tracks[0].port == "Küche:in"
    again = edits.set_track_port(0, "Synth")(there)
    assert (again.score.tracks[0].port, len(again.score.tracks[0].events)) == ("Synth", 1)
    assert edits.set_track_port(0, "")(again).score == STATE.score

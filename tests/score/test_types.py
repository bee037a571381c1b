import pickle

import numpy as np
import pytest

from musicgen_gui.score.types import Event, Lock, Note, Origin, Score, Track

NOTES = (Note(0, 60, 10, 70), Note(5, 62, 20, 90, -1, Origin.MODEL, Lock.RHYTHM, True))


def test_a_track_s_array_holds_its_notes_and_is_read_only():
    array = Track(notes=NOTES).array
    assert array.tolist() == [(0, 10, 60, 70), (5, 25, 62, 90)]
    with pytest.raises(ValueError, match="read-only"):
        array["start"] = 1
    assert len(Track().array) == 0


def test_equal_notes_hash_alike_and_others_differ():
    twin = Note(5, 62, 20, 90, -1, Origin.MODEL, Lock.RHYTHM, True)
    assert twin == NOTES[1]
    assert hash(twin) == hash(NOTES[1])
    assert Note(5, 62, 20, 90) != NOTES[1]


def test_a_score_survives_pickling_without_its_cached_array():
    score = Score(tracks=(Track(notes=NOTES, events=(Event(0, b"\xc0\x05"),)),))
    before = len(pickle.dumps(score))
    assert len(score.tracks[0].array) == 2
    assert len(pickle.dumps(score)) == before
    copy = pickle.loads(pickle.dumps(score))
    assert copy == score
    assert copy.tracks[0].notes[1].locks is Lock.RHYTHM
    assert np.array_equal(copy.tracks[0].array, score.tracks[0].array)


def test_program_and_controllers_live_in_the_events():
    track = Track(channel=3).with_program(40).with_controller(7, 90).with_controller(10, 20)
    settings = (track.program, track.controller(7, 100), track.controller(10, 64), track.controller(1, 5))
    assert settings == (40, 90, 20, 5)
    changed = track.with_program(41).with_controller(7, 91)
    assert (changed.program, changed.controller(7, 100), len(changed.events)) == (41, 91, 3)


def test_a_list_of_the_notes_is_handed_out_once() -> None:
    notes = (Note(0, 60, 1), Note(5, 60, 1))
    spare = list(notes)
    track = Track().with_notes(notes, spare=spare)
    assert track.copied() is spare
    spare.clear()
    assert track.copied() == list(notes)
    assert track.copied() is not track.copied()

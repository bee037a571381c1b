"""Promises are read off the notes."""

from dataclasses import replace

from musicgen_gui.app.promises import Promise, copies, fills, kept
from musicgen_gui.engines.request import COMMON_RUN, ChordTones, Copy, Keep, Request, Rules, Span, Task
from musicgen_gui.score.types import ChordSymbol, Lock, Note, Score, Track
from musicgen_gui.theory.scale import scale

RULES = Rules(scale(7, "major"), 62, 83)
SPAN = Span(960, 1920)


def asked(rules: Rules = RULES, *notes: Note, chords: tuple[ChordSymbol, ...] = ()) -> Request:
    return Request(Task.COMPLETE, Score(tracks=(Track(notes=notes),), chords=chords), 0, SPAN, rules=rules)


def test_an_answer_that_keeps_everything() -> None:
    answer = (Note(960, 67, 480), Note(1440, 69, 480))
    assert kept(answer, asked()) == {Promise.KEY: True, Promise.RANGE: True, Promise.INSIDE: True}
    assert fills(answer, asked())


def test_what_was_not_promised_is_not_claimed() -> None:
    assert kept((Note(960, 61, 480),), asked(Rules())) == {Promise.INSIDE: True}


def test_each_broken_promise_is_seen() -> None:
    assert kept((Note(960, 68, 960),), asked())[Promise.KEY] is False
    assert kept((Note(960, 86, 960),), asked())[Promise.RANGE] is False
    assert kept((Note(960, 67, 961),), asked())[Promise.INSIDE] is False
    assert kept((Note(959, 67, 10),), asked())[Promise.INSIDE] is False
    assert not fills((Note(960, 67, 480),), asked())
    wide = (Note(960, 67, 480), Note(1440, 76, 480))
    assert kept(wide, asked(Rules(largest_leap=8)))[Promise.LEAPS] is False
    assert kept(wide, asked(Rules(largest_leap=9)))[Promise.LEAPS] is True
    assert kept(wide, asked(Rules(last=frozenset({67}))))[Promise.LAST] is False


def test_what_stands_twice_is_told() -> None:
    before = (Note(0, 60, 240), Note(240, 62, 240), Note(480, 64, 480))
    moved, other = (Note(960, 65, 240), Note(1200, 67, 240), Note(1440, 69, 480)), (Note(960, 65, 960),)
    assert kept(moved, asked(Rules(no_repeat=3), *before))[Promise.FRESH] is False
    assert kept(other, asked(Rules(no_repeat=3), *before))[Promise.FRESH] is True
    assert kept((Note(960, 64, 960),), asked(Rules(longest_same=1), *before))[Promise.FRESH] is False


def test_chord_tones_are_asked_for_where_a_chord_stands() -> None:
    rules = Rules(chord_tones=ChordTones.STRONG)
    off, on = Note(960, 66, 240), Note(1200, 66, 240)
    g = (ChordSymbol(960, "G"),)
    assert kept((off,), asked(rules, chords=g))[Promise.CHORDS] is False
    assert kept((replace(off, pitch=67), on), asked(rules, chords=g))[Promise.CHORDS] is True
    everywhere = replace(rules, chord_tones=ChordTones.EVERYWHERE)
    assert kept((replace(off, pitch=67), on), asked(everywhere, chords=g))[Promise.CHORDS] is False
    assert kept((off,), asked(rules, chords=(ChordSymbol(960, "N.C."),)))[Promise.CHORDS] is True


def test_locked_parts_must_be_as_they_were_and_a_locked_pitch_keeps_no_rule() -> None:
    own = Note(960, 61, 480, 90, locks=Lock.PITCH | Lock.VELOCITY)
    seen = kept((replace(own, length=240),), asked(RULES, own))
    assert (seen[Promise.LOCKS], seen[Promise.KEY]) == (True, True)
    assert kept((replace(own, velocity=91),), asked(RULES, own))[Promise.LOCKS] is False
    assert kept((replace(own, start=961),), asked(RULES, own))[Promise.LOCKS] is False


def test_pitches_that_are_kept_are_the_users() -> None:
    request = replace(asked(), task=Task.VARY, keep=Keep.PITCHES)
    assert Promise.KEY not in kept((Note(960, 68, 960),), request)


def test_a_long_run_from_a_known_tune_is_a_copy_and_not_knowing_is_no_promise() -> None:
    assert copies(None, Rules()) is None
    assert copies(Copy(), Rules()) is False
    assert copies(Copy(COMMON_RUN), Rules()) is False
    assert copies(Copy(COMMON_RUN + 1), Rules()) is True
    assert copies(Copy(COMMON_RUN + 1), Rules(longest_copy=20)) is False
    assert copies(Copy(COMMON_RUN), Rules(longest_copy=8)) is True

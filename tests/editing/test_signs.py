import pytest

from musicgen_gui.editing import edits
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Note, Tempo
from tests.editing.scores import state_of

STATE = state_of()


def test_tempo_is_set_replaced_and_removed():
    state = edits.set_tempo(960, 90)(edits.set_tempo(0, 120)(STATE))
    assert state.score.tempos == (Tempo(0, 500_000), Tempo(960, 666_667))
    assert tempo_map(edits.set_tempo(960, 60)(state).score).bpm_at(1000, 480) == pytest.approx(60)
    assert edits.remove_tempo(960)(state).score.tempos == (Tempo(0, 500_000),)


def test_meter_key_marker_chord_and_title():
    state = edits.set_meter(0, 6, 8)(edits.set_meter(2880, 3, 4)(STATE))
    assert state.score.meters == (Meter(0, 6, 8), Meter(2880, 3, 4))
    assert bar_map(state.score).bar_start(3) == 4320
    assert edits.remove_meter(0)(state).score.meters == (Meter(2880, 3, 4),)
    keyed = edits.set_key(0, -2, "minor")(STATE)
    assert keyed.score.keys == (KeySignature(0, -2, "minor"),)
    assert edits.remove_key(0)(keyed) == STATE
    marked = edits.set_marker(5, "B")(edits.set_marker(0, "A")(STATE))
    assert marked.score.markers == (Marker(0, "A"), Marker(5, "B"))
    assert edits.set_marker(0, "")(marked).score.markers == (Marker(5, "B"),)
    chords = edits.set_chord(0, "G7")(edits.set_chord(0, "C")(STATE))
    assert chords.score.chords == (ChordSymbol(0, "G7"),)
    assert edits.set_chord(0, "")(chords) == STATE
    assert edits.set_title("Reel")(STATE).score.title == "Reel"


def test_selection_and_notes_stay():
    state = state_of(Note(0, 60, 240))
    assert edits.set_tempo(0, 99)(state).selection == state.selection
    assert edits.set_tempo(0, 99)(state).score.tracks is state.score.tracks


@pytest.mark.parametrize("bpm", [0, -5, 3.5, 2e8, float("inf")])
def test_a_tempo_that_midi_cannot_write_is_refused(bpm: float):
    with pytest.raises(ValueError, match="tempo"):
        edits.set_tempo(0, bpm)


def test_a_meter_or_key_that_is_none_is_refused():
    for numerator, denominator in ((0, 4), (4, 0), (4, 6), (256, 4), (3, 128)):
        with pytest.raises(ValueError, match="no meter"):
            edits.set_meter(0, numerator, denominator)
    with pytest.raises(ValueError, match="signs"):
        edits.set_key(0, 8)
    with pytest.raises(ValueError, match="tick 0"):
        edits.set_tempo(-1, 120)(STATE)

"""What is dragged out of the window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.excerpt import excerpt
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Meter, Note, Score, Tempo, Track

notes = st.sets(
    st.builds(Note, st.integers(0, 20_000), st.integers(30, 90), st.integers(1, 900)), min_size=1, max_size=9
)


@given(notes, st.data())
def test_an_excerpt_is_the_selection_from_its_bar_on(some: set[Note], data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.sampled_from(sorted(some)), min_size=1))
    score = Score(tracks=(Track("Fiddle", tuple(sorted(some))), Track("Bass", (Note(0, 40, 99),))))
    found = excerpt(edits.select(chosen)(State(score)))
    (track,) = found.tracks
    assert track.name == "Fiddle"
    first = min(note.start for note in chosen)
    shift = first - first % 1920
    assert [(n.start + shift, n.pitch, n.length) for n in track.notes] == [
        (n.start, n.pitch, n.length) for n in sorted(chosen)
    ]


def test_tempo_and_meter_that_hold_there_come_along() -> None:
    score = Score(
        tracks=(Track(notes=(Note(0, 60, 480), Note(4000, 62, 480))),),
        tempos=(Tempo(0, 500_000), Tempo(1920, 400_000)),
        meters=(Meter(0, 4, 4), Meter(1920, 3, 4)),
    )
    found = excerpt(edits.select([score.tracks[0].notes[1]])(State(score)))
    assert found.tempos == (Tempo(0, 400_000),)
    assert found.meters == (Meter(0, 3, 4),)
    assert found.tracks[0].notes[0].start == 4000 - 3360


def test_without_a_selection_the_whole_track() -> None:
    score = Score(tracks=(Track(notes=(Note(0, 60, 480), Note(4000, 62, 480))),))
    assert excerpt(State(score)).tracks == score.tracks
    assert excerpt(State()).tracks[0].notes == ()

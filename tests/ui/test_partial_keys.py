"""Taking parts of an answer and varying, with the keys and the mouse of the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.editing.humanising import Humanising
from musicgen_gui.engines.request import Keep, Task
from musicgen_gui.score.types import PERCUSSION_CHANNEL, Lock, Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier
CHORDS = "This track has chords: answers take the place of its top line, the other notes stay"


def press(qtbot: QtBot, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)


def ask(qtbot: QtBot, window: MainWindow) -> tuple[Note, ...]:
    press(qtbot, Key.Key_G)
    answered(qtbot, window)
    return window.session.document.proposal.notes


def new_notes(window: MainWindow, before: Score) -> tuple[Note, ...]:
    return tuple(n for n in window.session.state.current.notes if n not in before.tracks[0].notes)


def test_right_takes_a_note_tab_a_bar_and_enter_the_rest(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state.score
    answer = ask(qtbot, window)
    press(qtbot, Key.Key_Right)
    assert new_notes(window, before) == answer[:1]
    assert "Enter the rest" in window.status.message.text()
    press(qtbot, Key.Key_Tab)
    bar = window.session.document.proposal.start
    assert new_notes(window, before) == tuple(n for n in answer if n.start < bar)
    press(qtbot, Key.Key_Return)
    assert new_notes(window, before) == answer
    assert window.session.document.undo_labels == ("Complete bars 10–12", "Take bar 9", "Take a note in bar 9")
    for _ in range(3):
        press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert window.session.state.score == before


def test_escape_after_a_note_leaves_that_note(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state.score
    answer = ask(qtbot, window)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Escape)
    assert new_notes(window, before) == answer[:1]
    assert window.session.document.proposal is None
    notes = window.session.state.current.notes
    press(qtbot, Key.Key_Tab)
    assert window.session.state.current.notes == notes, "Tab belongs to the notes again"


def test_undo_while_looking_brings_the_pale_note_back(qtbot: QtBot, window: MainWindow) -> None:
    answer = ask(qtbot, window)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert window.session.document.proposal.notes == answer
    assert "back" in window.status.message.text()
    press(qtbot, Key.Key_Return)
    assert set(answer) <= set(window.session.state.current.notes)


@pytest.mark.parametrize("enter", [Key.Key_Return, Key.Key_Enter])
def test_control_enter_takes_the_rhythm_and_shift_enter_the_pitches(
    qtbot: QtBot, window: MainWindow, enter: Key
) -> None:
    session = window.session
    session.set_span((0, session.span[0] // 8))
    start, end = session.span
    stood = tuple(n for n in session.state.current.notes if start <= n.start < end)
    keypad = Held.KeypadModifier if enter is Key.Key_Enter else Held.NoModifier
    answer = ask(qtbot, window)
    press(qtbot, enter, Held.ControlModifier | keypad)
    taken = tuple(n for n in session.state.current.notes if start <= n.start < end)
    assert [(n.start, n.length) for n in taken] == [(n.start, n.length) for n in answer]
    assert [n.pitch for n in taken][: len(stood)] == [n.pitch for n in stood][: len(taken)]
    assert session.document.undo_label == "Take the rhythm of bar 1"
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    answer = ask(qtbot, window)
    press(qtbot, enter, Held.ShiftModifier | keypad)
    taken = tuple(n for n in session.state.current.notes if start <= n.start < end)
    assert [(n.start, n.length) for n in taken] == [(n.start, n.length) for n in stood]
    assert [n.pitch for n in taken][: len(answer)] == [n.pitch for n in answer][: len(taken)]
    assert session.document.undo_label == "Take the pitches of bar 1"


def click(window: MainWindow, note: Note) -> None:
    geometry = window.roll.view.geometry
    at = QPointF(geometry.x(note.start + note.length / 2), geometry.y(note.pitch) + geometry.key_height / 2)
    QTest.mouseClick(window.roll.canvas, Qt.MouseButton.LeftButton, Held.NoModifier, at.toPoint())


def test_a_click_takes_one_pale_note(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state.score
    answer = ask(qtbot, window)
    click(window, answer[5])
    assert new_notes(window, before) == (answer[5],)
    ghosts = window.roll.view.ghosts
    assert ghosts.unchanged == (answer[5],)
    assert ghosts.new == tuple(n for n in answer if n is not answer[5])
    click(window, answer[5])
    assert new_notes(window, before) == (answer[5],), "what stands is no ghost any more"
    press(qtbot, Key.Key_Escape)
    assert new_notes(window, before) == (answer[5],)


def test_locked_notes_are_drawn_as_they_are_in_a_preview(qtbot: QtBot, window: MainWindow) -> None:
    session, view = window.session, window.roll.view
    start = session.span[0]
    locked, free = Note(start, 74, 240, 90, locks=Lock.NOTE), Note(start + 240, 76, 240)
    session.document.apply("Add", edits.add_notes([locked, free]))
    session.document.look(edits.select_none())
    ask(qtbot, window)
    assert locked in view.ghosts.unchanged
    assert locked not in view.ghosts.new
    drawn = view.notes(start, session.span[1])
    assert [(s, p) for s, p in zip(drawn.start, drawn.pitch, strict=True) if s in (start, start + 240)][-1] == (
        start,
        74,
    )
    assert start + 240 not in drawn.start
    press(qtbot, Key.Key_Return)
    assert locked in session.state.current.notes
    assert free not in session.state.current.notes


@pytest.mark.parametrize(
    ("key", "keep"),
    [
        (Key.Key_F8, Keep.NOTHING),
        (Key.Key_F6, Keep.RHYTHM),
        (Key.Key_F7, Keep.CONTOUR),
        (Key.Key_F5, Keep.PITCHES),
    ],
)
def test_shift_and_a_sliders_key_vary_what_is_selected(qtbot: QtBot, window: MainWindow, key: Key, keep: Keep) -> None:
    press(qtbot, Key.Key_A, Held.ControlModifier)
    press(qtbot, key, Held.ShiftModifier)
    request = window.generator.asked[-1]
    assert (request.task, request.keep) == (Task.VARY, keep)
    answered(qtbot, window)
    assert window.compose_panel._heading.text().startswith("VARY BARS 1")
    press(qtbot, Key.Key_Return)
    assert window.session.document.undo_label.startswith("Vary bars 1")


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.compose_panel.findChildren(QLabel) if label.isVisible()]


def test_a_track_with_chords_is_said_to_be_followed_by_its_top_line(qtbot: QtBot, window: MainWindow) -> None:
    assert CHORDS not in labels(window)
    ask(qtbot, window)
    assert CHORDS not in window.status.message.text()
    press(qtbot, Key.Key_Escape)
    score = window.session.state.score
    low = tuple(replace(n, pitch=n.pitch - 12) for n in score.tracks[0].notes)
    track = score.tracks[0].with_notes(tuple(sorted((*score.tracks[0].notes, *low))))
    span = window.session.span
    window.session.show_piece(State(score.with_track(0, track)), None)
    window.session.set_span(span)
    qtbot.waitUntil(lambda: CHORDS in labels(window))
    ask(qtbot, window)
    assert CHORDS in window.status.message.text()


def test_fills_exactly_is_said_only_of_what_does(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    kept = window.compose_panel._kept
    qtbot.waitUntil(lambda: "fills&nbsp;exactly" in kept.text())
    composer = window.composer
    for cut in (slice(1, None), slice(None, -1)):
        order = tuple(replace(answer, notes=answer.notes[cut]) for answer in composer.answers.order)
        composer.offer(replace(composer.answers, order=order))
        qtbot.waitUntil(lambda: "fills&nbsp;exactly" not in kept.text())
        assert "stays&nbsp;inside" in kept.text()


def test_loops_at_the_end_are_told(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    panel, composer = window.compose_panel, window.composer
    assert panel._order.text() == "likeliest first"
    composer.offer(replace(composer.answers, loops=2))
    qtbot.waitUntil(lambda: panel._order.text() == "likely, loops last")


def test_chords_are_told_of_the_track_that_was_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    ask(qtbot, window)
    chord = session.state.score.tracks[1].with_notes((Note(0, 40, 23040), Note(0, 47, 23040)))
    session.document.apply("Chord", lambda s: replace(s, score=s.score.with_track(1, chord)))
    session.document.look(lambda s: replace(s, track=1, selection=frozenset()))
    assert not window.composer.follows_top_line
    press(qtbot, Key.Key_Escape)
    assert window.composer.follows_top_line


def test_percussion_is_told_before_it_is_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    drums = Track("Drums", (Note(0, 38, 60), Note(0, 42, 60)), PERCUSSION_CHANNEL)
    window.session.show_piece(State(Score(tracks=(drums,))), None)
    qtbot.waitUntil(lambda: any("track of percussion" in text for text in labels(window)))
    assert CHORDS not in labels(window)
    assert window.composer.always.reach is None


def test_the_answer_that_is_looked_at_is_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 620)
    ask(qtbot, window)
    panel = window.compose_panel
    for _ in range(len(window.composer.answers.order) - 1):
        press(qtbot, Key.Key_Down)
    roll = panel._answers._rolls[window.composer.answers.chosen]
    room = panel._area.viewport()
    qtbot.waitUntil(lambda: room.rect().contains(roll.rect().translated(roll.mapTo(room, QPoint()))))


def test_music_played_by_hand_is_told_as_such(qtbot: QtBot, window: MainWindow) -> None:
    words = "Played by hand: the model hears it as it would be written"
    assert not any(text.startswith(words) for text in labels(window))
    window.session.document.apply(
        "Humanise", lambda s: edits.humanise(3, Humanising(timing=0.2))(edits.select_all()(s))
    )
    qtbot.waitUntil(lambda: any(text.startswith(words) for text in labels(window)))


def test_parts_of_an_answer_leave_the_chords_alone(qtbot: QtBot, window: MainWindow) -> None:
    score = window.session.state.score
    low = tuple(Note(bar * 1440 + 30, pitch, 1380) for bar in range(16) for pitch in (43, 47))
    track = score.tracks[0].with_notes(tuple(sorted((*score.tracks[0].notes, *low))))
    window.session.show_piece(State(score.with_track(0, track)), None)
    window.session.set_span((11520, 17280))
    ask(qtbot, window)
    answers = window.composer.answers
    note = answers.order[answers.chosen].notes[2]
    window.partly.one(note)
    assert window.session.document.undo_label == "Take a note"
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Return)
    notes = window.session.state.current.notes
    assert set(low) <= set(notes)
    assert len([n for n in notes if n in low]) == len(low), "none of them twice"
    assert len(notes) > len(track.notes)

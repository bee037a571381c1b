"""Commands of the Notes menu: pitch, time, length and velocity of the selected notes, and the grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRandomGenerator

from musicgen_gui.app.humanising import remembered
from musicgen_gui.app.quantise import quantise
from musicgen_gui.editing import edits
from musicgen_gui.editing.changes import change_each, moved
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock
from musicgen_gui.ui import opening
from musicgen_gui.ui.commands.command import Act, Command, Mode, plain, translated
from musicgen_gui.ui.commands.edit import has_selection
from musicgen_gui.ui.pianoroll.words import grid_words

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

DENOMINATORS = (1, 2, 4, 8, 16, 32, 64)


def changes(label: str, edit: Callable[[MainWindow], Edit]) -> Act:
    """The act that applies an edit as one undo step named ``label``, also when its key is held down."""

    def act(window: MainWindow) -> None:
        name = _name(window, label)
        if not window.session.document.apply(name, edit(window), run=label):
            window.session.say(_why_not(label).format(name))
        window.roll.ensure_pitches_visible(window.session.state.selection)

    return act


def _name(window: MainWindow, label: str) -> str:
    """What the undo step is called; a switch that all selected notes have on is switched off."""
    notes = window.session.state.selection
    locks = {
        "Loc&k notes": (Lock.NOTE, translated("Unlock notes")),
        "Lock rhythm": (Lock.RHYTHM, translated("Unlock rhythm")),
        "Lock pitches": (Lock.PITCH, translated("Unlock pitches")),
    }
    lock, unlocking = locks.get(label, (Lock.ANY, ""))
    if unlocking and all(note.locks & lock == lock for note in notes):
        return unlocking
    return translated("Unmute") if label == "&Mute" and all(n.muted for n in notes) else plain(translated(label))


def _why_not(label: str) -> str:
    """What to say where a command has found nothing to change."""
    known = {
        "S&plit at the playhead": translated("{0}: bring the playhead into a selected note first"),
        "&Join": translated("{0}: select two notes or more of one pitch"),
        "&Quantise": translated("{0}: the selected notes are on the grid"),
        "Strum": translated("{0}: select notes that begin together"),
        "To the &nearest in the scale": translated("{0}: the selected notes are in it"),
    }
    return known.get(label, translated("{0}: nothing changes here"))


def step(window: MainWindow) -> int:
    """Ticks of one grid step; one tick with snapping off."""
    session = window.session
    return session.grid.step(session.state.score.division) if session.grid.on else 1


def _bar_ticks(window: MainWindow) -> int:
    state = window.session.state
    return bar_map(state.score).bar_ticks_at(min((n.start for n in state.selection), default=0))


def _note(
    id: str,
    text: str,
    keys: tuple[str, ...],
    edit: Callable[[MainWindow], Edit],
    *,
    menu: str = "Notes",
    line: bool = False,
) -> Command:
    return Command(f"notes.{id}", text, changes(text, edit), menu, keys, Mode.NOTES, enabled=has_selection, line=line)


def _grid(change: Callable[[int], int]) -> Act:
    def act(window: MainWindow) -> None:
        grid = window.session.grid
        denominator = min(max(change(grid.denominator), 1), 128)
        window.session.habits = replace(window.session.habits, adaptive=False)
        window.session.grid = replace(grid, denominator=denominator)
        window.session.say(translated("Grid {0}").format(grid_words(window.session.grid)))

    return act


def _triplet(window: MainWindow) -> None:
    grid = window.session.grid
    window.session.grid = replace(grid, tuplet=1 if grid.tuplet == 3 else 3)


def _snap(window: MainWindow) -> None:
    window.session.grid = replace(window.session.grid, on=not window.session.grid.on)


def _length(denominator: int) -> Act:
    """The next drawn note gets this length, and the selected notes do now."""

    def act(window: MainWindow) -> None:
        session = window.session
        session.last_length = max(1, 4 * session.state.score.division // denominator)
        if session.state.selection:
            session.document.apply(translated("Set length"), _set_length(session.last_length))

    return act


def _dotted(window: MainWindow) -> None:
    session = window.session
    session.last_length = max(1, session.last_length * 3 // 2)
    if session.state.selection:
        session.document.apply(translated("Set length"), _set_length(session.last_length))


def _set_length(ticks: int) -> Edit:
    return change_each(lambda note: moved(note, note.start, note.pitch, ticks))


def _scale(window: MainWindow) -> frozenset[int]:
    """Pitch classes of the key at the selected notes; all twelve where there is no key."""
    key = window.composer.always.key
    return key.scale if key else frozenset(range(12))


def _out_of_scale(window: MainWindow) -> None:
    window.session.document.look(edits.select_outside(_scale(window)))


def _time(label: str, edit: Callable[[int, int], Edit]) -> Act:
    def act(window: MainWindow) -> None:
        span = window.session.span
        if span:
            window.session.document.apply(translated(label), edit(*span))

    return act


def _has_notes(window: MainWindow) -> bool:
    return bool(window.session.state.current.notes)


def _has_span(window: MainWindow) -> bool:
    return window.session.span is not None


NOTES = (
    _note("up", "Semitone &up", ("Up",), lambda w: edits.move(0, 1)),
    _note("down", "Semitone &down", ("Down",), lambda w: edits.move(0, -1)),
    _note("octave_up", "Octave up", ("Shift+Up",), lambda w: edits.move(0, 12)),
    _note("octave_down", "Octave down", ("Shift+Down",), lambda w: edits.move(0, -12)),
    _note("left", "Earlier by the grid", ("Left",), lambda w: edits.move(-step(w), 0), line=True),
    _note("right", "Later by the grid", ("Right",), lambda w: edits.move(step(w), 0)),
    _note("bar_left", "A bar earlier", ("Ctrl+Left",), lambda w: edits.move(-_bar_ticks(w), 0)),
    _note("bar_right", "A bar later", ("Ctrl+Right",), lambda w: edits.move(_bar_ticks(w), 0)),
    _note("tick_left", "A tick earlier", ("Alt+Left",), lambda w: edits.move(-1, 0), menu=""),
    _note("tick_right", "A tick later", ("Alt+Right",), lambda w: edits.move(1, 0), menu=""),
    _note("shorter", "&Shorter", ("Shift+Left",), lambda w: edits.resize_end(-step(w)), line=True),
    _note("longer", "&Longer", ("Shift+Right",), lambda w: edits.resize_end(step(w))),
    _note("louder", "Louder", ("Ctrl+Up",), lambda w: edits.change_velocity(1), line=True),
    _note("softer", "Softer", ("Ctrl+Down",), lambda w: edits.change_velocity(-1)),
    _note("much_louder", "Much louder", ("Ctrl+Shift+Up",), lambda w: edits.change_velocity(10), menu=""),
    _note("much_softer", "Much softer", ("Ctrl+Shift+Down",), lambda w: edits.change_velocity(-10), menu=""),
    _note("split", "S&plit at the playhead", ("S",), lambda w: edits.split(int(w.transport.position)), line=True),
    _note("join", "&Join", ("J",), lambda w: edits.glue()),
    _note("mute", "&Mute", ("0",), lambda w: edits.toggle_mute()),
    _note("quantise", "&Quantise", ("Q",), lambda w: quantise(w.session), line=True, menu="Transform"),
    _note(
        "humanise",
        "&Humanise",
        ("Shift+H",),
        lambda w: edits.humanise(QRandomGenerator.global_().bounded(1 << 30), remembered(w.settings)),
        menu="Transform",
    ),
    Command("notes.velocity", "Velo&city…", opening.velocities, "Transform", enabled=_has_notes),
    _note("legato", "Legat&o", ("Ctrl+L",), lambda w: edits.legato(), line=True, menu="Transform"),
    _note("staccato", "Staccato", ("Shift+S",), lambda w: edits.staccato(), menu="Transform"),
    _note("overlaps", "Cut o&verlaps", ("Shift+O",), lambda w: edits.cut_overlaps(same_pitch=False), menu="Transform"),
    _note(
        "strum",
        "Strum",
        ("Shift+J",),
        lambda w: edits.strum(max(1, w.session.state.score.division // 32)),
        menu="Transform",
    ),
    _note("reverse", "&Reverse", ("Shift+R",), lambda w: edits.reverse(), line=True, menu="Transform"),
    _note("invert", "&Turn upside down", ("Shift+I",), lambda w: edits.invert(), menu="Transform"),
    _note(
        "scale_up",
        "Step up in the scale",
        ("Alt+Up",),
        lambda w: edits.transpose_in_scale(1, _scale(w)),
        line=True,
        menu="Transform",
    ),
    _note(
        "scale_down",
        "Step down in the scale",
        ("Alt+Down",),
        lambda w: edits.transpose_in_scale(-1, _scale(w)),
        menu="Transform",
    ),
    _note(
        "to_scale",
        "To the &nearest in the scale",
        ("Shift+K",),
        lambda w: edits.snap_to_scale(_scale(w)),
        menu="Transform",
    ),
    Command("select.off_scale", "Select what is off the scale", _out_of_scale, "Edit", ("Ctrl+Shift+I",)),
    _note("lock", "Loc&k notes", ("X",), lambda w: edits.toggle_locks(Lock.NOTE), line=True),
    _note("lock_rhythm", "Lock rhythm", ("Shift+X",), lambda w: edits.toggle_locks(Lock.RHYTHM)),
    _note("lock_pitch", "Lock pitches", ("Ctrl+Shift+X",), lambda w: edits.toggle_locks(Lock.PITCH)),
    _note("lock_velocity", "Lock loudness", (), lambda w: edits.toggle_locks(Lock.VELOCITY)),
    _note("lock_contour", "Lock contour", (), lambda w: edits.toggle_locks(Lock.CONTOUR)),
    Command(
        "time.insert",
        "Insert time",
        _time("Insert time", edits.insert_time),
        "Notes",
        ("Ctrl+Shift+Ins",),
        enabled=_has_span,
        line=True,
    ),
    Command(
        "time.delete",
        "Delete time",
        _time("Delete time", edits.delete_time),
        "Notes",
        ("Ctrl+Shift+Del",),
        enabled=_has_span,
    ),
)

GRID = (
    Command("grid.finer", "&Finer grid", _grid(lambda d: d * 2), "Grid", ("Ctrl+1",)),
    Command("grid.coarser", "&Coarser grid", _grid(lambda d: d // 2), "Grid", ("Ctrl+2",)),
    Command("grid.triplet", "&Triplet", _triplet, "Grid", ("Ctrl+3",), checked=lambda w: w.session.grid.tuplet == 3),
    Command("grid.snap", "&Snap", _snap, "Grid", ("Ctrl+4",), checked=lambda w: w.session.grid.on),
    *(
        Command(f"length.{d}", text, _length(d), "Length", (str(i),), hint=text)
        for i, d in enumerate(DENOMINATORS, 1)
        for text in (f"Length 1/{d}" if d > 1 else "Length of a whole note",)
    ),
    Command("length.dotted", "&Dotted", _dotted, "Length", ("D",), hint="&Dotted"),
)

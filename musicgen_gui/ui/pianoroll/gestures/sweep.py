"""Gestures that do something to each note that the mouse passes: erase, mute, listen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from musicgen_gui.editing import edits
from musicgen_gui.editing.changes import swapped
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import hit, path
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, translate


def erase(view: RollView, press: Pointer) -> Drag:
    """Delete every note that the mouse passes."""
    doomed: set[Note] = set()
    last = now = press
    while True:
        doomed.update(_passed(view, last, now))
        if not now.down:
            break
        view.try_edit(edits.delete_notes(doomed), frozenset(doomed))
        last = now
        now = yield
    n = len(doomed)
    view.apply(counted(translate("PianoRoll", "Delete %n note(s)", None, n), n), edits.delete_notes(doomed))


def mute(view: RollView, press: Pointer) -> Drag:
    """Mute every note that the mouse passes, or unmute them if the first one was muted."""
    passed: set[Note] = set()
    silent: bool | None = None
    last = now = press
    while True:
        for note in _passed(view, last, now):
            silent = not note.muted if silent is None else silent
            passed.add(note)
        edit = _muting(passed, bool(silent))
        if not now.down:
            break
        view.try_edit(edit, frozenset(passed))
        last = now
        now = yield
    n = len(passed)
    muted = translate("PianoRoll", "Mute %n note(s)", None, n)
    unmuted = translate("PianoRoll", "Unmute %n note(s)", None, n)
    view.apply(counted(muted if silent else unmuted, n), edit)


def listen(view: RollView, press: Pointer) -> Drag:
    """Sound every note that the mouse passes, once each time it comes to it."""
    last = now = press
    sounding: Note | None = None
    while now.down:
        for note in _passed(view, last, now):
            if note is not sounding:
                view.hear(note)
            sounding = note
        last = now
        now = yield


def _muting(notes: set[Note], silent: bool) -> Edit:
    new = {note: (replace(note, muted=silent),) for note in notes}
    return lambda state: swapped(state, new)


def _passed(view: RollView, last: Pointer, now: Pointer) -> Iterator[Note]:
    for x, y in path(last, now):
        found = hit(view, x, y)
        if found is not None:
            yield found.note

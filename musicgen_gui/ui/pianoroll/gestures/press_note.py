"""A press on a note: a click selects or cuts it, a drag moves, copies, resizes or stretches the selection."""

from __future__ import annotations

from musicgen_gui.editing import edits
from musicgen_gui.ui.pianoroll.gestures.loudness import loudness
from musicgen_gui.ui.pianoroll.gestures.move import move
from musicgen_gui.ui.pianoroll.gestures.resize import resize, stretch
from musicgen_gui.ui.pianoroll.gestures.waiting import restoring_selection, until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import Hit, Zone
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate


def press_note(view: RollView, press: Pointer, hit: Hit) -> Drag:
    """Click: select; with Shift or Ctrl add or remove; with Alt cut. Drag: see ``move`` and ``resize``.

    Alt and Shift together drag the velocity. Alt on the end of one of several selected notes stretches them.
    """
    return restoring_selection(view, _press_note(view, press, hit))


def _press_note(view: RollView, press: Pointer, hit: Hit) -> Drag:
    note = hit.note
    adding = press.shift or press.ctrl
    was_selected = note in view.state.selection
    if not was_selected and not adding:
        view.select(frozenset((note,)))
    view.hear(note)
    now = yield from until_far(press)
    if now is None:
        _click(view, press, hit)
        return
    if not was_selected and adding:
        view.select(view.state.selection | {note})
    yield from _drag(view, press, hit, now)


def _drag(view: RollView, press: Pointer, hit: Hit, now: Pointer) -> Drag:
    if press.alt and press.shift:
        return loudness(view, press, now)
    if hit.zone is Zone.BODY or press.ctrl:
        return move(view, press, hit.note, now)
    if press.alt and hit.zone is Zone.END and len(view.state.selection) > 1:
        return stretch(view, press, hit.note, now)
    return resize(view, press, hit.note, hit.zone, now)


def _click(view: RollView, press: Pointer, hit: Hit) -> None:
    if press.shift or press.ctrl:
        view.session.document.look(edits.select_toggle((hit.note,)))
    elif press.alt:
        cut = edits.split_notes((hit.note,), view.snap(press.tick))
        view.apply(translate("PianoRoll", "Split note"), cut)
    else:
        view.select(frozenset((hit.note,)))
        view.session.last_length = hit.note.length

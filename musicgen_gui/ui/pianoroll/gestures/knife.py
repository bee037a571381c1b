"""Cut notes in two: the one clicked, or all that a line crosses."""

from __future__ import annotations

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import Cut, RollView
from musicgen_gui.ui.pianoroll.words import counted, translate


def knife(view: RollView, press: Pointer) -> Drag:
    """Cut where the mouse is pressed, or along the line that is dragged; each cut meets the grid without Alt."""
    now = press
    while True:
        cuts = _cuts(view, press, now)
        edit = _cutting(cuts)
        if not now.down:
            break
        view.sketch = Cut(press.x, press.y, now.x, now.y)
        view.try_edit(edit, frozenset(cuts))
        now = yield
    n = len(cuts)
    view.apply(counted(translate("PianoRoll", "Split %n note(s)", None, n), n), edit)


def _cuts(view: RollView, press: Pointer, now: Pointer) -> dict[Note, int]:
    """Where each note under the line is to be cut: at the line in the middle of its row."""
    low, high = sorted((press.pitch, now.pitch))
    found: dict[Note, int] = {}
    for pitch in range(low, high + 1):
        tick = _crossing(view, press, now, pitch)
        cut = view.snap(tick, free=now.alt)
        for note in view.around(tick, tick + 1, pitch, pitch):
            if note.start < cut < note.end:
                found[note] = cut
    return found


def _crossing(view: RollView, press: Pointer, now: Pointer, pitch: int) -> float:
    if press.pitch == now.pitch:
        return press.tick
    middle = view.geometry.y(pitch) + view.geometry.key_height / 2
    part = min(1.0, max(0.0, (middle - press.y) / (now.y - press.y)))
    return press.tick + (now.tick - press.tick) * part


def _cutting(cuts: dict[Note, int]) -> Edit:
    def edit(state: State) -> State:
        for tick in sorted(set(cuts.values())):
            state = edits.split_notes((n for n, cut in cuts.items() if cut == tick), tick)(state)
        return state

    return edit

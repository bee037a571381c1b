"""Take hold of a sign above the canvas and drag it to another place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from musicgen_gui.editing.marks import Sign, put_sign, replace_sign
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.words import place

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.items.lane import ItemLane


def move_item(lane: ItemLane, press: Pointer, sign: Sign) -> Drag:
    """Pick a sign; a drag moves it, with Ctrl a copy of it. Alt ignores the grid."""
    view = lane.view
    lane.pick(sign)
    now = yield from until_far(press)
    if now is None or not lane.may_move(sign):
        return
    try:
        while True:
            new = replace(sign, tick=lane.snap(sign.tick + now.tick - press.tick, free=now.alt))
            edit = put_sign(new) if now.ctrl else replace_sign(sign, new)
            if not now.down:
                break
            lane.try_signs(edit)
            view.session.say(f"{lane.text_of(new)}  ·  {place(view.bars, new.tick)}")
            now = yield
    finally:
        lane.try_signs(None)
    if new.tick != sign.tick:
        lane.pick(new, quietly=True)
        view.session.document.apply(lane.words_for(sign).move, edit)

"""Every edit, by one import: ``document.apply("Move 3 notes", edits.move(ticks=120, semitones=0))``.

An edit is a pure function ``State -> State``; it may be called without applying it, to show what it would do.
"""

from musicgen_gui.editing.notes import (
    add_notes,
    delete_notes,
    delete_selected,
    duplicate,
    glue,
    move,
    resize_end,
    resize_start,
    set_locks,
    split,
    split_notes,
    stretch,
    toggle_locks,
    toggle_mute,
)
from musicgen_gui.editing.selection import (
    invert_selection,
    select,
    select_add,
    select_all,
    select_in,
    select_none,
    select_outside,
    select_pitch,
    select_step,
    select_toggle,
    set_track,
)
from musicgen_gui.editing.velocity import change_velocity, ramp_velocity, scale_velocity, set_velocity

__all__ = [
    "add_notes",
    "change_velocity",
    "delete_notes",
    "delete_selected",
    "duplicate",
    "glue",
    "invert_selection",
    "move",
    "ramp_velocity",
    "resize_end",
    "resize_start",
    "scale_velocity",
    "select",
    "select_add",
    "select_all",
    "select_in",
    "select_none",
    "select_outside",
    "select_pitch",
    "select_step",
    "select_toggle",
    "set_locks",
    "set_track",
    "set_velocity",
    "split",
    "split_notes",
    "stretch",
    "toggle_locks",
    "toggle_mute",
]

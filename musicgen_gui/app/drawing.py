"""How long the next note is, and onto which pitch it falls: what drawing, stepping and the note cursor agree on."""

from __future__ import annotations

from musicgen_gui.app.always import guessed_key, stated_key
from musicgen_gui.app.habits import NewLength
from musicgen_gui.app.session import Session
from musicgen_gui.theory.scale import nearest_in_scale


def new_length(session: Session) -> int:
    """Ticks of the next note that is drawn."""
    habits, division = session.habits, session.state.score.division
    if habits.new_length is NewLength.GRID or session.state.current.is_percussion:
        return session.grid.step(division)
    if habits.new_length is NewLength.FIXED:
        return max(1, round(habits.fixed * division))
    return max(1, session.last_length)


def allowed_pitch(session: Session, tick: int, pitch: int) -> int:
    """The pitch itself; with ``Habits.in_scale`` the nearest one of the key there, but for drums."""
    if not session.habits.in_scale or session.state.current.is_percussion:
        return pitch
    return nearest_in_scale(pitch, scale_at(session, tick))


def scale_at(session: Session, tick: int) -> frozenset[int]:
    """Pitch classes of the key at a tick, stated or guessed; all twelve where there is none."""
    key = stated_key(session.state.score, tick) or guessed_key(session.state.current)
    return key.scale if key else frozenset(range(12))

"""From a marked motif to answers and brackets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from musicgen_gui.app import motifs
from musicgen_gui.app.composer import MIDDLE, Composer
from musicgen_gui.app.kept_marks import KeptMarks
from musicgen_gui.app.session import Session
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.editing import edits
from musicgen_gui.engines.request import Task
from musicgen_gui.score.timing import bar_map


class MotifQuestions(QObject):
    """Marks a motif of the session's piece, finds it again, and asks for variations of it where something is open."""

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        KeptMarks(session, self)

    def mark(self) -> None:
        """Take the selected notes as the motif."""
        motif = top_line(tuple(sorted(self._session.state.selection)))
        if len(motif) < 2:
            self._session.say(self.tr("A motif has at least two notes: select them first."))
            return
        self._session.steering.set_motif(motif)
        self._session.say(self.tr("Motif of {0} notes marked").format(len(motif)))

    def find(self) -> None:
        """Mark where the motif comes again, and select those notes."""
        session = self._session
        motif = session.steering.motif
        found = motifs.repeats(session.state.current.notes, motif, session.state.score.division)
        session.steering.set_motif(motif, found)
        if found:
            session.document.look(edits.select(frozenset(note for stretch in found for note in stretch)))
            places = ", ".join(str(bar_map(session.state.score).position(s[0].start).bar + 1) for s in found)
            session.say(self.tr("The motif comes again in bar {0}").format(places))
        else:
            session.say(self.tr("The motif does not come again on this track."))

    def vary_here(self) -> None:
        """Fill the hole with variations of the motif, as near to it as Closeness says."""
        session, span = self._session, self._composer.span
        if span is None:
            session.say(self.tr("Nothing is open: select the time that the motif shall fill."))
            return
        beat = bar_map(session.state.score).beat_ticks_at(span.start)
        material = motifs.laid(session.steering.motif, span, beat, session.state.current.notes)
        session.set_span((span.start, span.end))
        wishes = self._composer.wishes
        if not wishes.knobs.closeness:
            self._composer.set_wishes(replace(wishes, knobs=replace(wishes.knobs, closeness=MIDDLE)))
        self._composer.ask_about(Task.VARY, span, material)

    def forget(self) -> None:
        """Take the brackets away."""
        self._session.steering.set_motif(())

"""What is drawn or marked in the roll to lead answers: the hole's pitch band, curves over it, a phrase to be like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.voices import WHOLE, beside
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.request import Curve, CurveKind, Likeness, Request
from musicgen_gui.score.sorting import merged, starting_in
from musicgen_gui.score.types import Note, Score

Points = tuple[tuple[int, float], ...]
AMOUNTS = (-1.0, -0.5, 0.0, 0.5, 1.0)
"""Much less like the phrase … much more."""


class Steering(QObject):
    """Beside the selected time of one session; goes with it. Main thread only.

    ``band`` are the lowest and the highest pitch of the hole, None for any. ``curves`` hold drawn points by kind, and
    ``kind`` is the one that the mouse draws. ``phrase`` is what answers shall be like, by ``amount``. ``motif`` is
    marked in the roll with its ``repeats``, and ``material`` stands in the span in place of the user's notes where a
    motif is varied there. ``changed`` says that other answers are wanted, ``shown`` only that something looks
    different.
    """

    changed = Signal()
    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._band: tuple[int, int] | None = None
        self._curves: dict[CurveKind, Points] = {}
        self._sketched: tuple[CurveKind, Points] | None = None
        self._kind = CurveKind.CONTOUR
        self._phrase: tuple[Note, ...] = ()
        self._amount = 0.0
        self.motif: tuple[Note, ...] = ()
        self.repeats: tuple[tuple[Note, ...], ...] = ()
        self.material: tuple[Note, ...] | None = None
        self._span: tuple[int, int] | None = None

    @property
    def band(self) -> tuple[int, int] | None:
        return self._band

    def set_band(self, band: tuple[int, int] | None) -> None:
        """Limit the hole to some pitches; the ends may come in any order."""
        wanted = (min(band), max(band)) if band else None
        if wanted != self._band:
            self._band = wanted
            self.changed.emit()

    @property
    def kind(self) -> CurveKind:
        return self._kind

    @kind.setter
    def kind(self, kind: CurveKind) -> None:
        self._kind = kind
        self.shown.emit()

    @property
    def curves(self) -> dict[CurveKind, Points]:
        return dict(self._curves)

    def sketch(self, kind: CurveKind, points: Points) -> None:
        """Show a curve while it is drawn, which asks for nothing yet."""
        self._sketched = None if points == self._curves.get(kind, ()) else (kind, points)
        self.shown.emit()

    @property
    def drawn(self) -> dict[CurveKind, Points]:
        """The curves to be seen: those that lead, and in place of one what the mouse is drawing."""
        return self._curves | dict([self._sketched] if self._sketched else [])

    def set_curve(self, kind: CurveKind, points: Points) -> None:
        """Draw a curve of a kind anew; none without points."""
        self._sketched = None
        if points != self._curves.get(kind, ()):
            self._curves.pop(kind, None)
            if points:
                self._curves[kind] = points
            self.changed.emit()

    @property
    def phrase(self) -> tuple[Note, ...]:
        return self._phrase

    @property
    def amount(self) -> float:
        return self._amount

    def set_phrase(self, phrase: tuple[Note, ...], amount: float) -> None:
        """Lead answers towards a phrase or away from it; a phrase has at least two notes."""
        wanted = phrase if len(phrase) > 1 else ()
        if (wanted, amount) != (self._phrase, self._amount):
            self._phrase, self._amount = wanted, amount if wanted else 0.0
            self.changed.emit()

    def take_phrase(self, notes: Iterable[Note], amount: float) -> None:
        """Lead answers by the top line of some notes."""
        self.set_phrase(top_line(tuple(sorted(notes))), amount)

    def set_motif(self, motif: tuple[Note, ...], repeats: tuple[tuple[Note, ...], ...] = ()) -> None:
        """Mark a motif and where it comes again; none without notes."""
        self.motif, self.repeats = motif, repeats
        self.shown.emit()

    def follow_span(self, span: tuple[int, int] | None) -> None:
        """Forget the band and the curves when the selected time has gone elsewhere."""
        before, self._span = self._span, span
        if span is None or (before is not None and not (before[0] < span[1] and span[0] < before[1])):
            self._curves.clear()
            self._band = None
        self.shown.emit()

    def forget(self) -> None:
        """Begin with nothing: another piece was opened."""
        self._band, self._phrase, self._amount = None, (), 0.0
        self._curves.clear()
        self.motif, self.repeats, self.material = (), (), None
        self.shown.emit()

    def steered(self, request: Request) -> Request:
        """A request held to the band, or drawn to it where its range is loose, and led by the curves that are drawn
        over its span and by the phrase."""
        rules, knobs = request.rules, request.knobs
        voice = self._band if self._band and self._parts(request) else request.voice
        request = replace(request, voice=voice)
        if self._band is not None and knobs.rather is not None:
            knobs = replace(knobs, rather=self._band)
        elif self._band is not None:
            rules = replace(rules, lowest=self._band[0], highest=self._band[1])
        like = Likeness(self._phrase, self._amount) if self._phrase and self._amount else None
        curves = tuple(Curve(kind, points) for kind, points in self._curves.items() if len(points) > 1)
        score = self._with_material(request)
        return replace(request, score=score, knobs=knobs, rules=rules, curves=curves, like=like)

    def _with_material(self, request: Request) -> Score:
        if self.material is None:
            return request.score
        span, track = request.span, request.score.tracks[request.track]
        others = set(beside(request))
        stay = (note for note in track.notes if not span.start <= note.start < span.end or note in others)
        return request.score.with_track(request.track, track.with_notes(merged(self.material, stay)))

    def _parts(self, request: Request) -> bool:
        """Whether the band parts notes that stand in the span from what is asked for."""
        notes, span = request.score.tracks[request.track].notes, request.span
        low, high = self._band or WHOLE
        inside = notes[starting_in(notes, span.start, span.end)]
        return request.voice is not None or any(not low <= note.pitch <= high for note in inside)

"""What leads a line without forcing it: sliders, drawn curves, and a phrase to be like. All of it added to logits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from musicgen_gui.codecs.melody import VALUES, class_of
from musicgen_gui.engines import filters
from musicgen_gui.engines.curves import Course, followed
from musicgen_gui.engines.filters import Logits
from musicgen_gui.engines.likeness import Attraction, alike
from musicgen_gui.engines.melody_plan import Plan
from musicgen_gui.engines.repeats import Repeats
from musicgen_gui.score.types import Note

HOME = 2.0
"""How much the pitch classes that are not heard around are disfavoured: real tunes bring in new ones seldom (1.4 % of
the notes of bars 9–24 of dance tunes), what the network draws freely eight times as often."""
LEAST_HEARD = 16


def unheard(plan: Plan) -> Logits:
    """(128,) to add to the logits of pitch: nothing for the pitch classes around the span, less for others; the more
    adventure is asked for, the freer."""
    after = plan.after["pitch"] if plan.after else plan.last["pitch"]
    heard = np.concatenate([plan.past["pitch"], plan.last["pitch"], after])
    heard = heard[heard < 128]
    classes = np.isin(np.arange(128) % 12, heard % 12)
    strength = HOME * min(1.0, 2 * (1 - plan.request.knobs.adventure)) if len(heard) >= LEAST_HEARD else 0.0
    return np.where(classes, 0.0, -strength).astype(np.float32)


class Leanings:
    """What one request adds to its lines' logits. ``pitches`` and ``onsets`` are those of the line so far."""

    def __init__(self, plan: Plan) -> None:
        request = plan.request
        self.plan, self.knobs = plan, request.knobs
        self._courses = [Course(curve, request.score.division) for curve in request.curves if curve.points]
        like = request.like
        wanted = like is not None and like.amount != 0 and len(like.notes) > 1
        rather = self.knobs.rather
        self._always = unheard(plan) + (filters.outside_bias(*rather) if rather else np.float32(0))
        self._repeats = Repeats(request)
        self._like = Attraction(like.notes, request.score.division, like.amount) if like and wanted else None

    def times(self, logits: Logits, now: int, rest: int, onsets: Sequence[int]) -> Logits:
        """Logits of the time to the next onset, ``rest`` parts before what comes after the span or a pinned note."""
        plain, logits = logits, filters.denser(self.knobs.density, logits)
        for course in self._courses:
            bias = course.times(now, plain)
            logits = logits if bias is None else logits + bias
        if self._like is not None:
            logits = logits + self._like.times(onsets)
        if self.plan.originals and self.knobs.closeness > 0:
            after = next((p.part for p in self.plan.originals if p.part > now), None)
            original = class_of(rest if after is None else after - now)
            logits = logits + filters.closeness_bias(self.knobs.closeness, len(VALUES), original)
        return np.asarray(logits, np.float32)

    def lengths(self, logits: Logits, original: int | None) -> Logits:
        """Logits of a length, where a note of ``original`` parts stood before."""
        if original is None or not self.knobs.closeness:
            return logits
        return logits + filters.closeness_bias(self.knobs.closeness, len(VALUES), class_of(original or 1))

    def pitches(self, logits: Logits, part: int, last: int, pitches: Sequence[int], onsets: Sequence[int]) -> Logits:
        """Logits of the pitch of a note at a time, after the pitch ``last`` (128 = none)."""
        before = pitches[-2] if len(pitches) > 1 else None
        biased = logits + self._always
        if self.knobs.leaps != 0.5:
            biased = biased + filters.leap_bias(self.knobs.leaps, last, before)
        for course in self._courses:
            bias = course.pitches(part, logits)
            biased = biased if bias is None else biased + bias
        if self._like is not None:
            biased = biased + self._like.pitches(pitches)
        closeness = self.knobs.closeness
        if closeness > 0:
            stood = [p for p in self.plan.originals if p.part <= part]
            biased = biased + filters.closeness_bias(closeness, 128, stood[-1].note.pitch) if stood else biased
        if self._repeats.asked:
            biased = biased + self._repeats.against(part, onsets, pitches)
        return np.asarray(biased, np.float32)

    def followed(self, notes: Sequence[Note], bits: Sequence[float]) -> float:
        """How well a whole line follows the curves and the phrase, −1 … 1; ``bits`` of each note."""
        request = self.plan.request
        found = [followed(curve, notes, bits) for curve in request.curves if curve.points]
        if self._like is not None and request.like is not None:
            same = alike(tuple(notes), request.like.notes, request.score.division)
            found.append(same if request.like.amount > 0 else 1 - same)
        return sum(found) / len(found) if found else 0.0

"""Repeats, numbered endings and part orders unrolled to playing order (ABC 2.1, sections 4.8 to 4.10 and 3.1.9).

A ``:|`` without ``|:`` goes back to the last end of a repeat, double bar or start of the tune. Words and signs such as
``D.C.``, ``!segno!`` and ``!coda!`` are not followed: the standard leaves open what they mean for playing.
"""

from __future__ import annotations

from musicgen_gui.formats.abc_items import PLAIN, Bar, Item, Part

LIMIT = 200_000


def unroll(items: list[Item], order: list[str]) -> list[Item]:
    """The items in playing order; ``order`` are the part labels of the header, empty for as written."""
    parts = _parts(items)
    if not order or not any(label in parts for label in order):
        return repeat(items)
    played = repeat(parts[""])
    once = {label: repeat(part) for label, part in parts.items()}
    for label in order:
        played += once.get(label, [])
        _check(played)
    return played


def _check(played: list[Item]) -> None:
    if len(played) > LIMIT:
        raise ValueError(f"played out, the repeats make more than {LIMIT} notes and bar lines")


def _parts(items: list[Item]) -> dict[str, list[Item]]:
    parts: dict[str, list[Item]] = {"": []}
    label = ""
    for item in items:
        if isinstance(item, Part):
            label = item.label
            parts[label] = []
        parts[label].append(item)
    return parts


def repeat(items: list[Item]) -> list[Item]:
    """The items with repeats played out."""
    player = _Player(items)
    while player.place < len(items):
        player.step()
        _check(player.played)
    return player.played


class _Player:
    """Walks through the items; ``start`` is where the section in play began, ``turn`` counts its passes from 1."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.played: list[Item] = []
        self.place = 0
        self._begin(0)

    def _begin(self, start: int, passes: int = 0) -> None:
        self.start, self.turn, self.passes, self.in_ending = start, 1, passes, False

    def step(self) -> None:
        item = self.items[self.place]
        self.place += 1
        self.played.append(item)
        if isinstance(item, Bar) and item is not PLAIN:
            self._bar(item)

    def _bar(self, bar: Bar) -> None:
        if bar.starts:
            self._begin(self.place, bar.starts + 1)
        elif bar.endings:
            self._ending(bar.endings)
        elif bar.ends:
            if self.turn < max(self._turns(), bar.ends + 1):
                self._again()
            else:
                self._begin(self.place)
        elif bar.double and (self.in_ending or not self.passes) and not self._ending_at(self.place):
            self._begin(self.place)

    def _again(self) -> None:
        self.place, self.turn, self.in_ending = self.start, self.turn + 1, False

    def _ending(self, numbers: tuple[int, ...]) -> None:
        if self.turn in numbers:
            self.in_ending = True
        elif self.in_ending and self.turn < self._turns():
            self._again()
        else:
            self._skip()

    def _skip(self) -> None:
        """Leave out endings of other passes: on to the ending of this pass or past the last one."""
        while self.place < len(self.items):
            item = self.items[self.place]
            self.place += 1
            if not isinstance(item, Bar):
                continue
            if self.turn in item.endings:
                self.in_ending = True
                return
            if (item.ends or item.double) and not self._ending_at(self.place):
                self._begin(self.place)
                return
            if item.starts:
                self._begin(self.place, item.starts + 1)
                return

    def _ending_at(self, place: int) -> bool:
        """Whether an ending is marked before the next sound."""
        for item in self.items[place : place + 4]:
            if not isinstance(item, Bar):
                return False
            if item.endings:
                return True
        return False

    def _turns(self) -> int:
        """Passes that this section's endings ask for."""
        turns = self.passes
        marked = False
        for place in range(self.start, len(self.items)):
            item = self.items[place]
            if not isinstance(item, Bar) or item is PLAIN:
                continue
            if item.endings:
                turns, marked = max(turns, *item.endings), True
            elif item.starts or ((item.ends or (item.double and marked)) and not self._ending_at(place + 1)):
                break
        return turns

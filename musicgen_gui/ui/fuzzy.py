"""How well a few typed letters fit a name: in order, the more at the starts of words and in one piece the better."""

from __future__ import annotations

START, NEXT, INSIDE = 8.0, 9.0, 1.0
GAP, LATE = 0.15, 0.02


def fit(typed: str, name: str) -> float | None:
    """How well ``typed`` fits ``name``, whatever the capitals; None when its letters do not all come in this order.

    Of several words typed each must fit, in any order.
    """
    words = typed.lower().split()
    scores = [_best(word, name.lower()) for word in words]
    return None if None in scores else sum(score for score in scores if score is not None)


def _best(word: str, name: str) -> float | None:
    """The best way to find the letters of a word in a name, by where each was found."""
    found = {at: _letter(name, at) - LATE * at for at in range(len(name)) if name[at] == word[0]}
    for letter in word[1:]:
        places = [at for at in range(len(name)) if name[at] == letter]
        found = {at: score for at in places if (score := _reached(found, name, at)) is not None}
    return max(found.values(), default=None)


def _reached(before: dict[int, float], name: str, at: int) -> float | None:
    """The best score with a letter at a place, given the best ones with the letter before it at each of its places."""
    steps = (
        score + (NEXT if last + 1 == at else _letter(name, at) - GAP * (at - last))
        for last, score in before.items()
        if last < at
    )
    return max(steps, default=None)


def _letter(name: str, at: int) -> float:
    return START if _begins(name, at) else INSIDE


def _begins(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()

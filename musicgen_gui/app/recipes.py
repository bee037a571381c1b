"""From which questions the model's notes in the piece came, kept with it, so that they can grow again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from musicgen_gui.engines.request import Request
from musicgen_gui.score.types import Note, Score

REMEMBERED = 200
VERSION = 1
_NOTHING = Score()

Recipes = tuple[Request, ...]
"""The newest first, without their pieces: it is the piece as it is then that is asked about again."""


def with_recipe(recipes: Recipes, request: Request) -> Recipes:
    """With one more in front; the oldest are forgotten."""
    return (replace(request, score=_NOTHING), *recipes[: REMEMBERED - 1])


def recipe_of(recipes: Recipes, track: int, note: Note) -> Request | None:
    """The newest question that asked for the time of a note."""
    return next((r for r in recipes if r.track == track and r.span.start <= note.start < r.span.end), None)


def recipes_to_plain(recipes: Recipes) -> dict[str, Any]:
    """What JSON holds of them."""
    from musicgen_gui.app.branches.plain import to_plain

    return {"version": VERSION, "questions": [to_plain(recipe) for recipe in recipes]}


def recipes_from_plain(plain: Any) -> Recipes:
    """The recipes of ``recipes_to_plain``. ``ValueError`` for anything else."""
    from musicgen_gui.app.branches.plain import from_plain

    try:
        if plain["version"] != VERSION:
            raise ValueError(f"version {plain['version']} is not known")
        return tuple(from_plain(Request, asked) for asked in plain["questions"][:REMEMBERED])
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ValueError(f"how the piece was made is damaged: {type(error).__name__}: {error}") from error

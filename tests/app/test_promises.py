"""Promises are read off the notes."""

from musicgen_gui.app.promises import COMMON_RUN, copies, kept
from musicgen_gui.engines.request import Copy, Rules, Span
from musicgen_gui.score.types import Note
from musicgen_gui.theory.scale import scale

RULES = Rules(scale(7, "major"), 62, 83)
SPAN = Span(960, 1920)


def test_an_answer_that_keeps_everything() -> None:
    seen = kept((Note(960, 67, 480), Note(1440, 69, 480)), SPAN, RULES)
    assert (seen.in_key, seen.in_range, seen.inside, seen.fills) == (True, True, True, True)


def test_what_was_not_promised_is_not_claimed() -> None:
    seen = kept((Note(960, 61, 480),), SPAN, Rules())
    assert (seen.in_key, seen.in_range) == (None, None)


def test_each_broken_promise_is_seen() -> None:
    assert kept((Note(960, 68, 960),), SPAN, RULES).in_key is False
    assert kept((Note(960, 86, 960),), SPAN, RULES).in_range is False
    assert kept((Note(960, 67, 961),), SPAN, RULES).inside is False
    assert kept((Note(959, 67, 10),), SPAN, RULES).inside is False
    assert kept((Note(960, 67, 480),), SPAN, RULES).fills is False


def test_a_long_run_from_a_known_tune_is_a_copy_and_not_knowing_is_no_promise() -> None:
    assert copies(None, Rules()) is None
    assert copies(Copy(), Rules()) is False
    assert copies(Copy(COMMON_RUN), Rules()) is False
    assert copies(Copy(COMMON_RUN + 1), Rules()) is True
    assert copies(Copy(COMMON_RUN + 1), Rules(longest_copy=20)) is False
    assert copies(Copy(COMMON_RUN), Rules(longest_copy=8)) is True

"""Copied runs are found in any key, whole, with the right tune; the user's own notes are not copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.codecs.melody import Ints, MeterGrid, melody
from musicgen_gui.engines import copy_guard, known_tunes
from musicgen_gui.engines.copy_guard import guarded, own_lines
from musicgen_gui.engines.known_tunes import SHORTEST, KnownTunes, hashes
from musicgen_gui.engines.request import CannotAnswer, Copy, Keep, Piece, Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Origin, Score, Track
from musicgen_gui.training.corpus.tune import Tune
from musicgen_gui.training.known_tunes import index
from tests.engines.tiny import tiny_engine

LINES = st.lists(st.integers(60, 64), min_size=0, max_size=40).map(lambda line: np.array(line, np.int64))


def tune(name: str, pitches: Sequence[int] | Ints) -> Tune:
    pitch = np.array(pitches, np.int64)
    at = np.arange(len(pitch)) * 12
    return Tune("made", name, "reel", name, melody(at, np.full(len(pitch), 12), pitch, MeterGrid()))


def walks(count: int, notes: int, seed: int = 0) -> list[Tune]:
    rng = np.random.default_rng(seed)
    return [tune(f"tune {i}", 62 + np.cumsum(rng.integers(-4, 5, notes))) for i in range(count)]


TUNES = walks(60, 80)
KNOWN = index(TUNES)


def plain_longest(line: Ints, tunes: Sequence[Tune]) -> int:
    """By comparing intervals everywhere."""
    best, steps = 0, np.diff(line)
    for each in tunes:
        known = np.diff(each.melody.pitch)
        for i in range(len(steps)):
            for k in range(len(known)):
                run = 0
                while i + run < len(steps) and k + run < len(known) and steps[i + run] == known[k + run]:
                    run += 1
                best = max(best, run + 1)
    return best if best >= SHORTEST else 0


@given(st.integers(0, 59), st.integers(0, 72), st.integers(8, 80), st.integers(-30, 30), st.integers(0, 999))
def test_a_planted_copy_is_found_in_any_key_with_its_tune(which: int, start: int, notes: int, up: int, seed: int):
    copied = TUNES[which].melody.pitch[start : start + notes] + up
    around = np.random.default_rng(seed).integers(200, 300, 20)
    found = KNOWN.longest(np.concatenate([around[:10], copied, around[10:]]))
    assert (found.notes, found.first, found.title, found.tunes) == (len(copied), 10, f"tune {which}", 1)


def test_a_line_that_ends_as_the_last_tune_and_goes_on_is_looked_at_to_the_end() -> None:
    last = TUNES[-1].melody.pitch
    for kept in range(SHORTEST - 4, SHORTEST + 3):
        line = np.concatenate([last[-kept:], 90 + np.arange(20) % 7])
        assert KNOWN.longest(line).notes == plain_longest(line, TUNES)


@given(LINES, st.lists(LINES, min_size=0, max_size=4))
def test_the_longest_run_is_that_of_comparing_everywhere(line: Ints, known: list[Ints]) -> None:
    tunes = [tune(str(i), each) for i, each in enumerate(known)]
    found = index(tunes).longest(line)
    assert found.notes == plain_longest(line, tunes)
    if found.notes:
        run = line[found.first : found.first + found.notes]
        assert plain_longest(run, [tunes[int(found.title)]]) == found.notes
        assert found.tunes == sum(plain_longest(run, [each]) == found.notes for each in tunes)


def test_no_run_goes_on_from_one_tune_into_the_next() -> None:
    both = np.concatenate([TUNES[3].melody.pitch[-10:], TUNES[4].melody.pitch[:10]])
    assert KNOWN.longest(both).notes == 10


def test_hashes_ignore_the_key_and_nothing_else() -> None:
    line = TUNES[0].melody.pitch
    assert np.array_equal(hashes(line), hashes(line + 7))
    other = line.copy()
    other[40] += 1
    assert np.flatnonzero(hashes(line) != hashes(other)).tolist() == list(range(35, 41))
    assert len(hashes(line[:5])) == 0


def test_what_the_user_has_is_no_copy() -> None:
    line = TUNES[0].melody.pitch[20:50]
    assert KNOWN.longest(line).notes == 30
    assert KNOWN.longest(line, [line - 5]) == Copy()
    assert KNOWN.longest(line, [line[:20]]).notes == 10
    assert KNOWN.longest(line, [line[:20]]).first == 20
    assert KNOWN.longest(line, [line[20:]]).notes == 20
    assert KNOWN.longest(line, [line[10:20]]).notes == 30
    assert KNOWN.longest(line, [line[:7]]).notes == 30


def test_own_lines_leave_out_what_a_model_made_in_the_span() -> None:
    notes = tuple(Note(i * 240, 60 + i, 240, origin=Origin.MODEL if i % 2 else Origin.YOU) for i in range(12))
    request = Request(Task.COMPLETE, Score(tracks=(Track(notes=notes),)), 0, Span(960, 1920))
    assert [line.tolist() for line in own_lines(request)] == [[60, 61, 62, 63], [64, 66], [68, 69, 70, 71]]


@given(st.data(), LINES, st.lists(LINES, min_size=0, max_size=3), st.integers(7, 14))
def test_a_line_that_heeds_its_watch_never_copies_too_much(
    data: st.DataObject, own: Ints, known: list[Ints], limit: int
) -> None:
    tunes = index([tune(str(i), each) for i, each in enumerate([*known, own])])
    request = asked(limit, own=own.tolist())
    line, pitches = copy_guard.Watch(tunes, request, limit).line(request), list[int]()
    for _ in range(40):
        against = line.against()
        free = [pitch for pitch in range(60, 65) if pitch not in against] or [data.draw(st.integers(20, 50))]
        pitches.append(data.draw(st.sampled_from(free)))
        line.add(pitches[-1])
    assert tunes.longest(np.array(pitches), own_lines(request)).notes <= limit


@given(LINES, st.lists(LINES, min_size=1, max_size=3), st.integers(7, 14))
def test_a_watch_is_against_what_would_copy_and_nothing_else(line: Ints, known: list[Ints], limit: int) -> None:
    tunes = [tune(str(i), each) for i, each in enumerate(known)]
    request = asked(limit, own=[])
    watched, so_far = copy_guard.Watch(index(tunes), request, limit).line(request), list[int]()
    for pitch in line.tolist():
        against = watched.against()
        copying = [p for p in range(128) if plain_longest(np.array([*so_far, p]), tunes) > limit]
        assert sorted(against) == copying
        if pitch in against:
            return
        so_far.append(pitch)
        watched.add(pitch)


def test_the_shipped_list_knows_every_run_of_its_own_tunes() -> None:
    known = index(walks(300, 60, seed=3))
    known.prepare()
    for each in walks(300, 60, seed=3)[::30]:
        steps = np.diff(each.melody.pitch).tolist()
        for first in range(0, 40, 7):
            assert steps[first + 12] in known.next_steps(tuple(steps[first : first + 12]))
    assert known_tunes.hash_of(steps[:5]) == int(hashes(each.melody.pitch[:6])[0])


def test_an_index_comes_back_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "known.npz"
    known_tunes.save(path, KNOWN)
    again = known_tunes.load(path)
    assert np.array_equal(again.vocabulary, KNOWN.vocabulary)
    assert np.array_equal(again.places, KNOWN.places)
    assert again.titles == KNOWN.titles
    assert again.longest(TUNES[7].melody.pitch[5:30]).title == "tune 7"


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04 cut off"])
def test_what_is_no_index_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "known.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"known\.npz"):
        known_tunes.load(path)


def score_of(pitches: Sequence[int]) -> Score:
    return Score(tracks=(Track(notes=tuple(Note(i * 240, p, 240) for i, p in enumerate(pitches))),))


def asked(limit: int | None, candidates: int = 4, own: Sequence[int] = (60, 72) * 4) -> Request:
    return Request(
        Task.CONTINUE,
        score_of(own),
        0,
        Span(1920, 9600),
        rules=Rules(longest_copy=limit),
        candidates=candidates,
    )


def drawn(copying: dict[tuple[int, int], int]) -> copy_guard.Draw:
    """Draws lines of which some copy, by (number, attempt), so many notes of tune 0, a note a piece."""

    def draw(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
        for number in numbers:
            rng = np.random.default_rng((number, attempt))
            copied = TUNES[0].melody.pitch[: copying.get((number, attempt), 0)].tolist()
            for k, pitch in enumerate([*copied, *rng.integers(0, 128, 6).tolist()]):
                yield Piece(number, (Note(1920 + k * 240, pitch, 240),))
            yield Piece(number, (), done=True, bits_per_note=1.0)

    return draw


def whole(pieces: Iterator[Piece]) -> dict[int, tuple[tuple[Note, ...], Copy | None]]:
    notes: dict[int, tuple[Note, ...]] = defaultdict(tuple)
    found = {}
    for piece in pieces:
        notes[piece.candidate] += piece.notes
        if piece.done:
            found[piece.candidate] = (notes[piece.candidate], piece.copied)
    return found


def test_each_answer_tells_what_it_copies_with_its_last_piece() -> None:
    pieces = list(guarded(KNOWN, asked(None), drawn({(1, 0): 20})))
    assert len(pieces[0].notes) == 1
    assert all(piece.copied is None for piece in pieces if not piece.done)
    copies = {piece.candidate: piece.copied for piece in pieces if piece.done}
    assert copies[0] == Copy()
    assert copies[1] == Copy(20, 0, "made", "tune 0", 1)


def test_answers_that_copy_too_much_are_drawn_anew() -> None:
    copying = {(1, 0): 20, (2, 0): 13, (2, 1): 30, (3, 0): 12}
    found = whole(guarded(KNOWN, asked(12), drawn(copying)))
    assert set(found) == {0, 1, 2, 3}
    assert {number: copied.notes for number, (_, copied) in found.items() if copied} == {0: 0, 1: 0, 2: 0, 3: 12}
    free = whole(guarded(KNOWN, asked(None), drawn(copying)))
    assert found[0] == free[0]
    assert found[3] == free[3]
    assert found[1] != free[1]


def test_what_copies_every_time_is_left_out_and_nothing_left_is_said() -> None:
    always = {(1, attempt): 20 for attempt in range(50)}
    assert set(whole(guarded(KNOWN, asked(12), drawn(always)))) == {0, 2, 3}
    with pytest.raises(CannotAnswer, match="12 notes in a row"):
        whole(guarded(KNOWN, asked(12, candidates=1), drawn({(0, attempt): 20 for attempt in range(50)})))


def test_drafts_come_as_they_are_drawn_and_are_taken_back_where_they_copy() -> None:
    copying = {(1, 0): 20, **{(2, attempt): 20 for attempt in range(50)}}
    notes: dict[int, tuple[Note, ...]] = defaultdict(tuple)
    seen, done = defaultdict(set), set()
    for piece in guarded(KNOWN, replace(asked(12), drafts=True), drawn(copying)):
        assert piece.candidate not in done
        notes[piece.candidate] = piece.added_to(notes[piece.candidate])
        seen[piece.candidate].add(len(notes[piece.candidate]))
        done |= {piece.candidate} if piece.done else set()
    assert seen[0] == set(range(1, 7))
    assert seen[1] == set(range(27))
    assert done == {0, 1, 3}
    plain = whole(guarded(KNOWN, asked(12), drawn(copying)))
    assert {i: notes[i] for i in done} == {i: line for i, (line, _) in plain.items()}
    assert notes[2] == ()


def test_a_promise_that_cannot_be_kept_is_not_made() -> None:
    with pytest.raises(CannotAnswer, match="learned from"):
        whole(guarded(None, asked(12), drawn({})))
    with pytest.raises(CannotAnswer, match="at least 7"):
        whole(guarded(KNOWN, asked(6), drawn({})))
    assert all(copied is None for _, copied in whole(guarded(None, asked(None), drawn({}))).values())


def known_by_heart(request: Request, shares: set[int]) -> KnownTunes:
    """An index of what the engine itself answers to a request, of some candidates."""
    found = whole(tiny_engine().generate(request))
    return index([tune(str(i), [n.pitch for n in found[i][0]]) for i in sorted(shares)])


def test_the_engine_keeps_its_promise_and_the_seed_still_decides() -> None:
    score = score_of([60, 72] * 20)
    request = Request(Task.VARY, score, 0, Span(1920, 9600), keep=Keep.RHYTHM, seed=5, candidates=4)
    engine = tiny_engine()
    engine.known = known_by_heart(request, {0, 2})
    told = whole(engine.generate(request))
    assert [told[i][1].title for i in (0, 2)] == ["0", "2"]  # type: ignore[union-attr]
    assert all(told[i][1].notes == len(told[i][0]) > 12 for i in (0, 2))  # type: ignore[union-attr]
    strict = replace(request, rules=Rules(longest_copy=12))
    kept = whole(engine.generate(strict))
    assert set(kept) == {0, 1, 2, 3}
    assert all(copied is not None and copied.notes <= 12 for _, copied in kept.values())
    assert (kept[1], kept[3]) == (told[1], told[3])
    assert whole(engine.generate(strict)) == kept
    assert whole(engine.generate(replace(strict, candidates=1)))[0] == kept[0]

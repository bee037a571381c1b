"""The rivals of the benchmarks: their probabilities add up, their tokens tell the tune, the listener can tell."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks.rivals import classifier, excerpts, listening, ppm, ppm_mixture
from benchmarks.rivals.abc_tokens import BAR, END, GIVEN, REST, text_of, vocabulary
from benchmarks.rivals.folk_rnn import FolkRnnRival
from benchmarks.rivals.plain_gru import PlainGruRival
from benchmarks.rivals.ppm_memory import interpolate
from benchmarks.rivals.train import learning_rate
from musicgen_gui.codecs.melody import VALUES, MeterGrid, melody
from musicgen_gui.training.corpus.tune import STYLES, Tune

SCALE = np.array([0, 2, 4, 5, 7, 9, 11, 12])


def _tune(seed: int, bars: int = 26) -> Tune:
    """Quavers in 4/4 whose second eight bars are the first again."""
    rng = np.random.default_rng(seed)
    eight = 60 + SCALE[rng.integers(0, 8, 64)]
    pitch = np.resize(np.concatenate([eight, eight, 60 + SCALE[rng.integers(0, 8, 64)]]), 8 * bars)
    onset = 12 * np.arange(8 * bars)
    notes = melody(onset, np.full(8 * bars, 12), pitch, MeterGrid(((0, 4, 4),)))
    return Tune("made", f"tune {seed}", "reel", f"made {seed}", notes)


@pytest.fixture(autouse=True)
def _steady() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)


def test_tokens_tell_every_note_and_who_pays_for_what() -> None:
    tune = _tune(1, bars=2)
    notes = tune.melody
    length = notes.length.copy()
    length[3] = 6
    words = vocabulary([tune], tuple(VALUES.tolist()), STYLES)
    text = text_of(replace(notes, length=length), "reel", words)
    assert text.tokens[-1] == END
    assert set(text.owner.tolist()) == {GIVEN, *range(16)}
    assert (text.tokens == BAR).sum() == 1
    assert (text.tokens == REST).sum() == 1
    assert text.owner[text.tokens == BAR].tolist() == [8]
    assert text.owner[text.tokens == REST].tolist() == [4]
    assert (text.owner == 3).sum() == 2
    assert (text.owner == 4).sum() == 3
    assert (text.owner == 5).sum() == 1


def test_tokens_do_not_change_with_the_key() -> None:
    tune = _tune(2)
    words = vocabulary([tune], tuple(VALUES.tolist()), STYLES)
    higher = replace(tune.melody, pitch=tune.melody.pitch + 3)
    assert np.array_equal(text_of(tune.melody, "reel", words).tokens, text_of(higher, "reel", words).tokens)


@pytest.mark.parametrize("rival", [FolkRnnRival, PlainGruRival])
def test_a_network_gives_bits_to_each_note_however_tunes_are_batched(rival: type) -> None:
    tunes = [_tune(1, 4), _tune(2, 9)]
    made = rival.fresh(tunes)
    together = made.bits(tunes)
    assert [len(b) for b in together] == [len(t.melody) for t in tunes]
    for tune, bits in zip(tunes, together, strict=True):
        assert np.allclose(bits, made.bits([tune])[0], atol=1e-4)
    again = rival.of(made.config)
    again.net.load_state_dict(made.net.state_dict())
    assert np.allclose(again.bits(tunes)[0], together[0], atol=1e-6)


def test_the_plain_network_learns_and_goes_on_inside_the_span() -> None:
    tunes = [_tune(1, 2)]
    rival = PlainGruRival.fresh(tunes)
    losses = rival.losses(tunes, np.random.default_rng(0))
    optimiser = torch.optim.Adam(rival.net.parameters(), 5e-3)
    means = []
    for _ in range(3):
        loss, notes = next(losses)
        assert notes > 0
        means.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert means[-1] < means[0]
    rival.net.eval()
    drawn = rival.go_on(tunes[0].melody, "reel", (192, 288), np.random.default_rng(0))
    assert all(192 <= onset < 288 and 0 <= pitch < 128 and length > 0 for onset, length, pitch in drawn)
    assert drawn == rival.go_on(tunes[0].melody, "reel", (192, 288), np.random.default_rng(0))


def test_a_context_is_interpolated_with_the_shorter_one() -> None:
    shares = np.array([[0.25, 0.25, 0.25, 0.25]], np.float32)
    interpolate(shares, np.array([[3, 1, 0, 0]], np.float32), 0.5)
    assert np.allclose(shares, [[2.5 / 4 + 1 / 16, 0.5 / 4 + 1 / 16, 1 / 16, 1 / 16]])
    interpolate(shares, np.zeros((1, 4), np.float32), 0.5)
    assert shares.sum() == pytest.approx(1)


@pytest.mark.parametrize("kind", ["gap", "length", "pitch"])
def test_every_memory_of_ppm_gives_probabilities(kind: str) -> None:
    past, now = ppm.notes_of([_tune(1), _tune(2)]), ppm.notes_of([_tune(3, 10), _tune(4, 6)])
    for name, shares in ppm.experts(past, now, kind).items():
        assert shares.min() >= 0, name
        assert np.allclose(shares.sum(1), 1, atol=1e-4), name


def test_the_short_memory_expects_what_came_before_and_never_what_comes() -> None:
    past, tune = ppm.notes_of([_tune(1)]), _tune(3, 16)
    changed = replace(tune, melody=replace(tune.melody, pitch=np.append(tune.melody.pitch[:-1], 90)))
    one, other = (ppm.experts(past, ppm.notes_of([t]), "pitch") for t in (tune, changed))
    truth = tune.melody.pitch
    for name in one:
        assert np.allclose(one[name][:-1], other[name][:-1]), name
    repeated = one["pitch, short"][np.arange(100, 128), truth[100:]]
    assert repeated.min() > 0.8


def test_a_mixture_that_learns_trusts_the_better_memory_more() -> None:
    good, bad = np.full((200, 4), 0.05, np.float32), np.full((200, 4), 0.05, np.float32)
    truth = np.random.default_rng(0).integers(0, 4, 200)
    good[np.arange(200), truth] = 0.85
    bad[np.arange(200), (truth + 1) % 4] = 0.85
    start = np.zeros(200, np.int64)
    bits = ppm_mixture.bits([good, bad], truth, start, [0.5, 0.5], 0.02)
    assert bits[-20:].mean() < bits[:20].mean() / 2
    assert ppm_mixture.bits([good], truth, start, [1.0], 0.0).mean() == pytest.approx(-np.log2(0.85), abs=1e-3)
    assert ppm_mixture.certainty_bits([good, good], truth, 1.0).mean() == pytest.approx(-np.log2(0.85), abs=1e-3)


def test_auc_of_known_orders() -> None:
    labels = np.array([0, 0, 1, 1])
    assert classifier.auc(np.array([1.0, 2, 3, 4]), labels) == 1
    assert classifier.auc(np.array([4.0, 3, 2, 1]), labels) == 0
    assert classifier.auc(np.array([1.0, 1, 1, 1]), labels) == 0.5
    assert classifier.auc(np.array([1.0, 3, 2, 4]), labels) == 0.75


def test_the_classifiers_find_a_planted_difference_and_no_other() -> None:
    rng = np.random.default_rng(0)
    labels, groups = np.repeat([0, 1], 80), np.tile(np.arange(80), 2)
    rows = rng.normal(size=(160, 6))
    alike = classifier.held_out(rows, labels, groups)
    rows[labels == 1, 2] += 2
    told = classifier.held_out(rows, labels, groups)
    for name in told:
        assert classifier.auc(told[name], labels) > 0.85, name
        assert 0.3 < classifier.auc(alike[name], labels) < 0.7, name
    low, high = classifier.interval(told["both"], labels, groups, rounds=50)
    assert low < classifier.auc(told["both"], labels) < high


def test_form_of_a_tune_that_plays_eight_bars_twice() -> None:
    (excerpt,) = excerpts.excerpts([_tune(1)])
    assert excerpt.start == 8 * 96
    facts = listening.facts(excerpt)
    assert facts["equals bar −8"] == 0.5
    assert facts["first half in the opening"] == 1
    assert facts["second half in the opening"] == 0
    assert facts["in the scale"] == 1
    assert facts["times eighth"] == 1
    assert facts["stops before the end"] == 0
    assert all(np.isfinite(value) for value in facts.values())


def test_a_tune_too_short_is_no_excerpt() -> None:
    assert excerpts.excerpts([_tune(1, bars=20), replace(_tune(1), style="jazz")]) == []


def test_the_rate_falls_with_time() -> None:
    rates = [learning_rate(seconds, 600, 1.0) for seconds in (0, 30, 60, 300, 599, 700)]
    assert rates[0] < rates[1] < rates[2] > rates[3] > rates[4] >= rates[5] > 0

"""What is shown of the network's inside is what it computes: shares of attention, and states of its units."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.codecs.melody_features import SIZES
from musicgen_gui.codecs.melody_rows import collate, make_row
from musicgen_gui.engines.look import Gaze, Look, Seen, Trait
from musicgen_gui.engines.melody_gaze import follower
from musicgen_gui.engines.melody_gru import load
from musicgen_gui.models import echo_gaze, melody_bits, melody_gaze
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from tests.engines.test_melody_look import tune
from tests.engines.tiny import tiny_engine

ENGINE = tiny_engine(1)
with torch.no_grad():
    for parameter in ENGINE.stepper.net.told():
        parameter.normal_(0, 0.5)
SCORE = tune()
NOTES = SCORE.tracks[0].notes


def look(**asked: object) -> list[Seen]:
    return list(ENGINE.look(Look(SCORE, 0, **{"start": 0, "end": SCORE.end, **asked})))  # type: ignore[arg-type]


def gazed(at: int) -> Gaze:
    first, *_ = look(gaze=NOTES[at].start)
    assert first.gaze is not None
    return first.gaze


@pytest.mark.parametrize("at", [0, 1, 20, len(NOTES) - 1])
def test_each_head_shares_itself_out_among_the_notes_around_and_nothing(at: int) -> None:
    gaze = gazed(at)
    assert gaze.note == NOTES[at]
    assert gaze.notes == (*NOTES[:at], *NOTES[at + 1 :])
    assert gaze.shares.shape == (2, len(gaze.notes))
    np.testing.assert_allclose(gaze.shares.sum(1) + gaze.nothing, 1, rtol=1e-5)


@pytest.mark.parametrize("at", [20, len(NOTES) - 1])
def test_the_shares_are_those_by_which_the_network_mixes_what_it_remembers(at: int) -> None:
    """Values weighted by the shares are what its attention brings to that step."""
    net, melody = ENGINE.stepper.net, encode_track(SCORE, 0)
    hole = (int(melody.onset[at]), int(melody.onset[at + 1])) if at + 1 < len(melody) else None
    batch = melody_bits.batch(collate([make_row(melody, 0, hole, 0)]))
    with torch.inference_mode():
        states, context = melody_bits.states_and_context(net, batch)
        values = net.remember(states, batch.steps)[1][:, :, :at]
        if hole:
            right = net.remember(net.gru(net.embed(batch.right))[0], batch.right)[1]
            values = torch.cat([values, right], 2)
        null = net.null_value.view(1, 2, 1, -1)
        shares = melody_gaze.shares(net, batch, at)
        mixed = (shares[None, :, None] @ torch.cat([null, values], 2)).transpose(1, 2).flatten(2)
    np.testing.assert_allclose(mixed[0, 0], context[0, at], atol=1e-5)
    gaze = gazed(at)
    np.testing.assert_allclose(np.concatenate([gaze.nothing[:, None], gaze.shares], 1), shares, atol=1e-5)


def echoing() -> MelodyNet:
    """A network with weights of its own in the echo."""
    torch.manual_seed(4)
    net = MelodyNet(MelodyConfig(styles=2, hidden=16, heads=2, backward=8, head=24, echo=True, **SIZES)).eval()
    assert net.echo is not None
    for parameter in net.echo.parameters():
        torch.nn.init.normal_(parameter, 0, 0.5)
    return net


def one_row(at: int) -> melody_bits.Batch:
    melody = encode_track(SCORE, 0)
    hole = (int(melody.onset[at]), int(melody.onset[at + 1])) if at + 1 < len(melody) else None
    return melody_bits.batch(collate([make_row(melody, 0, hole, 0)]))


@pytest.mark.parametrize("at", [1, 20, len(NOTES) - 1])
@pytest.mark.parametrize(("head", "name"), [(0, "gap"), (1, "length"), (2, "pitch")])
def test_what_the_notes_and_the_network_bring_makes_the_chances(at: int, head: int, name: str) -> None:
    net, batch = echoing(), one_row(at)
    with torch.inference_mode():
        trunk = net.trunk_of(*melody_bits.states_and_context(net, batch))
        answers = melody_bits.answered(net, batch, trunk, melody_bits.sources(net, batch, trunk))[name][0, at]
        step, told = echo_gaze.Step(net, batch, at), {n: int(t[0, at]) for n, t in batch.target.items()}
        masses = [step.masses({**told, name: kind}) for kind in range(len(answers))]
    mass = torch.stack([brought[head].sum() + own[head] for brought, own in masses])
    np.testing.assert_allclose(mass / mass.sum(), torch.softmax(answers, -1), atol=1e-6)


@pytest.mark.parametrize("at", [0, 20, len(NOTES) - 1])
def test_the_echo_points_at_notes_that_are_alike_and_leaves_the_rest_to_the_network(at: int) -> None:
    net, batch = echoing(), one_row(at)
    shares = echo_gaze.echoed(net, batch, at)
    assert len(shares) == (len(NOTES) - 1 if at + 1 < len(NOTES) else at)
    assert (shares >= 0).all()
    assert 0 <= float(shares.sum()) < 1
    assert net.echo is not None
    with torch.no_grad():
        net.echo.own[:, 0] = -60
    alone = float(echo_gaze.echoed(net, batch, at).sum())
    assert alone == pytest.approx(1, abs=1e-4) if at else alone >= 0
    without = tiny_engine(1).stepper.net
    assert not echo_gaze.echoed(without, batch, at).any()


def test_a_units_excitement_is_its_state_after_each_note() -> None:
    (seen,) = look(unit=5)
    assert seen.excitement is not None
    assert (seen.excitement.unit, seen.excitement.units) == (5, 16)
    row = make_row(encode_track(SCORE, 0), 0, None, 0)
    net = ENGINE.stepper.net
    with torch.inference_mode():
        states = net.gru(net.embed(melody_bits.batch(collate([row])).steps))[0][0, :, 5].numpy()
    np.testing.assert_allclose(seen.excitement.states[:-1], states[1:], atol=1e-5)
    assert look()[0].excitement is None


@pytest.mark.parametrize("trait", [Trait.BARS, Trait.HEIGHT])
def test_the_shipped_network_has_units_that_follow_bars_and_height(trait: Trait) -> None:
    """Found in the first half of a long tune, they go with the trait in the second too."""
    score = tune(384)
    seen = list(load().look(Look(score, 0, 0, score.end, trait=trait)))
    parts = [part.excitement for part in seen if part.excitement is not None]
    assert len({part.unit for part in parts}) == 1
    melody = encode_track(score, 0)
    wanted = (melody.onset % 96 == 0) if trait is Trait.BARS else melody.pitch
    assert np.corrcoef(parts[-1].states, wanted[192:].astype(float))[0, 1] > 0.6


def test_of_units_the_one_that_goes_with_the_trait_is_found() -> None:
    melody = encode_track(SCORE, 0)
    rng = np.random.default_rng(3)
    states = rng.normal(size=(len(melody), 9)).astype(np.float32)
    states[:, 4] += 3 * (melody.onset % 96 == 0)
    states[:, 7] += melody.pitch / 2
    assert follower(states, melody, Trait.BARS) == 4
    assert follower(states, melody, Trait.HEIGHT) == 7

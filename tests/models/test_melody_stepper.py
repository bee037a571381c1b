"""Stepping note by note gives what reading all at once gives: two implementations of one network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from musicgen_gui.codecs.harmony import Chords
from musicgen_gui.codecs.melody import Melody, MeterGrid, melody
from musicgen_gui.codecs.melody_features import SIZES, features
from musicgen_gui.codecs.melody_rows import INPUTS, collate, make_row, part_of
from musicgen_gui.models import melody_bits
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.models.melody_hand import HandStepper
from musicgen_gui.models.melody_stepper import MelodyStepper
from musicgen_gui.models.stepping import Stepper, stepper_for

Make = Callable[[MelodyNet], Stepper[Any]]
BOTH = pytest.mark.parametrize("make", [MelodyStepper, HandStepper])


@pytest.fixture(scope="module")
def net() -> MelodyNet:
    torch.manual_seed(1)
    made = MelodyNet(MelodyConfig(styles=2, hidden=32, heads=2, backward=8, head=24, echo=True, **SIZES)).eval()
    torch.nn.init.normal_(made.null_key)
    torch.nn.init.normal_(made.null_value)
    for parameter in (*made.told(), *made.echo.parameters()):
        torch.nn.init.normal_(parameter)
    return made


def tune(notes: int = 40) -> Melody:
    rng = np.random.default_rng(3)
    length = rng.choice([6, 12, 24], notes)
    onset = 12 + np.concatenate([[0], np.cumsum(length)[:-1]])
    chords = Chords(np.array([12, 100, 200]), np.array([5, 0, 100]))
    line = melody(onset, length, 55 + rng.integers(0, 24, notes), MeterGrid(((0, 3, 4),)))
    return replace(line, key=30, chords=chords)


def stepped_bits(stepper: Stepper[Any], tune: Melody, hole: tuple[int, int] | None) -> float:
    """Bits of the notes of the hole (or of all), one step at a time."""
    row = make_row(tune, 1, hole, 0)
    inputs = {name: getattr(row.inputs, name) for name in INPUTS}
    first = row.first_inside if hole else 0
    stop = len(row.inputs.pitch) - (1 if hole else 0)
    after = None
    if row.right is not None:
        after = {name: getattr(row.right, name) for name in INPUTS}
    walk = stepper.begin({name: x[:first] for name, x in inputs.items()}, after, 1, row.key)
    total = 0.0
    target = row.target
    for i in range(first, stop):
        gaps = stepper.step(walk, {name: x[i : i + 1] for name, x in inputs.items()}, inside=hole is not None)
        told = (x[i : i + 1] for x in (target.gap, target.next_position, target.next_left, target.next_chord))
        lengths = stepper.lengths(*told)
        pitches = stepper.pitches(target.length[i : i + 1], inputs["pitch"][i : i + 1])
        for logits, chosen in ((gaps, target.gap[i]), (lengths, target.length[i]), (pitches, target.pitch[i])):
            total -= float(torch.log_softmax(torch.from_numpy(logits[0]), 0)[chosen]) / np.log(2)
    return total


@BOTH
@pytest.mark.parametrize("hole", [None, (144, 288), (144, 10_000)])
def test_steps_and_whole_agree(net: MelodyNet, make: Make, hole: tuple[int, int] | None) -> None:
    melody_, row = tune(), make_row(tune(), 1, hole, 0)
    with torch.no_grad():
        found = melody_bits.bits(net, melody_bits.batch(collate([row]))).total[0]
    first = row.first_inside if hole else 0
    stop = len(row.inputs.pitch) - (1 if hole else 0)
    assert stepped_bits(make(net), melody_, hole) == pytest.approx(float(found[first:stop].sum()), rel=1e-4)


@BOTH
def test_what_was_read_before_changes_no_bit(net: MelodyNet, make: Make) -> None:
    rng = np.random.default_rng(5)
    remembering = make(net)
    line = tune(150)
    for _ in range(12):
        at, to = int(rng.integers(20, 150)), int(rng.integers(40, 80))
        line = replace(line, pitch=np.where(np.arange(150) == at, to, line.pitch))
        stop = int(rng.integers(2, 150))
        inputs = features(part_of(line, 0, stop))
        past = {name: getattr(inputs, name)[:-1] for name in INPUTS}
        last = {name: getattr(inputs, name)[-1:] for name in INPUTS}
        found = []
        for stepper in (remembering, make(net)):
            walk = stepper.begin(past, None, 1, line.key)
            found.append(stepper.step(walk, last, inside=False))
        assert np.array_equal(*found)


@pytest.mark.parametrize("echo", [True, False])
@pytest.mark.parametrize("hole", [None, (144, 288)])
@pytest.mark.parametrize("first", [0, 1, 20])
def test_by_hand_is_as_by_torch_while_candidates_part(
    net: MelodyNet, hole: tuple[int, int] | None, first: int, *, echo: bool
) -> None:
    made = net if echo else without_echo(net)
    row, rng = make_row(tune(), 1, hole, 0), np.random.default_rng(7)
    inputs = {name: getattr(row.inputs, name) for name in INPUTS}
    after = None if row.right is None else {name: getattr(row.right, name) for name in INPUTS}
    walkers = []
    for stepper in (MelodyStepper(made), HandStepper(made)):
        past = {name: x[:first] for name, x in inputs.items()}
        walkers.append((stepper, stepper.begin(past, after, 1, row.key).copies(3)))
    for turn in range(70):
        if turn == 9:
            walkers = [(stepper, walk.rows([2, 0])) for stepper, walk in walkers]
        picked = rng.integers(0, len(inputs["pitch"]) - 1, 3 if turn < 9 else 2)
        told = [getattr(row.target, name)[picked] for name in ("gap", "next_position", "next_left", "next_chord")]
        found = []
        for stepper, walk in walkers:
            step = {name: x[picked] for name, x in inputs.items()}
            times = stepper.step(walk, step, inside=bool(turn % 2) and hole is not None)
            lengths = stepper.lengths(*told)
            found.append((times, lengths, stepper.pitches(row.target.length[picked], inputs["pitch"][picked])))
        for torchs, hands in zip(*found, strict=True):
            assert hands.dtype == np.float32
            np.testing.assert_allclose(hands, torchs, rtol=2e-4, atol=2e-4)


def without_echo(net: MelodyNet) -> MelodyNet:
    """The same network, alone."""
    made = MelodyNet(replace(net.config, echo=False)).eval()
    made.load_state_dict({name: x for name, x in net.state_dict().items() if not name.startswith("echo.")})
    return made


def test_the_processor_is_stepped_by_hand_and_others_by_torch(net: MelodyNet) -> None:
    assert isinstance(stepper_for(net), HandStepper)
    assert isinstance(stepper_for(MelodyNet(net.config), "meta"), MelodyStepper)


def test_what_follows_the_hole_changes_only_the_hole(net: MelodyNet) -> None:
    one, hole = tune(), (144, 288)
    other = replace(one, pitch=np.where(one.onset >= 288, one.pitch + 5, one.pitch))
    rows = [make_row(m, 1, hole, 0) for m in (one, other)]
    with torch.no_grad():
        found = melody_bits.bits(net, melody_bits.batch(collate(rows))).total
    before = rows[0].first_inside
    assert torch.allclose(found[0, :before], found[1, :before])
    assert not torch.allclose(found[0, before:], found[1, before:])


def test_padding_changes_nothing(net: MelodyNet) -> None:
    short, long = tune(12), tune(60)
    rows = [make_row(short, 0, (72, 120), 0), make_row(long, 1, (144, 288), 0)]
    with torch.no_grad():
        together = melody_bits.bits(net, melody_bits.batch(collate(rows))).total
        alone = melody_bits.bits(net, melody_bits.batch(collate(rows[:1]))).total
    steps = len(rows[0].inputs.pitch)
    assert torch.allclose(together[0, :steps], alone[0, :steps], atol=1e-4)


def test_features_of_a_part_keep_its_place_in_the_piece() -> None:
    whole = tune()
    later = features(part_of(whole, 20, 40))
    assert later.bar[1] == features(whole).bar[21]
    assert later.position[1] == features(whole).position[21]

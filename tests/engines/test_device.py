"""A graphics card that fails is left for the processor: at once, or in the middle of an answer.

torch's device ``meta`` computes shapes but has no values: reading one raises what a lost card raises, so it stands for
a card that is there and cannot answer.
"""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicgen_gui.engines import device
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.engines.server import Loaded, answering
from musicgen_gui.engines.spec import EngineSpec
from musicgen_gui.models.melody_stepper import Logits, MelodyStepper, Walk
from musicgen_gui.score.types import Score
from tests.engines.tiny import tiny_engine

REQUEST = Request(Task.CONTINUE, Score(), 0, Span(0, 4 * 1920), candidates=2, seed=5)
SPEC = EngineSpec("tiny", "Tiny", frozenset(Task), ("any",), lambda place: tiny_engine(device=place), "none")


class Failing(MelodyStepper):
    """A stepper whose card is lost after some steps."""

    left = 4

    def step(self, walk: Walk, inputs: dict[str, np.ndarray], *, inside: bool) -> Logits:
        self.left -= 1
        if self.left == 0:
            self.net.to("meta")
        return super().step(walk, inputs, inside=inside)


def asked(loaded: Loaded) -> list[tuple[Any, ...]]:
    """What the engine's process says to one question."""
    ours, theirs = multiprocessing.Pipe()
    served = threading.Thread(target=answering, args=(theirs, loaded))
    served.start()
    ours.send(("ask", 1, REQUEST))
    said = [ours.recv()]
    while said[-1][0] not in ("finished", "failed"):
        said.append(ours.recv())
    ours.send(("close",))
    served.join()
    return said


def notes_of(said: list[tuple[Any, ...]]) -> list[Any]:
    return [piece for message in said if message[0] == "pieces" for piece in message[2]]


def test_a_card_that_cannot_answer_is_left_for_the_processor() -> None:
    said = asked(Loaded(SPEC, tiny_engine(device="meta"), "cuda"))
    assert said[0] == ("again", 1, "Tiny on CPU")
    assert said[-1] == ("finished", 1)
    assert notes_of(said) == list(tiny_engine().generate(REQUEST))


def test_a_card_lost_in_the_middle_makes_the_answer_begin_again() -> None:
    lost = tiny_engine()
    lost = MelodyEngine(Failing(lost.stepper.net), lost.styles)
    said = asked(Loaded(SPEC, lost, "cuda"))
    kinds = [message[0] for message in said]
    assert kinds.count("again") == 1
    after = said[kinds.index("again") :]
    assert notes_of(after) == list(tiny_engine().generate(REQUEST))


def test_an_error_on_the_processor_is_not_hidden() -> None:
    with pytest.raises(NotImplementedError):
        _raised(Loaded(SPEC, tiny_engine(device="meta"), "cpu"))


def _raised(loaded: Loaded) -> None:
    ours, theirs = multiprocessing.Pipe()
    ours.send(("ask", 1, REQUEST))
    ours.send(("close",))
    answering(theirs, loaded)


def test_the_faster_device_is_taken_and_remembered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(device, "has_card", lambda: True)
    monkeypatch.setattr(device, "CARD", "cpu:0")
    monkeypatch.setattr(device, "name_of", str)
    loads: list[str] = []

    def load(place: str) -> MelodyEngine:
        loads.append(place)
        return tiny_engine(device=place)

    where = tmp_path / "a folder" / "device.json"
    _, first = device.load_best(load, where)
    assert sorted(loads) == ["cpu", "cpu:0"]
    assert first in where.read_text()
    loads.clear()
    assert device.load_best(load, where)[1] == first
    assert loads == [first]


def test_a_card_that_fails_at_the_start_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(device, "has_card", lambda: True)
    monkeypatch.setattr(device, "CARD", "meta")
    monkeypatch.setattr(device, "name_of", str)
    engine, where = device.load_best(lambda place: tiny_engine(device=place), tmp_path / "device.json")
    assert where == "cpu"
    assert list(engine.generate(REQUEST))

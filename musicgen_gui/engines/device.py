"""Where an engine runs: on the graphics card when that is there and faster, else on the processor.

The first time a card is seen, both answer the same small question, which takes about a second; the outcome is kept in
the user's cache for this card and this version of torch.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from pathlib import Path

from musicgen_gui import paths
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.engines.spec import Engine
from musicgen_gui.score.types import Score

log = logging.getLogger(__name__)
CPU = "cpu"
CARD = "cuda"
TROUBLE = (RuntimeError,)
"""What torch raises when a card is missing, full or lost; ``NotImplementedError`` is one of them."""
QUESTION = Request(Task.CONTINUE, Score(), 0, Span(0, 4 * 1920), candidates=8)
SMALL = Request(Task.CONTINUE, Score(), 0, Span(0, 960), candidates=8)


def name_of(device: str) -> str:
    """What a device is called in the window."""
    if device == CPU:
        return "CPU"
    import torch

    return torch.cuda.get_device_name(device)


def has_card() -> bool:
    """Whether torch finds a graphics card that it can use."""
    import torch

    return torch.cuda.is_available()


def warm(engine: Engine) -> None:
    """One small question, so that the first real one does not pay for what torch sets up on first use."""
    _answer(engine, SMALL)


def load_best(load: Callable[[str], Engine], memory: Path | None = None) -> tuple[Engine, str]:
    """A warm engine on the faster device, and that device. ``load`` makes the engine on a device.

    A card that makes trouble is told of in the log and left alone.
    """
    if not has_card():
        return _warmed(load, CPU), CPU
    where = memory or paths.cache() / "device.json"
    known = _remembered(where).get(_key())
    if known == CPU:
        return _warmed(load, CPU), CPU
    try:
        card = _warmed(load, CARD)
        if known == CARD:
            return card, CARD
        return _faster(load, card, where)
    except TROUBLE as error:
        log.warning("the graphics card cannot be used: %s", error)
        return _warmed(load, CPU), CPU


def _faster(load: Callable[[str], Engine], card: Engine, where: Path) -> tuple[Engine, str]:
    processor = _warmed(load, CPU)
    times = {CARD: _seconds(card), CPU: _seconds(processor)}
    device = min(times, key=lambda name: times[name])
    log.info("8 answers of 4 bars took %.3f s on the card, %.3f s on the processor", times[CARD], times[CPU])
    _remember(where, device)
    return (card if device == CARD else processor), device


def _warmed(load: Callable[[str], Engine], device: str) -> Engine:
    engine = load(device)
    warm(engine)
    return engine


def _seconds(engine: Engine) -> float:
    began = time.perf_counter()
    _answer(engine, QUESTION)
    return time.perf_counter() - began


def _answer(engine: Engine, request: Request) -> None:
    for _ in engine.generate(request):
        pass


def _key() -> str:
    import torch

    return f"{name_of(CARD)}, torch {torch.__version__}"


def _remembered(where: Path) -> dict[str, str]:
    try:
        found = json.loads(where.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("what was measured before cannot be read: %s", error)
        return {}
    return found if isinstance(found, dict) else {}


def _remember(where: Path, device: str) -> None:
    try:
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_text(json.dumps({**_remembered(where), _key(): device}), "utf-8")
    except OSError as error:
        log.warning("the measurement cannot be kept: %s", error)

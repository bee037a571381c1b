"""Speed and memory of melody-gru on one core: answers, steps against their bound, other ways of running it, loading.

    .venv/bin/python benchmarks/steps.py

Times are processor time, the least of several runs, so that other work on the machine hurts less; compare the ratios.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from rivals import step_kinds

from musicgen_gui.engines import melody_gru, server
from musicgen_gui.engines.request import COMMON_RUN, Piece, Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Score, Track

DIVISION = 480
BAR = 4 * DIVISION
TUNE = (67, 69, 71, 67, 74, 71, 69, 67, 66, 67, 69, 66, 62, 64, 66, 67)
MEMORY = 128


def main() -> None:
    """Print one JSON object a finding."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--weights", type=Path, help="a folder with weights.safetensors and config.json")
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    engine = melody_gru.load(chosen.weights)
    show("answers after eight bars, four bars each", answers(engine, chosen.runs))
    show(f"one step, memory of {MEMORY} notes, milliseconds", steps(engine.stepper.net, chosen.runs))
    show("loading after torch, seconds", loading(chosen.weights))
    show("engine process, megabytes resident", resident())


def show(name: str, facts: dict[str, object]) -> None:
    """One line of JSON."""
    print(json.dumps({name: facts}, ensure_ascii=False), flush=True)


def question(candidates: int) -> Request:
    """Four bars after eight bars of quavers."""
    length = DIVISION // 2
    notes = tuple(Note(i * length, TUNE[i % len(TUNE)], length) for i in range(64))
    score = Score(division=DIVISION, tracks=(Track(notes=notes),))
    span = Span(8 * BAR, 12 * BAR)
    rules = Rules(longest_copy=COMMON_RUN)
    return Request(Task.CONTINUE, score, 0, span, style="reel", rules=rules, candidates=candidates, drafts=True)


def least(work: Callable[[], object], runs: int) -> float:
    """Processor seconds of the quickest of some runs, after one to warm up."""
    work()
    times = []
    for _ in range(runs):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def answers(engine: melody_gru.MelodyEngine, runs: int) -> dict[str, object]:
    """Processor seconds of 1, 8 and 32 answers, their ratio, and of the first note of the usual eight."""
    times = {n: least(lambda n=n: list(engine.generate(question(n))), runs) for n in (1, 8, 32)}
    first = least(lambda: next(_with_notes(engine.generate(question(8)))), runs)
    return {
        **{f"{n} answers": round(value, 4) for n, value in times.items()},
        "8 answers ÷ 1": round(times[8] / times[1], 2),
        "32 answers ÷ 1": round(times[32] / times[1], 2),
        "first note of 8 answers": round(first, 4),
    }


def _with_notes(pieces: Iterator[Piece]) -> Iterator[Piece]:
    return (piece for piece in pieces if piece.notes)


def steps(net: torch.nn.Module, runs: int) -> dict[str, object]:
    """Milliseconds of a step in each way of running it, and ÷ the matrix products alone in its library."""
    found: dict[str, object] = {}
    for candidates in (1, 8, 32):
        given = step_kinds.given(net, candidates, MEMORY)
        bounds = {name: _each(bound(net, candidates), runs) for name, bound in step_kinds.BOUNDS.items()}
        row: dict[str, object] = {f"products alone, {name}": round(1000 * x, 3) for name, x in bounds.items()}
        truth = step_kinds.plain(net, given)()
        for name, (kind, library) in step_kinds.KINDS.items():
            step = kind(net, given)
            off = max(float(abs(a - b).max()) for a, b in zip(truth, step(), strict=True))
            seconds = _each(step, runs)
            row[name] = {
                "ms": round(1000 * seconds, 3),
                "÷ bound": round(seconds / bounds[library], 2),
                "off": round(off, 6),
            }
        found[f"{candidates} candidates"] = row
    return found


def _each(step: step_kinds.Step, runs: int, times: int = 50) -> float:
    return least(lambda: [step() for _ in range(times)], runs) / times


LOAD = """
import time, torch
from musicgen_gui.engines import melody_gru
from musicgen_gui.models import checkpoint, melody, melody_stepper
began, cpu = time.perf_counter(), time.process_time()
melody_gru.load({weights})
print(time.perf_counter() - began, time.process_time() - cpu)
"""


def loading(weights: Path | None) -> dict[str, object]:
    """Wall and processor seconds to read the weights in a fresh process that has torch."""
    code = LOAD.format(weights=f"__import__('pathlib').Path({str(weights)!r})" if weights else "")
    runs = [
        [float(x) for x in subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
         .stdout.split()[-2:]]
        for _ in range(3)
    ]  # fmt: skip
    wall, processor = (min(column) for column in zip(*runs, strict=True))
    size = (weights or melody_gru.folder()) / "weights.safetensors"
    return {"wall": round(wall, 3), "processor": round(processor, 3), "megabytes": round(size.stat().st_size / 1e6, 2)}


def resident() -> dict[str, object]:
    """Of the engine's process as the program starts it: ready, and the most while it gives 32 answers."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=server.serve, args=(theirs, melody_gru.ID))
    process.start()
    ours.recv()
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        ours.send(("close",))
        process.join()
        return {"unknown": "there is no /proc on this system"}
    ready = _field(status, "VmRSS")
    ours.send(("ask", 1, question(32)))
    while ours.recv()[0] != "finished":
        pass
    most = _field(status, "VmHWM")
    ours.send(("close",))
    process.join()
    return {"ready": ready, "at most": most}


def _field(status: Path, name: str) -> int:
    found = re.search(rf"{name}:\s+(\d+) kB", status.read_text())
    return round(int(found[1]) / 1024) if found else 0


if __name__ == "__main__":
    main()

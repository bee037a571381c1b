"""Two processes train one network: the same learning curve as one process with the same batches."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def curve(out: Path, processes: int) -> list[list[float]]:
    out.mkdir()
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT), "MASTER_ADDR": "127.0.0.1"}
    command = [sys.executable, "-m"]
    if processes > 1:
        command += ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}", "-m"]
    done = subprocess.run(
        [*command, "tests.training.together", str(out)], cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[list[float]] = json.loads((out / "curve.json").read_text())
    return found


def test_two_processes_learn_what_one_learns(tmp_path: Path) -> None:
    one, two = curve(tmp_path / "one", 1), curve(tmp_path / "two", 2)
    assert [row[0] for row in one] == [row[0] for row in two] == [10, 20]
    for alone, together in zip(one, two, strict=True):
        assert together[1:] == pytest.approx(alone[1:], rel=2e-2)
    assert two[1][3] < two[0][3]
    assert (tmp_path / "two" / "samples").is_dir()

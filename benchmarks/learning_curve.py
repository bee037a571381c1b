"""Draws the curves of a training run as SVG, for the model card.

python benchmarks/learning_curve.py runs/melody-gru/progress.json resources/engines/melody-gru/curve.svg
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 720, 360, 48, 36, 16
LINES = (
    (2, "#8b92a3", "all styles"),
    (3, "#56b4a9", "dance tunes"),
    (5, "#e0a458", "4-bar hole, left side only"),
    (4, "#a68cf0", "4-bar hole, both sides"),
)


def main() -> None:
    """Read the progress file, write the picture."""
    curve = json.loads(Path(sys.argv[1]).read_text())["curve"]
    top = max(max(row[2:]) for row in curve[1:])
    last = curve[-1][0]

    def x(step: float) -> float:
        return LEFT + (WIDTH - LEFT - 180) * step / last

    def y(bits: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * bits / top

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#14161b"/>',
    ]
    for bits in [i / 2 for i in range(int(top * 2) + 1)]:
        parts.append(f'<line x1="{LEFT}" x2="{x(last)}" y1="{y(bits)}" y2="{y(bits)}" stroke="#2a2f3a"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(bits) + 4}" fill="#8b92a3" text-anchor="end">{bits}</text>')
    for column, colour, name in LINES:
        points = " ".join(f"{x(row[0]):.1f},{y(row[column]):.1f}" for row in curve)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        end = curve[-1][column]
        parts.append(f'<text x="{x(last) + 8}" y="{y(end) + 4}" fill="{colour}">{end:.2f} {name}</text>')
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 12}" fill="#8b92a3">0</text>')
    parts.append(f'<text x="{x(last)}" y="{HEIGHT - 12}" fill="#8b92a3" text-anchor="end">{last} steps</text>')
    parts.append("</svg>")
    Path(sys.argv[2]).write_text("\n".join(parts))


if __name__ == "__main__":
    main()

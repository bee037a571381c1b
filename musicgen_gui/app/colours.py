"""The colours of the window as plain values: one idea per colour.

Teal is yours, violet the model's, amber the model's edited by you, white is now. Red only records.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``, or ``#aarrggbb`` where something shines through (``hole``, ``ghost_track``).

    ``text`` and ``quiet`` reach 4.5:1 on ``ground``, ``panel`` and ``control``; ``on_model`` does on ``model``.
    """

    name: str
    ground: str
    panel: str
    control: str
    line: str
    line_strong: str
    text: str
    quiet: str
    yours: str
    model: str
    on_model: str
    edited: str
    record: str
    good: str
    now: str
    row_white: str
    row_black: str
    row_off_scale: str
    beat: str
    bar: str
    hole: str
    ghost_track: str
    key_white: str
    key_black: str
    tracks: tuple[str, ...]


DARK = Theme(
    name="dark",
    ground="#14161b",
    panel="#1a1d24",
    control="#20242d",
    line="#2a2f3a",
    line_strong="#353c4a",
    text="#d9dce3",
    quiet="#8b92a3",
    yours="#56b4a9",
    model="#a68cf0",
    on_model="#17131f",
    edited="#e0a458",
    record="#e06c75",
    good="#6fcf97",
    now="#ffffff",
    row_white="#191d23",
    row_black="#15181d",
    row_off_scale="#121419",
    beat="#20242c",
    bar="#303642",
    hole="#1fa68cf0",
    ghost_track="#407f9bc4",
    key_white="#d9dce3",
    key_black="#2a2d35",
    tracks=("#56b4a9", "#7aa5e8", "#cda434", "#d58bb0", "#8fbf6b", "#c98a6b", "#6bb8cf", "#b0a3d4"),
)

LIGHT = Theme(
    name="light",
    ground="#f6f5f2",
    panel="#eceae5",
    control="#fbfaf8",
    line="#dcd9d2",
    line_strong="#c4c0b7",
    text="#23262d",
    quiet="#5b606c",
    yours="#1d8478",
    model="#6a48cf",
    on_model="#ffffff",
    edited="#a8690f",
    record="#b32f3c",
    good="#216b3d",
    now="#101216",
    row_white="#faf9f7",
    row_black="#f4f2ee",
    row_off_scale="#eeebe5",
    beat="#e8e5df",
    bar="#cfcbc2",
    hole="#1f6a48cf",
    ghost_track="#40607a9c",
    key_white="#ffffff",
    key_black="#3a3d45",
    tracks=("#1d8478", "#2f66b5", "#8f6f0c", "#a84a7a", "#4f7d2a", "#96532f", "#22789a", "#6b5aa8"),
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}

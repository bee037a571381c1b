"""The colours of the window as plain values: one idea per colour.

Teal is yours, violet the model's, amber the model's edited by you, white is now. Red only records. In themes for
colour-blind eyes the hues are those of Okabe and Ito (https://jfly.uni-koeln.de/color/): blue, orange and purple.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``, or ``#aarrggbb`` where something shines through (``hole``, ``ghost_track``).

    ``text`` and ``quiet`` reach 4.5:1 on ``ground``, ``panel`` and ``control``; ``on_model`` does on ``model``. In
    themes of ``high_contrast`` they reach 7:1.
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
    high_contrast: bool = False


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
    tracks=("#56b4a9", "#6a8ff0", "#f0dc8c", "#b5609c", "#a9c23f", "#e0703c", "#c4e4f7", "#8f7c1e"),
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
    tracks=("#1d8478", "#2a6dca", "#978416", "#9c2546", "#223915", "#97612a", "#1f3288", "#654681"),
)

DARK_CONTRAST = replace(
    DARK,
    name="dark-contrast",
    high_contrast=True,
    ground="#000000",
    panel="#000000",
    control="#161616",
    line="#6e6e6e",
    line_strong="#8c8c8c",
    text="#ffffff",
    quiet="#d2d2d2",
    yours="#3ce8d0",
    model="#c6b0ff",
    on_model="#000000",
    edited="#ffb53d",
    record="#ff9a9f",
    good="#74f7a4",
    row_white="#101010",
    row_black="#040404",
    row_off_scale="#000000",
    beat="#2c2c2c",
    bar="#5c5c5c",
    hole="#2ec6b0ff",
    ghost_track="#709fc0f0",
    key_white="#ffffff",
    key_black="#1c1c1c",
    tracks=("#3ce8d0", "#8fc0ff", "#ffd94a", "#ff9fd0", "#a8ee78", "#ffab80", "#7fdcff", "#cdbcff"),
)

LIGHT_CONTRAST = replace(
    LIGHT,
    name="light-contrast",
    high_contrast=True,
    ground="#ffffff",
    panel="#ffffff",
    control="#f4f4f4",
    line="#8a8a8a",
    line_strong="#6a6a6a",
    text="#000000",
    quiet="#363636",
    yours="#00564d",
    model="#4517b4",
    on_model="#ffffff",
    edited="#7c3d00",
    record="#8f0d1c",
    good="#00502a",
    now="#000000",
    row_white="#ffffff",
    row_black="#f2f2f2",
    row_off_scale="#e8e8e8",
    beat="#dcdcdc",
    bar="#9a9a9a",
    hole="#264517b4",
    ghost_track="#70304a70",
    key_black="#101010",
    tracks=("#00564d", "#003f94", "#5c4500", "#7d1450", "#265000", "#6e2800", "#004c66", "#43307f"),
)

DARK_SAFE = replace(
    DARK,
    name="dark-safe",
    yours="#56b4e9",
    model="#e69f00",
    on_model="#1a1200",
    edited="#f9c6e1",
    record="#f07a45",
    good="#2fbf93",
    hole="#1fe69f00",
    tracks=("#56b4e9", "#e69f00", "#009e73", "#f0e442", "#4f9bd6", "#e8703a", "#cc79a7", "#b8bcc6"),
)

LIGHT_SAFE = replace(
    LIGHT,
    name="light-safe",
    yours="#0072b2",
    model="#b04a00",
    edited="#8a3a68",
    record="#a32c12",
    good="#006247",
    hole="#1fb04a00",
    tracks=("#0072b2", "#b40424", "#05813e", "#618d00", "#0815a1", "#3d180a", "#95699e", "#475155"),
)

THEMES = {t.name: t for t in (DARK, LIGHT, DARK_CONTRAST, LIGHT_CONTRAST, DARK_SAFE, LIGHT_SAFE)}

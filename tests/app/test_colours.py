"""Text can be read, in every theme, on everything it stands on; notes can be seen, and told apart by every eye."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from musicgen_gui.app.colours import THEMES, Theme
from musicgen_gui.ui.pianoroll.layers.colours import mixed
from musicgen_gui.ui.pianoroll.layers.sprites import FULL, strength

SAFE = [theme for name, theme in THEMES.items() if name.endswith("-safe")]
# Full dichromacy in linear RGB, from Machado, Oliveira and Fernandes 2009, table 1, severity 1.0
EYES = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def linear(colour: str) -> NDArray[np.float64]:
    channels = np.array([int(colour[-6:][i : i + 2], 16) / 255 for i in (0, 2, 4)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    return float(linear(colour) @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE L*a*b* of linear sRGB, D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x = to_xyz @ np.clip(rgb, 0, 1) / (0.9505, 1.0, 1.089)
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", ["ground", "panel", "control"])
@pytest.mark.parametrize("text", ["text", "quiet", "good", "record", "model"])
def test_text_reaches_the_contrast_that_reading_needs(theme: Theme, ground: str, text: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= (7 if theme.high_contrast else 4.5)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_on_the_models_colour_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_model, theme.model) >= (7 if theme.high_contrast else 4.5)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("row", ["row_white", "row_black", "row_off_scale"])
@pytest.mark.parametrize("whose", ["yours", "model", "edited"])
def test_notes_stand_out_from_every_row(theme: Theme, row: str, whose: str) -> None:
    softest = 0 if theme.high_contrast else FULL - 1
    shade = mixed(getattr(theme, whose), theme.row_white, strength(theme, softest)).name()
    assert contrast(shade, getattr(theme, row)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_line_of_the_grid_is_stronger_than_a_note(theme: Theme) -> None:
    for line in (theme.beat, theme.bar, theme.row_black, theme.row_off_scale):
        assert contrast(line, theme.row_white) < contrast(theme.yours, theme.row_white)


@pytest.mark.parametrize("theme", SAFE, ids=lambda theme: theme.name)
@pytest.mark.parametrize("eye", EYES)
def test_who_wrote_a_note_can_be_told_by_every_eye(theme: Theme, eye: str) -> None:
    seen = [lab(np.array(EYES[eye]) @ linear(colour)) for colour in (theme.yours, theme.model, theme.edited)]
    for one, other in combinations(seen, 2):
        assert np.linalg.norm(one - other) >= 20, "an ordinary pair of colours that nobody confuses is 20 or more apart"


@pytest.mark.parametrize("theme", [t for t in THEMES.values() if not t.high_contrast], ids=lambda theme: theme.name)
def test_tracks_are_told_apart_by_every_eye(theme: Theme) -> None:
    assert len(theme.tracks) == 8
    for one, other in combinations(theme.tracks, 2):
        seen = [np.array(matrix) for matrix in (np.eye(3), *EYES.values())]
        assert min(float(np.linalg.norm(lab(m @ linear(one)) - lab(m @ linear(other)))) for m in seen) >= 8, (
            one,
            other,
        )
    assert all(contrast(colour, theme.panel) >= 3 for colour in theme.tracks)

"""Text can be read, in every theme, on everything it stands on."""

import pytest

from musicgen_gui.app.colours import THEMES, Theme


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = [int(colour[-6:][i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", ["ground", "panel", "control"])
@pytest.mark.parametrize("text", ["text", "quiet", "good", "record", "model"])
def test_text_reaches_the_contrast_that_reading_needs(theme: Theme, ground: str, text: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_on_the_models_colour_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_model, theme.model) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_line_of_the_grid_is_stronger_than_a_note(theme: Theme) -> None:
    for line in (theme.beat, theme.bar, theme.row_black, theme.row_off_scale):
        assert contrast(line, theme.row_white) < contrast(theme.yours, theme.row_white)

"""How the user likes to see and draw notes is kept from one start to the next."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.habits import Habits, NewLength, from_text
from musicgen_gui.app.settings import Settings

habits = st.builds(
    Habits,
    names=st.booleans(),
    other_tracks=st.booleans(),
    adaptive=st.booleans(),
    in_scale=st.booleans(),
    new_length=st.sampled_from(NewLength),
    fixed=st.floats(0.01, 100),
)


@given(habits)
def test_habits_come_back_from_their_text(some: Habits) -> None:
    assert from_text(some.text()) == some


@pytest.mark.parametrize("text", ["[]", "{", '{"new_length": "long"}', '{"fixed": []}'])
def test_stored_nonsense_is_told_and_left(text: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.set_value("habits", text)
    with caplog.at_level(logging.WARNING):
        assert settings.habits == Habits()
    assert "cannot be read" in caplog.text

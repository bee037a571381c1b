"""The player's thread and the one that commands it."""

from pathlib import Path
from threading import Event

import pytest

from musicgen_gui.playback import player
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.sink import Output, SinkSpec
from musicgen_gui.playback.sinks.silent_sink import SilentSink


def test_a_slow_sound_system_calls_nobody_after_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "FAREWELL", 0.05)
    asked, answers, closed = Event(), Event(), Event()

    class Slow(SilentSink):
        def close(self) -> None:
            closed.set()

    def open_slowly(_id: str, _soundfont: Path | None) -> Slow:
        asked.set()
        assert answers.wait(10)
        return Slow()

    calls: list[str] = []
    slow = SinkSpec("slow", "Slow", lambda: [Output("slow", "Slow")], open_slowly)
    made = Player(lambda: calls.append("changed"), calls.append, slow)
    made.warm_up()
    assert asked.wait(10)
    made.close()
    answers.set()
    assert closed.wait(10)
    assert calls == []

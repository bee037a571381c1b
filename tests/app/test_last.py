"""What was found last is found again for the very same things, and for no others."""

from __future__ import annotations

from musicgen_gui.app.last import remembers_last


def test_the_very_same_things_are_looked_at_once_and_equal_ones_anew() -> None:
    seen = []

    @remembers_last
    def total(numbers: list[int], more: int = 0) -> int:
        seen.append(numbers)
        return sum(numbers) + more

    first, twin = [1, 2], [1, 2]
    assert [total(first), total(first), total(first, more=5), total(first, more=5), total(twin)] == [3, 3, 8, 8, 3]
    assert len(seen) == 3
    assert total(first) == 3
    assert len(seen) == 4

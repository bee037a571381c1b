"""Which channel of the output each track sounds on.

Tracks of one channel share it, as in a MIDI file, unless they want different instruments, volumes or places: then
each wish gets a channel of its own, so that every track sounds as its own row in the list says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from musicgen_gui.score.types import PERCUSSION_CHANNEL, Track

Wish = tuple[int | None, ...]

_CONTROLLERS = (0, 32, 7, 10)


def shared_out(tracks: Iterable[Track], limit: int, ports: Mapping[str, int]) -> tuple[int, ...]:
    """Output channel of each track: its own one at the port that it asks for, where that is open, else by ``assign``.

    ``ports`` gives the first channel of each open port.
    """
    tracks = tuple(tracks)
    common = iter(assign((track for track in tracks if track.port not in ports), limit))
    return tuple(ports[t.port] + t.channel if t.port in ports else next(common) for t in tracks)


def assign(tracks: Iterable[Track], limit: int = 16) -> tuple[int, ...]:
    """Output channel of each track, below ``limit`` (16 for a MIDI port, more for the built-in synthesizer).

    The first track of a channel keeps it. When no channel is free, a track shares the one it asks for.
    """
    tracks = tuple(tracks)
    asked = {track.channel for track in tracks}
    holders: dict[int, Wish] = {}
    assigned = []
    for track in tracks:
        wish = _wish(track)
        channel = next((c for c in _candidates(track, asked, holders, limit) if _fits(holders.get(c), wish)), None)
        channel = track.channel if channel is None else channel
        holders[channel] = _joined(holders.get(channel), wish)
        assigned.append(channel)
    return tuple(assigned)


def _candidates(track: Track, asked: set[int], holders: dict[int, Wish], limit: int) -> Iterable[int]:
    """The track's own channel, then channels made for the same wish, then free ones nobody asks for."""
    yield track.channel
    same_kind = [c for c in range(limit) if (c % 16 == PERCUSSION_CHANNEL) == track.is_percussion]
    yield from (c for c in same_kind if c in holders and c not in asked)
    yield from (c for c in same_kind if c not in holders and c not in asked)


def _wish(track: Track) -> Wish:
    program = next((e.data[1] for e in track.events if e.data[0] & 0xF0 == 0xC0), None)
    first: dict[int, int] = {}
    for event in track.events:
        if event.data[0] & 0xF0 == 0xB0:
            first.setdefault(event.data[1], event.data[2])
    return (program, *(first.get(number) for number in _CONTROLLERS))


def _fits(held: Wish | None, wish: Wish) -> bool:
    return held is None or all(a is None or b is None or a == b for a, b in zip(held, wish, strict=True))


def _joined(held: Wish | None, wish: Wish) -> Wish:
    return wish if held is None else tuple(b if a is None else a for a, b in zip(held, wish, strict=True))

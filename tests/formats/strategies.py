"""Scores as hypothesis draws them."""

from __future__ import annotations

from hypothesis import strategies as st

from musicgen_gui.score.types import (
    ChordSymbol,
    Event,
    KeySignature,
    Lock,
    Marker,
    Meter,
    Note,
    Origin,
    Score,
    Tempo,
    Track,
)

TICKS = st.integers(0, 3000)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
CHANNEL_EVENTS = st.sampled_from(
    [b"\xb0\x07\x40", b"\xc0\x05", b"\xe0\x00\x40", b"\xa0\x3c\x01", b"\xff\x05la", b"\xf0\x7e\xf7"]
)


def plain_notes(most: int = 12) -> st.SearchStrategy[list[Note]]:
    """Notes as MIDI knows them, on few pitches, so that they meet and overlap."""
    return st.lists(
        st.builds(
            Note,
            start=st.integers(0, 40),
            pitch=st.integers(60, 62),
            length=st.integers(0, 20),
            velocity=st.integers(1, 127),
            release=st.integers(-1, 127),
        ),
        max_size=most,
    )


def pairable(notes: list[Note]) -> tuple[Note, ...]:
    """The notes that MIDI can tell apart: of one pitch, who begins first ends first."""
    kept: list[Note] = []
    last: dict[int, Note] = {}
    for note in sorted(notes):
        before = last.get(note.pitch)
        if before is None or before.end <= note.end:
            kept.append(note)
            last[note.pitch] = note
    return tuple(kept)


def on_channel(event: Event, channel: int) -> Event:
    status = event.data[0]
    return Event(event.tick, bytes((status | channel if status < 0xF0 else status,)) + event.data[1:])


@st.composite
def plain_tracks(draw: st.DrawFn) -> Track:
    channel = draw(st.integers(0, 15))
    events = draw(st.lists(st.builds(Event, TICKS, CHANNEL_EVENTS), max_size=4))
    notes = pairable(draw(plain_notes()))
    if not notes and all(event.data[0] >= 0xF0 for event in events):
        channel = 0
    return Track(
        name=draw(TEXT.filter(bool)),
        notes=notes,
        channel=channel,
        events=tuple(on_channel(e, channel) for e in sorted(events, key=lambda e: e.tick)),
    )


def _by_tick(kind: type, *parts: st.SearchStrategy) -> st.SearchStrategy:
    rows = st.lists(st.builds(kind, TICKS, *parts), max_size=3, unique_by=lambda row: row.tick)
    return rows.map(lambda found: tuple(sorted(found, key=lambda row: row.tick)))


PLAIN_SCORES = st.builds(
    Score,
    division=st.integers(1, 32767),
    tracks=st.lists(plain_tracks(), min_size=1, max_size=3).map(tuple),
    tempos=_by_tick(Tempo, st.integers(1, (1 << 24) - 1)),
    meters=_by_tick(Meter, st.integers(1, 255), st.sampled_from([1, 2, 4, 8, 16, 128]), st.integers(0, 255)),
    keys=_by_tick(KeySignature, st.integers(-7, 7), st.sampled_from(["major", "minor"])),
    markers=_by_tick(Marker, TEXT.filter(lambda text: not text.startswith("chord: "))),
    chords=_by_tick(ChordSymbol, TEXT),
    title=TEXT,
)
"""What MIDI can say and nothing else: a track that sends nothing has no channel there."""

ANY_NOTES = st.lists(
    st.builds(
        Note,
        start=st.integers(0, 1 << 40),
        pitch=st.integers(0, 127),
        length=st.integers(0, 1 << 40),
        velocity=st.integers(1, 127),
        release=st.integers(-1, 127),
        origin=st.sampled_from(Origin),
        locks=st.integers(0, 7).map(Lock),
        muted=st.booleans(),
    ),
    max_size=8,
).map(lambda notes: tuple(sorted(notes)))
ANY_TRACKS = st.builds(
    Track,
    name=st.text(max_size=8),
    notes=ANY_NOTES,
    channel=st.integers(0, 15),
    events=st.lists(st.builds(Event, TICKS, CHANNEL_EVENTS), max_size=3).map(tuple),
    colour=st.integers(0, 0xFFFFFF),
    muted=st.booleans(),
    soloed=st.booleans(),
    chunk=st.integers(-1, 20),
)
ANY_SCORES = st.builds(
    Score,
    division=st.integers(1, 32767),
    tracks=st.lists(ANY_TRACKS, max_size=3).map(tuple),
    tempos=_by_tick(Tempo, st.integers(1, 1 << 30)),
    meters=_by_tick(Meter, st.integers(1, 255), st.integers(1, 999)),
    keys=_by_tick(KeySignature, st.integers(-12, 12), st.sampled_from(["dorian", "minor"])),
    markers=_by_tick(Marker, st.text(max_size=8)),
    chords=_by_tick(ChordSymbol, st.text(max_size=8)),
    title=st.text(max_size=8),
)
"""Everything the editor knows."""

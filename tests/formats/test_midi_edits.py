"""What happens to a MIDI file when its score was edited: the edit arrives, everything else stays put."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.formats.midi_bytes import TRACK, messages, split, track_chunk
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Meter, Note, Score, Tempo, Track
from tests.formats.midi_cases import ALIENS, CHANNELS, END, LATIN_1, NO_END, NOTE, STRAYS, file, meta
from tests.formats.strategies import pairable, plain_notes


def chunks(data: bytes) -> list[list[tuple[int, str]]]:
    """The messages of each track chunk with their ticks, in hex."""
    found = [messages(part) for part in split(data).chunks if part.kind == TRACK]
    return [[(t, m.hex()) for t, m in zip(f.ticks, f.data, strict=True)] for f in found]


def edited(score: Score, index: int, **changes: object) -> Score:
    return score.with_track(index, replace(score.tracks[index], **changes))


def changed(before: bytes, after: bytes) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """Messages that are gone and that came, ends of tracks left aside; what stayed must keep its order."""
    old, new = (
        [message for part in chunks(data) for message in part if message[1] != "ff2f"] for data in (before, after)
    )
    gone, come = [m for m in old if m not in new], [m for m in new if m not in old]
    assert [m for m in old if m in new] == [m for m in new if m in old]
    return gone, come


def test_a_moved_note_moves_and_nothing_else() -> None:
    score = read_midi(LATIN_1)
    after = write_midi(edited(score, 0, notes=(replace(score.tracks[0].notes[0], start=48, pitch=62),)))
    gone, come = changed(LATIN_1, after)
    assert gone == [(0, "903c40"), (96, "803c40")]
    assert come == [(48, "903e40"), (144, "803e40")]


def test_a_new_note_is_struck_behind_its_program_and_ends_before_the_next_begins() -> None:
    score = read_midi(LATIN_1)
    notes = (*score.tracks[0].notes, Note(96, 60, 96, 50), Note(192, 60, 96, 51))
    flute = chunks(write_midi(edited(score, 0, notes=notes)))[1]
    assert flute[-6:-1] == [(96, "803c40"), (96, "903c32"), (192, "803c40"), (192, "903c33"), (288, "803c40")]


def test_a_new_program_stands_where_the_old_one_stood() -> None:
    score = read_midi(LATIN_1)
    banked = edited(score, 0, events=(Event(0, b"\xb0\x00\x01"), *score.tracks[0].events))
    data = write_midi(banked)
    track = read_midi(data).tracks[0].with_program(40)
    again = read_midi(write_midi(read_midi(data).with_track(0, track)))
    assert [e.data.hex() for e in again.tracks[0].events[:3]] == ["b00001", "c028", "b00764"]


def test_a_key_that_every_chunk_repeats_changes_everywhere() -> None:
    score = read_midi(LATIN_1)
    after = write_midi(replace(score, keys=(KeySignature(0, 2, "major"),)))
    assert read_midi(after).keys == (KeySignature(0, 2, "major"),)
    gone, come = changed(LATIN_1, after)
    assert gone == [(0, "ff59fd01")] * 2
    assert come == [(0, "ff590200")]


def test_new_tempo_meter_and_chord_go_to_the_first_chunk_and_texts_keep_their_bytes() -> None:
    score = read_midi(LATIN_1)
    score = replace(
        score, tempos=(*score.tempos, Tempo(96, 250_000)), meters=(), chords=(*score.chords, ChordSymbol(192, "F♯"))
    )
    after = write_midi(score)
    first = chunks(after)[0]
    assert (96, "ff5103d090") in first
    assert (192, "ff06" + "chord: F♯".encode().hex()) in first
    assert (0, "ff06" + "Blüte".encode("latin-1").hex()) in first
    back = read_midi(after)
    assert (back.tempos, back.meters, back.chords) == (score.tempos, (), score.chords)


def test_names_change_in_their_place() -> None:
    score = edited(read_midi(LATIN_1), 0, name="Oboe")
    after = write_midi(replace(score, title="Neu"))
    gone, come = changed(LATIN_1, after)
    assert len(gone) == len(come) == 2
    assert [part[0] for part in chunks(after)[:2]] == [(0, "ff03" + b"Neu".hex()), (0, "ff03" + b"Oboe".hex())]
    assert read_midi(write_midi(edited(score, 0, name=""))).tracks[0].name == ""


def test_a_deleted_track_disappears_and_a_new_one_gets_a_chunk_of_its_own() -> None:
    score = read_midi(LATIN_1)
    new = Track("neu", (Note(0, 50, 10),), channel=5)
    after = write_midi(replace(score, tracks=(score.tracks[1], new)))
    parts = chunks(after)
    assert parts[:2] == [chunks(LATIN_1)[0], chunks(LATIN_1)[2]]
    assert parts[2] == [(0, "ff03" + b"neu".hex()), (0, "953250"), (10, "853240"), (10, "ff2f")]


def test_tracks_are_written_in_their_order() -> None:
    score = read_midi(LATIN_1)
    after = write_midi(replace(score, tracks=score.tracks[::-1]))
    assert [track.name for track in read_midi(after).tracks] == ["フルート", "Flöte"]
    assert chunks(after)[0] == chunks(LATIN_1)[0]


def test_a_copied_track_gets_a_chunk_of_its_own() -> None:
    score = read_midi(LATIN_1)
    after = read_midi(write_midi(replace(score, tracks=(*score.tracks, score.tracks[0]))))
    assert [track.notes for track in after.tracks] == [t.notes for t in (*score.tracks, score.tracks[0])]


def test_a_file_of_type_0_stays_one_until_it_gets_a_second_chunk() -> None:
    score = read_midi(CHANNELS)
    fewer = write_midi(replace(score, tracks=score.tracks[1:]))
    assert split(fewer).type == 0
    gone, come = changed(CHANNELS, fewer)
    assert [message for _, message in gone] == ["c005", "903c40", "803c00"]
    assert come == []
    more = write_midi(replace(score, tracks=(*score.tracks, Track("x", (Note(0, 60, 1),)))))
    assert (split(more).type, len(chunks(more))) == (1, 2)


def test_a_track_sends_on_its_channel() -> None:
    score = edited(read_midi(LATIN_1), 0, channel=7)
    flute = read_midi(write_midi(score)).tracks[0]
    assert (flute.channel, flute.program) == (7, 73)


def test_muted_notes_are_not_written_and_muted_tracks_are() -> None:
    score = read_midi(LATIN_1)
    silent = tuple(replace(note, muted=True) for note in score.tracks[0].notes)
    assert read_midi(write_midi(edited(score, 0, notes=silent))).tracks[0].notes == ()
    assert write_midi(edited(score, 0, muted=True)) == write_midi(score)


def test_the_end_of_a_track_moves_with_a_later_note_only() -> None:
    score = read_midi(LATIN_1)
    longer = chunks(write_midi(edited(score, 0, notes=(Note(0, 60, 500),))))[1]
    shorter = chunks(write_midi(edited(score, 0, notes=())))[1]
    assert (longer[-1], shorter[-1]) == ((500, "ff2f"), (96, "ff2f"))


def test_a_missing_end_of_track_is_added_to_a_chunk_that_changed() -> None:
    score = read_midi(NO_END)
    parts = chunks(write_midi(edited(score, 0, notes=(Note(0, 60, 9, 64),))))
    assert [part[-1][1] for part in parts] == ["ff51061a80", "ff2f"]


def test_chunks_that_are_not_midi_stay_when_a_track_goes() -> None:
    after = write_midi(replace(read_midi(ALIENS), tracks=()))
    assert [part.kind for part in split(after).chunks] == [b"Junk", TRACK, b"XFIH"]


def test_a_lone_note_on_does_not_catch_the_end_of_another_note() -> None:
    score = read_midi(STRAYS)
    notes = (*score.tracks[0].notes, Note(40, 60, 50, 64, -1))
    assert read_midi(write_midi(edited(score, 0, notes=notes))).tracks[0].notes == notes


def test_another_division_takes_everything_along() -> None:
    score = read_midi(LATIN_1)
    notes = tuple(replace(n, start=n.start * 5, length=n.length * 5) for n in score.tracks[0].notes)
    after = read_midi(write_midi(replace(edited(score, 0, notes=notes), division=480, chords=())))
    assert (after.division, after.tracks[0].notes) == (480, notes)
    assert after.tempos == score.tempos


def test_a_score_from_elsewhere_pays_no_heed_to_chunks() -> None:
    score = Score(tracks=(Track("a", (Note(0, 60, 4),), chunk=0),), meters=(Meter(0, 3, 4),))
    assert [len(part) for part in chunks(write_midi(score))] == [2, 4]


_MESSAGES = st.sampled_from(
    [bytes.fromhex(m) for m in ("903C40", "903C00", "803C40", "903D40", "803D07", "913C40", "813C00")]
)


@given(st.lists(st.tuples(st.integers(0, 3), _MESSAGES), max_size=25), plain_notes(4), st.data())
def test_any_edit_of_notes_arrives(stream: list[tuple[int, bytes]], added: list[Note], data: st.DataObject) -> None:
    """However the notes of a file overlap: after deleting, adding and moving, they read back as they were."""
    tick, timed = 0, []
    for delta, message in stream:
        tick += delta
        timed.append((tick, message))
    score = read_midi(file(0, 96, track_chunk([*timed, (tick, b"\xff\x2f")])[8:]))
    tracks = []
    for track in score.tracks:
        kept = [note for note in track.notes if data.draw(st.booleans())]
        moved = [replace(note, start=note.start + 1) if data.draw(st.booleans()) else note for note in kept]
        tracks.append(track.with_notes(pairable([*moved, *added])))
    back = read_midi(write_midi(replace(score, tracks=tuple(tracks))))
    expected, found = ({t.channel: t.notes for t in s if t.notes} for s in (tracks, back.tracks))
    assert found == expected


@given(st.permutations(range(4)), st.sets(st.integers(0, 3)))
def test_any_order_of_tracks_arrives(order: list[int], deleted: set[int]) -> None:
    """Chunks without notes stay behind the one before them."""
    named = [meta(3, bytes((65 + i,))) + NOTE + END for i in range(4)]
    score = read_midi(file(1, 96, END, named[0], END, named[1], named[2], END, named[3]))
    tracks = tuple(score.tracks[i] for i in order if i not in deleted)
    after = chunks(write_midi(replace(score, tracks=tracks)))
    assert [track.name for track in read_midi(write_midi(replace(score, tracks=tracks))).tracks if track.name] == [
        track.name for track in tracks
    ]
    sizes: dict[int, int] = defaultdict(int)
    for part in after:
        sizes[len(part)] += 1
    assert sizes[1] == 3


@pytest.mark.parametrize("index", range(3))
def test_deleting_any_track_of_a_chunk_leaves_the_others(index: int) -> None:
    score = read_midi(CHANNELS)
    left = tuple(track for i, track in enumerate(score.tracks) if i != index)
    back = read_midi(write_midi(replace(score, tracks=left)))
    assert [track.notes for track in back.tracks] == [track.notes for track in left]

"""ABC text to scores: what the signs mean, and where broken text is broken."""

from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.formats.abc import FORMAT, read, read_one, read_tune, split_tunes, titles, tune_headers
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import ChordSymbol, KeySignature, Meter, Score, Tempo

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data"
SCORES = Path(__file__).parents[1] / "scores"


def tune(music: str, key: str = "C", meter: str = "4/4", more: str = "") -> Score:
    return read_tune(f"X:1\nT:t\nM:{meter}\nL:1/8\n{more}K:{key}\n{music}\n")


def pitches(music: str, key: str = "C") -> list[int]:
    return [note.pitch for note in tune(music, key).tracks[0].notes]


def eighths(music: str, meter: str = "4/4") -> list[tuple[float, float]]:
    """Start, counted from the first note, and length of each note in eighths."""
    score = tune(music, meter=meter)
    notes = score.tracks[0].notes
    half = score.division / 2
    return [((note.start - notes[0].start) / half, note.length / half) for note in notes]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("C", [60, 62, 64, 65, 67, 69, 71]),
        ("", [60, 62, 64, 65, 67, 69, 71]),
        ("none", [60, 62, 64, 65, 67, 69, 71]),
        ("Gm", [60, 62, 63, 65, 67, 69, 70]),
        ("Bbmaj", [60, 62, 63, 65, 67, 69, 70]),
        ("F#m", [61, 62, 64, 66, 68, 69, 71]),
        ("Ador", [60, 62, 64, 66, 67, 69, 71]),
        ("A Dorian", [60, 62, 64, 66, 67, 69, 71]),
        ("D mix", [60, 62, 64, 66, 67, 69, 71]),
        ("DMix", [60, 62, 64, 66, 67, 69, 71]),
        ("Ephr", [60, 62, 64, 65, 67, 69, 71]),
        ("F lydian", [60, 62, 64, 65, 67, 69, 71]),
        ("Bloc", [60, 62, 64, 65, 67, 69, 71]),
        ("Aaeo", [60, 62, 64, 65, 67, 69, 71]),
        ("Cb", [59, 61, 63, 64, 66, 68, 70]),
        ("D =c", [60, 62, 64, 66, 67, 69, 71]),
        ("Dm^c", [61, 62, 64, 65, 67, 69, 70]),
        ("D exp _b ^g", [60, 62, 64, 65, 68, 69, 70]),
        ("HP", [61, 62, 64, 66, 67, 69, 71]),
        ("Hp", [61, 62, 64, 66, 67, 69, 71]),
        ("G clef=bass", [60, 62, 64, 66, 67, 69, 71]),
        ("C treble-8", [48, 50, 52, 53, 55, 57, 59]),
        ("C transpose=2", [62, 64, 66, 67, 69, 71, 73]),
    ],
)
def test_keys(key: str, expected: list[int]) -> None:
    assert pitches("CDEFGAB", key) == expected


def test_key_signatures_carry_their_mode() -> None:
    assert tune("A", "Ador").keys == (KeySignature(0, 1, "dorian"),)
    assert tune("A", "Bb").keys == (KeySignature(0, -2, "major"),)


def test_octaves() -> None:
    assert pitches("C,, C, C c c' c'' c,'") == [36, 48, 60, 72, 84, 96, 72]


def test_accidentals_hold_to_the_bar_line_in_every_octave() -> None:
    assert pitches("^cCc|c _B__B=B^^F") == [73, 61, 73, 72, 70, 69, 71, 67]


def test_a_tie_carries_an_accidental_over_the_bar_line() -> None:
    score = tune("z6 ^c2-|c2 c2|")
    assert [(n.pitch, n.length) for n in score.tracks[0].notes] == [(73, 960), (72, 480)]


@pytest.mark.parametrize(
    ("music", "lengths"),
    [
        ("A A2 A/ A// A3/2 A/4 A3/4 A/2", [1, 2, 0.5, 0.25, 1.5, 0.25, 0.75, 0.5]),
        ("A>B A>>B A>>>B", [1.5, 0.5, 1.75, 0.25, 1.875, 0.125]),
        ("A<B c2 < d2", [0.5, 1.5, 1, 3]),
        ("A>{c}B A >B A> B", [1.5, 0.5, 1.5, 0.5, 1.5, 0.5]),
        ("[CE]2>[DF]2", [3, 3, 1, 1]),
        ("A3>B", [3, 1]),
        ("(3ABc d", [2 / 3, 2 / 3, 2 / 3, 1]),
        ("(3 A2 B c2 d", [4 / 3, 2 / 3, 4 / 3, 1]),
        ("(2AB", [1.5, 1.5]),
        ("(4ABcd e", [0.75] * 4 + [1]),
        ("(5ABcde", [0.4] * 5),
        ("(6ABcABc", [1 / 3] * 6),
        ("(3:2:4ABcd e", [2 / 3] * 4 + [1]),
        ("(3::2AB c", [2 / 3, 2 / 3, 1]),
        ("(5:4:5ABcde", [0.8] * 5),
        ("((3ABc) ((3(dcB))", [2 / 3] * 6),
        ("A-A B-c", [2, 1, 1]),
        ("A-|A-|A B", [3, 1]),
        ("A -|A", [2]),
        ("[CE]-[CE] [C-E]C", [2, 2, 2, 1]),
        ("Z A", [1]),
        ("{ga}A2 !trill!~.uB y3 c`d", [2, 1, 1, 1]),
    ],
)
def test_lengths(music: str, lengths: list[float]) -> None:
    assert [length for _, length in eighths(music)] == pytest.approx(lengths)


def test_tuplets_of_five_take_the_time_of_three_in_compound_meters() -> None:
    assert [length for _, length in eighths("(5ABcde", "6/8")] == pytest.approx([0.6] * 5)


def test_times_stay_exact() -> None:
    score = tune("(3ABc (5ABcde (7ABcdefg| C")
    assert score.division == 480 * 7
    notes = score.tracks[0].notes
    assert notes[-1].start - notes[0].start == score.division * 3


def test_many_odd_tuplets_are_rounded_but_do_not_drift() -> None:
    score = tune("(7:4:7ABcdefg (11:4:11ABcdefgABcd (13:4:13ABcdefgABcdef| C")
    assert score.division <= 32767
    assert abs(score.tracks[0].notes[-1].start - 6 * score.division) <= 1


def test_chords_sound_together() -> None:
    notes = tune("[CEG]2 [C2E4] D").tracks[0].notes
    assert [(n.start, n.pitch, n.length) for n in notes] == [
        (0, 60, 480),
        (0, 64, 480),
        (0, 67, 480),
        (480, 60, 480),
        (480, 64, 960),
        (960, 62, 240),
    ]


def test_a_rest_in_a_chord_takes_no_time() -> None:
    assert [n.start for n in tune("[C2z2] D").tracks[0].notes] == [0, 480]


def test_chord_symbols_and_annotations() -> None:
    score = tune('"G7"A "^slow"B "Em(A)"c "D/f+"d "SEGUE"e "(Bb)"f "Fine"g "D.C."a')
    assert score.chords == tuple(
        ChordSymbol(tick, symbol) for tick, symbol in ((0, "G7"), (480, "Em"), (720, "D/F#"), (1200, "Bb"))
    )


@pytest.mark.parametrize(
    ("tempo", "microseconds"),
    [
        ("1/4=120", 500_000),
        ('"Allegro" 1/4=120', 500_000),
        ("3/8=100", 400_000),
        ("1/2=60", 500_000),
        ("120", 1_000_000),
        ("C=120", 1_000_000),
        ("C3=120", 333_333),
        ("1/4 1/8=80", 500_000),
        ("1/4=92.5", 648_649),
    ],
)
def test_tempos(tempo: str, microseconds: int) -> None:
    assert tune("A", more=f"Q:{tempo}\n").tempos == (Tempo(0, microseconds),)


def test_a_tempo_without_a_number_is_none() -> None:
    assert tune("A", more='Q:"Andante"\n').tempos == ()


def test_changes_in_the_tune() -> None:
    score = tune("CDEF GABc|[M:3/4][K:D][Q:1/4=60]F4 c2|\nL:1/4\nK:G\nM:C|\nc4|")
    assert score.meters == (Meter(0, 4, 4), Meter(1920, 3, 4), Meter(3360, 2, 2))
    assert score.keys == (KeySignature(0), KeySignature(1920, 2), KeySignature(3360, 1))
    assert score.tempos == (Tempo(0, 1_000_000),) or score.tempos[-1] == Tempo(1920, 1_000_000)
    assert [n.pitch for n in score.tracks[0].notes[-3:]] == [66, 73, 72]
    assert score.tracks[0].notes[-1].length == 1920


def test_the_unit_follows_the_meter_where_it_is_not_given() -> None:
    assert read_tune("X:1\nM:2/4\nK:C\nA").tracks[0].notes[0].length == 120
    assert read_tune("X:1\nM:6/8\nK:C\nA").tracks[0].notes[0].length == 240
    assert read_tune("X:1\nK:C\nA").tracks[0].notes[0].length == 240


def test_a_pickup_begins_inside_bar_0() -> None:
    score = tune("GA|B4 c4|d8|")
    bars = bar_map(score)
    assert score.tracks[0].notes[0].start == 1440
    assert bars.position(score.tracks[0].notes[2].start) == (1, 0, 0)


def test_voices_become_tracks() -> None:
    score = tune("[V:1]CDEF GABc|[V:2]C8|\nV:1\nc8|\nV:2\nC8|", more='V:1 name="Flute"\nV:2 name="Bass" clef=bass\n')
    assert [(track.name, len(track.notes)) for track in score.tracks] == [("Flute", 9), ("Bass", 2)]
    assert [track.channel for track in score.tracks] == [0, 1]
    assert score.tracks[1].notes[1].start == 1920


def test_overlays_go_back_to_the_bar_line() -> None:
    notes = tune("cdef gabc' & C8|c8 |").tracks[0].notes
    assert (notes[0].start, notes[0].pitch, notes[0].length) == (0, 60, 1920)
    assert (notes[-1].start, notes[-1].pitch) == (1920, 72)


def test_a_longer_overlay_counts_from_its_sign() -> None:
    notes = tune("(& c8|d8 & C8|D8 &)|e8|").tracks[0].notes
    assert [(n.start, n.pitch) for n in notes] == [(0, 60), (0, 72), (1920, 62), (1920, 74), (3840, 76)]


def test_lyrics_lie_under_the_notes_and_verses_follow_the_repeats() -> None:
    score = tune("|: C D2 E F4 :|\nw: one two-three *\nw: five _ six")
    words = [(event.tick, event.data[2:].decode()) for event in score.tracks[0].events]
    assert words == [(0, "one"), (240, "two-"), (720, "three"), (1920, "five"), (2640, "six")]


def test_programs() -> None:
    assert tune("%%MIDI program 73\nA").tracks[0].program == 73
    assert read_tune("X:1\n%%MIDI program 5\nK:C\nA").tracks[0].program == 5


@pytest.mark.parametrize(
    "music",
    [
        "AB|!\ncd|!",
        "AB|\\\ncd|",
        "AB % comment\ncd",
        "AB\n% comment\ncd",
        "AB|\n\ncd|",
        "AB\r\ncd",
        "%%vskip 1\nAB cd\n",
        "A!trill!B c+slide+d",
        'AB"^quoted \\% sign"cd',
        "AB|*\n;cd $",
        "AB\nN:a remark\nr:another\ncd",
        "%%begintext\nAny text ABC\n%%endtext\nABcd",
    ],
)
def test_what_is_no_music(music: str) -> None:
    assert pitches(music) == [69, 71, 72, 74]


def test_html_in_the_music() -> None:
    assert [length for _, length in eighths("A&gt;B")] == [1.5, 0.5]


def test_lines_are_counted_in_the_file() -> None:
    with pytest.raises(FormatError, match=r"^8:4:"):
        read(b"Some text\nZ:me\nM:6/8\n\nX:1\nT:t\nK:C\nAB # c\n")


def test_old_chord_signs() -> None:
    assert pitches("+EA+c") == [64, 69, 72]


def test_letters_and_encodings() -> None:
    assert read(b"X:1\nT:Brid\\'in & S\\\"aga &eacute;\nK:C\nA").title == "Bridín & Säga é"
    assert read("X:1\nT:Träume\nK:C\nA".encode("latin-1")).title == "Träume"
    assert read("\ufeffX:1\nT:Träume\nK:C\nA".encode()).title == "Träume"


BOOK = """%abc-2.1
Z:a friend
M:6/8

X:1
T:One
K:G
GAB|

free text between
X:2
T:Two
M:2/4
K:D
DEF|
"""


def test_a_book_is_split_and_shares_its_header() -> None:
    tunes = split_tunes(BOOK)
    assert [tune_headers(text)["T"] for text in tunes] == ["One", "Two"]
    assert [tune_headers(text)["M"] for text in tunes] == ["6/8", "2/4"]
    assert all(tune_headers(text)["Z"] == "a friend" for text in tunes)
    assert read(BOOK.encode()).title == "One"
    assert len(read_tune(tunes[0]).tracks[0].notes) == 3


@pytest.mark.parametrize(
    ("text", "place", "advice"),
    [
        ("X:1\nK:C\nABc [CEG", "3:9", "add ]"),
        ("X:1\nK:C\nAB\nA {ga B", "4:3", "add }"),
        ('X:1\nK:C\nA "G B', "3:3", 'add "'),
        ("X:1\nK:C\nAB 3 c", "3:4", "behind"),
        ("X:1\nK:C\nAB # c", "3:4", "take it away"),
        ("X:1\nM:6:8\nK:C\nA", "2:1", "M:6/8"),
        ("X:1\nL:eighth\nK:C\nA", "2:1", "L:1/8"),
        ("X:1\nT:t\nABc|", "", "K:G"),
        ("X:1\nK:C\nA0", "3:1", "above 0"),
        ("X:1\nK:C\nc''''''''", "3:1", "too high"),
        ("X:1\nK:C\n[[C]]", "3:2", "inside a chord"),
        ("X:1\nK:C\n[]", "3:2", "without notes"),
        ("X:1\nT:t\nK:C\n", "", "no notes"),
        ("hello", "1:1", "X:1"),
        ("", "1:1", "X:1"),
    ],
)
def test_broken_text_is_refused_with_place_and_advice(text: str, place: str, advice: str) -> None:
    with pytest.raises(FormatError) as refused:
        read(text.encode())
    assert str(refused.value).startswith(place)
    assert advice in str(refused.value)


SIGNS = st.sampled_from(
    [
        "A",
        "c'",
        "B,",
        "^",
        "_",
        "=",
        "2",
        "/",
        "//",
        "3/2",
        ">",
        "<",
        "(3",
        "(5:4:6",
        "-",
        "|",
        ":|",
        "|:",
        "::",
        "[1",
        "[2",
        "[CE]",
        "[",
        "]",
        "z",
        "Z4",
        '"G7"',
        '"^a"',
        "{g}",
        "!f!",
        "!",
        "&",
        "(&",
        "&)",
        "\n",
        " ",
        "y",
        "0",
        "9" * 30,
        "%",
        "\nK:Am\n",
        "[M:3/4]",
        "[M:0/4]",
        "[L:1/0]",
        "[Q:0]",
        "[Q:C0=1]",
        "\nP:A\n",
        "\nV:2\n",
        "\nw:la la-la\n",
        "|1,3",
        "\\",
    ]
)


@given(
    st.lists(SIGNS, max_size=40).map("".join),
    st.sampled_from(["", "P:A9(AB)99A\n", "M:none\n", "V:1\n", "Q:1/4=99999999\n"]),
)
def test_any_signs_make_a_score_or_a_refusal(music: str, header: str) -> None:
    try:
        score = FORMAT.read(f"X:1\nM:4/4\n{header}K:C\n{music}".encode())
    except FormatError:
        return
    assert all(note.length > 0 and 0 <= note.pitch <= 127 for track in score.tracks for note in track.notes)
    assert all(list(track.notes) == sorted(track.notes) for track in score.tracks)


@given(st.binary(max_size=200))
def test_any_bytes_make_a_score_or_a_refusal(data: bytes) -> None:
    for text in (data, b"X:1\nK:C\n" + data):
        with contextlib.suppress(FormatError):
            FORMAT.read(text)


@pytest.mark.parametrize("archive", ["music21_folk", "nottingham", "irish_mit6s191", "oldtime_rjl20"])
def test_every_fiftieth_tune_of_the_collections(archive: str) -> None:
    if not (SHARED / f"{archive}.zip").exists():
        pytest.skip("the collections lie beside the checkout only where the project is developed")
    with zipfile.ZipFile(SHARED / f"{archive}.zip") as file:
        books = [file.read(name).decode("latin-1") for name in file.namelist() if name.endswith(".abc")]
    tunes = [text for book in books for text in split_tunes(book)][::50]
    refused = 0
    for text in tunes:
        try:
            assert read_tune(text).end > 0
        except FormatError:
            refused += 1
    assert refused <= len(tunes) // 50


TITLED = b"%abc\nM:3/4\n\nX:1\nT:One\nK:D\nDEF|\n\nX:7\nT:Caf\\'e\nT:Second title\nM:6/8\nK:Ador\nA3 z3|\n"


def test_a_book_tells_its_titles_and_reads_any_of_its_tunes() -> None:
    assert titles(TITLED) == ["One \u00b7 3/4 \u00b7 D", "Caf\u00e9 \u00b7 6/8 \u00b7 Ador"]
    assert read_one(TITLED, 0) == read(TITLED)
    assert read_one(TITLED, 1).title == "Caf\u00e9"
    with pytest.raises(FormatError, match="no tune 3"):
        read_one(TITLED, 2)


def test_errors_in_a_later_tune_have_their_line_in_the_book() -> None:
    with pytest.raises(FormatError, match=r"^9:4"):
        read_one(b"X:1\nT:One\nK:D\nDEF|\n\nX:2\nT:Two\nK:G\nGAB?|\n", 1)

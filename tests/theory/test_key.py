import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.key import MODE_FIFTHS, Key, estimate_key, key_on, parse_key, rank_keys

KEYS = st.builds(Key, st.integers(-7, 7), st.sampled_from(list(MODE_FIFTHS)))
TWINKLE = [60, 60, 67, 67, 69, 69, 67, 65, 65, 64, 64, 62, 62, 60]
GREENSLEEVES = [69, 72, 74, 76, 77, 76, 74, 71, 67, 69, 71, 72, 69, 69, 68, 69, 71, 68, 64]


def durations(pitches: list[int]) -> list[int]:
    return [sum(p % 12 == c for p in pitches) for c in range(12)]


@pytest.mark.parametrize(
    ("text", "fifths", "tonic"),
    [("Bb major", -2, 10), ("F#m", 3, 6), ("D dorian", 0, 2), ("G mixolydian", 0, 7), ("Gb", -6, 6), ("C#m", 4, 1)],
)
def test_written_keys(text: str, fifths: int, tonic: int):
    key = parse_key(text)
    assert (key.fifths, key.tonic) == (fifths, tonic)


def test_a_scale_without_a_signature_is_no_key():
    with pytest.raises(ValueError, match="no key signature"):
        parse_key("C whole tone")


@given(KEYS)
def test_a_key_s_name_reads_as_itself(key: Key):
    assert parse_key(key.name) == key


@given(KEYS)
def test_the_signature_gives_the_scale_except_raised_degrees(key: Key):
    signature = {7 * (key.fifths + i) % 12 for i in range(-1, 6)}
    raised = {"harmonic minor": 1, "melodic minor": 2}.get(key.mode, 0)
    assert len(key.scale & signature) == 7 - raised


@given(st.integers(0, 11), st.sampled_from(list(MODE_FIFTHS)))
def test_a_key_on_a_tonic_has_it_and_few_signs(tonic: int, mode: str):
    key = key_on(tonic, mode)
    assert key.tonic == tonic
    assert -5 <= key.fifths <= 6


def test_known_tunes():
    assert estimate_key(durations(TWINKLE)) == Key(0, "major")
    assert estimate_key(durations(GREENSLEEVES)) == Key(0, "minor")
    assert estimate_key([0] * 12) is None
    assert estimate_key([2] * 12) is None


@given(st.lists(st.integers(0, 50), min_size=12, max_size=12), st.integers(0, 11))
def test_transposing_the_notes_transposes_the_ranking(weights: list[int], shift: int):
    turned = [weights[(c - shift) % 12] for c in range(12)]
    before = {((key.tonic + shift) % 12, key.mode): r for key, r in rank_keys(weights)}
    after = {(key.tonic, key.mode): r for key, r in rank_keys(turned)}
    assert after == pytest.approx(before)
    assert all(-1.0001 <= r <= 1.0001 for r in after.values())


def test_twelve_durations_are_needed():
    with pytest.raises(ValueError, match="twelve"):
        rank_keys([1, 2, 3])

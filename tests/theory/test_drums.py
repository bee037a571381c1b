from musicgen_gui.theory.drums import FIRST, GENERAL, KIT, NAMES, drum_name


def test_the_drums_of_general_midi_have_their_pitches() -> None:
    assert [drum_name(p) for p in (35, 36, 38, 42, 46, 49, 51, 56, 75, 81)] == [
        "Deep bass drum", "Bass drum", "Snare", "Closed hi-hat", "Open hi-hat", "Crash cymbal 1", "Ride cymbal 1",
        "Cowbell", "Claves", "Open triangle",
    ]  # fmt: skip
    assert (drum_name(26), drum_name(88), FIRST + len(NAMES)) == ("", "", 88)
    assert len(set(NAMES)) == len(NAMES)
    assert set(KIT) <= set(GENERAL)

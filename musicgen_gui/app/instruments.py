"""The names of the General MIDI instruments, in their sixteen families of eight."""

FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Piano",
        (
            "Grand piano",
            "Bright piano",
            "Electric grand",
            "Honky-tonk piano",
            "Electric piano",
            "FM electric piano",
            "Harpsichord",
            "Clavinet",
        ),
    ),
    (
        "Chromatic percussion",
        ("Celesta", "Glockenspiel", "Music box", "Vibraphone", "Marimba", "Xylophone", "Tubular bells", "Dulcimer"),
    ),
    (
        "Organ",
        (
            "Drawbar organ",
            "Percussive organ",
            "Rock organ",
            "Church organ",
            "Reed organ",
            "Accordion",
            "Harmonica",
            "Bandoneon",
        ),
    ),
    (
        "Guitar",
        (
            "Nylon guitar",
            "Steel guitar",
            "Jazz guitar",
            "Clean electric guitar",
            "Muted electric guitar",
            "Overdriven guitar",
            "Distorted guitar",
            "Guitar harmonics",
        ),
    ),
    (
        "Bass",
        (
            "Acoustic bass",
            "Fingered bass",
            "Picked bass",
            "Fretless bass",
            "Slap bass 1",
            "Slap bass 2",
            "Synth bass 1",
            "Synth bass 2",
        ),
    ),
    (
        "Strings",
        (
            "Violin",
            "Viola",
            "Cello",
            "Double bass",
            "Tremolo strings",
            "Pizzicato strings",
            "Harp",
            "Timpani",
        ),
    ),
    (
        "Ensemble",
        (
            "String ensemble",
            "Slow strings",
            "Synth strings 1",
            "Synth strings 2",
            "Choir",
            "Voice",
            "Synth voice",
            "Orchestra hit",
        ),
    ),
    (
        "Brass",
        (
            "Trumpet",
            "Trombone",
            "Tuba",
            "Muted trumpet",
            "French horn",
            "Brass section",
            "Synth brass 1",
            "Synth brass 2",
        ),
    ),
    (
        "Reed",
        (
            "Soprano saxophone",
            "Alto saxophone",
            "Tenor saxophone",
            "Baritone saxophone",
            "Oboe",
            "English horn",
            "Bassoon",
            "Clarinet",
        ),
    ),
    ("Pipe", ("Piccolo", "Flute", "Recorder", "Pan flute", "Blown bottle", "Shakuhachi", "Whistle", "Ocarina")),
    (
        "Synth lead",
        (
            "Square lead",
            "Saw lead",
            "Calliope lead",
            "Chiff lead",
            "Charang lead",
            "Voice lead",
            "Fifths lead",
            "Bass and lead",
        ),
    ),
    (
        "Synth pad",
        ("New age pad", "Warm pad", "Polysynth pad", "Choir pad", "Bowed pad", "Metallic pad", "Halo pad", "Sweep pad"),
    ),
    (
        "Synth effects",
        ("Rain", "Soundtrack", "Crystal", "Atmosphere", "Brightness", "Goblins", "Echoes", "Science fiction"),
    ),
    ("Folk", ("Sitar", "Banjo", "Shamisen", "Koto", "Kalimba", "Bagpipe", "Fiddle", "Shanai")),
    (
        "Percussive",
        (
            "Tinkle bell",
            "Agogo",
            "Steel drums",
            "Woodblock",
            "Taiko drum",
            "Melodic tom",
            "Synth drum",
            "Reversed cymbal",
        ),
    ),
    (
        "Sound effects",
        ("Fret noise", "Breath noise", "Seashore", "Bird", "Telephone", "Helicopter", "Applause", "Gunshot"),
    ),
)
"""Family → its instruments, in the order of the program numbers 0–127. English; translated where shown."""

NAMES: tuple[str, ...] = tuple(name for _, names in FAMILIES for name in names)

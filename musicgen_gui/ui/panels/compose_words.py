"""The words of the compose panel."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.colours import Theme
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.edges import is_played_around
from musicgen_gui.app.heard import left_out
from musicgen_gui.app.holes import bars_text
from musicgen_gui.app.orders import Order
from musicgen_gui.app.promises import Promise, copies, fills
from musicgen_gui.app.promises import kept as promises_kept
from musicgen_gui.app.voices import WHOLE
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Copy, Keep, Rules, Task
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Score
from musicgen_gui.theory.key import Key
from musicgen_gui.theory.pitch import pitch_name, pretty


def tr(text: str) -> str:
    return QCoreApplication.translate("ComposePanel", text)


def heading(composer: Composer, score: Score) -> str:
    """What is asked, or would be: COMPLETE BARS 9 – 12."""
    span = composer.span
    if composer.title:
        return composer.title.upper()
    if span is None:
        return tr("Nothing to complete").upper()
    first, last = bars_text(span, bar_map(score))
    task = composer.task
    if not score.end:
        pattern = tr("First idea, bars {0} – {1}")
    elif task is Task.CONTINUE:
        pattern = tr("Continue bar {0}") if first == last else tr("Continue bars {0} – {1}")
    elif task is Task.VARY:
        pattern = tr("Vary bar {0}") if first == last else tr("Vary bars {0} – {1}")
    else:
        pattern = tr("Complete bar {0}") if first == last else tr("Complete bars {0} – {1}")
    limits = composer.band
    pitches = f", {band(limits, composer.always.key)}" if limits else ""
    return (pattern.format(first, last) + _keeping(composer.keep)).upper() + pitches


def band(pitches: tuple[int, int], key: Key | None) -> str:
    """The pitches of the hole: D4–A5."""
    fifths = key.fifths if key else 0
    return "–".join(pretty(pitch_name(pitch, fifths)) for pitch in pitches)


def _keeping(keep: Keep) -> str:
    words = {
        Keep.NOTHING: "",
        Keep.RHYTHM: tr(", same rhythm"),
        Keep.PITCHES: tr(", same pitches"),
        Keep.CONTOUR: tr(", same contour"),
    }
    return words[keep]


def order(answers: Answers | None) -> str:
    """By what the answers are ordered."""
    by = answers.by if answers else Order.LIKELY
    if by is Order.LIKELY and answers and answers.request.between:
        return tr("from the first to the second")
    if by is Order.LIKELY:
        return tr("likely, loops last") if answers and answers.loops else tr("likeliest first")
    words = {
        Order.SURPRISING: tr("most surprising first"),
        Order.BUSY: tr("busiest first"),
        Order.CALM: tr("calmest first"),
        Order.CLOSE: tr("closest first"),
        Order.WIDE: tr("widest first"),
    }
    return words[by]


def order_name(by: Order) -> str:
    """An order as one of several to choose from."""
    words = {
        Order.LIKELY: tr("Likeliest first"),
        Order.SURPRISING: tr("Most surprising first"),
        Order.BUSY: tr("Busiest first"),
        Order.CALM: tr("Calmest first"),
        Order.CLOSE: tr("Closest first"),
        Order.WIDE: tr("Widest first"),
    }
    return words[by]


def heard(composer: Composer, state: State, hears: tuple[int, int] | None) -> str:
    """What of the notes around the span the engine hears, where it does not hear all; else nothing."""
    if composer.span is None:
        return ""
    left = left_out(state.current, composer.span, hears, after=composer.task is not Task.CONTINUE)
    pattern = tr("The model hears the last {0} notes before and the first {1} after; the others stay unheard")
    said = [pattern.format(*left)] if left else []
    notes = () if state.current.is_percussion else state.current.notes
    if is_played_around(notes, composer.span, state.score.division):
        said.append(tr("Played by hand: the model hears it as it would be written; your notes stay as they are"))
    return "\n".join(said)


def voice(composer: Composer) -> str:
    """Which notes of a track with chords answers take the place of; of percussion, that there are no answers."""
    if composer.is_percussion:
        return tr("This is a track of percussion: choose one with pitches, and answers can be made for it")
    if composer.voice in (None, WHOLE):
        return tr("This track has chords: answers take the place of its top line, the other notes stay")
    return tr("This track has chords: answers take the place of the line that is selected, the other notes stay")


def style(name: str) -> str:
    """A style's name for people."""
    return tr("Any style") if name == "any" else tr(name.replace("-", " ").replace("_", " ").capitalize())


def mode(name: str) -> str:
    return tr(name)


def kept(answers: Answers, theme: Theme) -> str:
    """The badges of kept promises as rich text: a tick for each that the chosen answer keeps, a cross for a broken one,
    and how many of all answers keep them."""
    request, proposal = answers.request, answers.proposal
    if proposal is None or not proposal.notes:
        return ""
    chosen = promises_kept(proposal.notes, request)
    every = [promises_kept(notes, request) for notes in proposal.candidates if notes]
    badges, counts = [], {promise: sum(each.get(promise, False) for each in every) for promise in chosen}
    for promise, held in chosen.items():
        yes, no = _promised(promise, exact=fills(proposal.notes, request))
        count = counts[promise]
        badges.append(_badge(held, yes, no, theme, "" if count == len(every) else _of(count, len(every))))
    badges += _copied(answers.order[answers.chosen].copied, request.rules, theme)
    if min(counts.values()) == len(every):
        badges.append(_quiet(tr("all kept {0}").format(_of(len(every), len(every))), theme))
    return "&nbsp;&nbsp; ".join(badges)


def _of(count: int, every: int) -> str:
    return tr("{0} of {1}").format(count, every)


def _quiet(text: str, theme: Theme) -> str:
    return f'<span style="color:{theme.quiet}">{text.replace(" ", "&nbsp;")}</span>'


def _promised(promise: Promise, *, exact: bool) -> tuple[str, str]:
    """What is said of a promise that is kept, and of one that is broken."""
    words = {
        Promise.KEY: (tr("in key"), tr("leaves the key")),
        Promise.RANGE: (tr("in range"), tr("leaves the range")),
        Promise.CHORDS: (tr("chord tones"), tr("misses the chords")),
        Promise.LEAPS: (tr("no wide leap"), tr("leaps too wide")),
        Promise.LAST: (tr("last note"), tr("ends elsewhere")),
        Promise.FRESH: (tr("nothing twice"), tr("repeats something")),
        Promise.LOCKS: (tr("locks kept"), tr("breaks a lock")),
        Promise.INSIDE: (tr("fills exactly") if exact else tr("stays inside"), tr("runs over the edge")),
    }
    return words[promise]


def _copied(copied: Copy | None, rules: Rules, theme: Theme) -> list[str]:
    """What is known of copies: a tick when there are none, else the tune, which is news and no broken promise."""
    too_many = copies(copied, rules)
    if copied is None or too_many is None:
        return []
    if not too_many:
        return [_badge(True, tr("no copy"), "", theme)]
    others = copied.tunes - 1
    pattern = tr("{0} notes as in “{1}” and {2} more") if others else tr("{0} notes as in “{1}”")
    return [
        f'<span style="color:{theme.edited}">≈</span>&nbsp;{escape(pattern.format(copied.notes, copied.title, others))}'
    ]


def _badge(held: bool, yes: str, no: str, theme: Theme, count: str = "") -> str:
    colour, sign, text = (theme.good, "✓", yes) if held else (theme.record, "✗", no)
    many = f"&nbsp;{_quiet(count, theme)}" if count else ""
    return f'<span style="color:{colour}">{sign}</span>&nbsp;{text.replace(" ", "&nbsp;")}{many}'

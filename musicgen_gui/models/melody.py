"""The melody network: one recurrent step per note, attention over its own past, and both sides of a hole.

Each step takes in the last note with its place in the bar, and three heads in a chain give the next: time to its
onset, then its length, then its pitch. The attention's keys are the states at earlier notes and its values the states
one note later: "where have I been in this situation, and what came next?". How many bars ago that was, and whether at
the same place of the bar, adds a learned bias to each head, so that phrases can return after two, four or eight bars.
Inside a hole the notes after it are more memory of the same kind, read by the same recurrent layers, and a backward
layer tells what is to be met. Key, chords and style are optional: class 0 of each is "not known".
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from musicgen_gui.models.echo import Echo

PITCHES = 128
SPAN = 24
"""Relative pitch is seen and predicted within two octaves."""
FARTHEST_BAR = 33
"""Distances in bars are told apart up to here, in both directions."""
BAR_DISTANCES = 2 * FARTHEST_BAR + 1


@dataclass(frozen=True)
class MelodyConfig:
    """Sizes. ``values`` counts the classes of time, ``lefts`` those of the time left in a hole (0 = no hole).

    ``chords`` are 1 + 12 roots of ``qualities`` each, the last of which is "no chord"; ``keys`` are 1 + 12 signatures
    of 12 tonics each. 0 is "not known". With ``echo`` the answers are mixed with what the piece says itself.
    """

    values: int
    meters: int
    styles: int
    lefts: int
    chords: int = 1
    keys: int = 1
    qualities: int = 10
    positions: int = 193
    bars: int = 16
    hidden: int = 256
    layers: int = 2
    heads: int = 4
    backward: int = 128
    head: int = 384
    dropout: float = 0.2
    echo: bool = False


@dataclass
class Steps:
    """Input of some steps, every tensor integer (R, T).

    ``pitch`` 128, ``gap`` and ``length`` = ``values`` for the virtual start; ``left`` is the class of time left to
    the end of the hole, 0 outside one. ``bar`` is the place in the cycle of bars, ``measure`` the bar's number in the
    piece. ``style`` and ``key`` are (R,).
    """

    pitch: Tensor
    interval: Tensor
    gap: Tensor
    length: Tensor
    position: Tensor
    bar: Tensor
    meter: Tensor
    left: Tensor
    measure: Tensor
    chord: Tensor
    style: Tensor
    key: Tensor


@dataclass
class Places:
    """Where notes lie: number of the bar and place in it, (R, M) each."""

    measure: Tensor
    position: Tensor


class MelodyNet(nn.Module):
    """See the module. R rows, T steps, C hidden units, M notes of memory."""

    def __init__(self, config: MelodyConfig) -> None:
        super().__init__()
        self.config = config
        c = config.hidden
        self.pitch = nn.Embedding(PITCHES + 1, c)
        self.interval = nn.Embedding(2 * SPAN + 2, c)
        self.gap = nn.Embedding(config.values + 1, c)
        self.length = nn.Embedding(config.values + 1, c)
        self.position = nn.Embedding(config.positions, c)
        self.bar = nn.Embedding(config.bars, c)
        self.meter = nn.Embedding(config.meters, c)
        self.left = nn.Embedding(config.lefts, c)
        self.style = nn.Embedding(config.styles, c)
        self.chord = nn.Embedding(config.chords, c)
        self.key_signature = nn.Embedding(config.keys, c)
        self.gru = nn.GRU(c, c, config.layers, batch_first=True, dropout=config.dropout)
        self.backward_gru = nn.GRU(c, config.backward, batch_first=True)
        self.arrival = nn.Linear(config.backward, c)
        self.query = nn.Linear(2 * c, c)
        self.key = nn.Linear(2 * c, c)
        self.value = nn.Linear(c, c)
        self.bars_ago = nn.Embedding(2 * BAR_DISTANCES, config.heads)
        self.null_key = nn.Parameter(torch.zeros(c))
        self.null_value = nn.Parameter(torch.zeros(c))
        self.trunk = nn.Linear(2 * c, config.head)
        self.gap_head = nn.Linear(config.head, config.values)
        self.after_gap = nn.ModuleList(
            [nn.Embedding(n, config.head) for n in (config.values, config.positions, config.lefts)]
        )
        self.next_chord = nn.Embedding(config.chords, config.head)
        self.chord_head = nn.Linear(config.head, 12)
        self.key_head = nn.Linear(config.head, 12)
        self.length_mix = nn.Linear(config.head, config.head)
        self.length_head = nn.Linear(config.head, config.values)
        self.after_length = nn.Embedding(config.values, config.head)
        self.pitch_mix = nn.Linear(config.head, config.head)
        self.pitch_head = nn.Linear(config.head, PITCHES)
        self.interval_head = nn.Linear(config.head, 2 * SPAN + 1)
        self.dropout = nn.Dropout(config.dropout)
        self.echo = Echo(config.styles, 2 * SPAN + 1, config.head) if config.echo else None
        for parameter in self.told():
            nn.init.zeros_(parameter)

    def told(self) -> list[nn.Parameter]:
        """What reads key, chords and distances in bars: it begins at zero, so that without them nothing changes."""
        parts = (self.chord, self.key_signature, self.bars_ago, self.next_chord, self.chord_head, self.key_head)
        return [parameter for part in parts for parameter in part.parameters()]

    def embed(self, steps: Steps) -> Tensor:
        """(R, T, C) input of the recurrent layers, the arrival not yet added."""
        return (
            self.pitch(steps.pitch)
            + self.interval(steps.interval)
            + self.gap(steps.gap)
            + self.length(steps.length)
            + self.place(steps)
            + self.meter(steps.meter)
            + self.left(steps.left)
            + self.chord(steps.chord)
            + (self.style(steps.style) + self.key_signature(steps.key))[:, None]
        )

    def place(self, steps: Steps) -> Tensor:
        """(R, T, C): where each step lies in its bar and in the cycle of bars."""
        return self.position(steps.position) + self.bar(steps.bar)

    def arrive(self, embedded: Tensor, lengths: Tensor) -> Tensor:
        """(R, C): what the notes after the hole (R, M, C; ``lengths`` of them, at least 1) say of the way in."""
        order = torch.arange(embedded.shape[1], device=embedded.device)
        flipped = (lengths[:, None] - 1 - order[None]).clamp(min=0)
        backwards = embedded.gather(1, flipped[..., None].expand_as(embedded))
        states, _ = self.backward_gru(backwards)
        last = states[torch.arange(len(lengths), device=lengths.device), lengths - 1]
        return self.arrival(last)

    def remember(self, states: Tensor, steps: Steps) -> tuple[Tensor, Tensor]:
        """Keys and values (R, heads, M-1, C/heads) of M states: key of one note, value of the note after it."""
        keys = self.split(self.key(torch.cat([states, self.place(steps)], -1)[:, :-1]))
        return keys, self.split(self.value(states[:, 1:]))

    def queries(self, states: Tensor, steps: Steps) -> Tensor:
        """(R, heads, T, C/heads)."""
        return self.split(self.query(torch.cat([states, self.place(steps)], -1)))

    def split(self, x: Tensor) -> Tensor:
        """(R, T, C) to (R, heads, T, C/heads)."""
        rows, length, width = x.shape
        return x.view(rows, length, self.config.heads, width // self.config.heads).transpose(1, 2)

    def distance(self, here: Places, there: Places) -> Tensor:
        """(R, heads, T, M): what the attention adds for how many bars ago each of M notes lies, seen from T steps."""
        ago = (here.measure[:, :, None] - there.measure[:, None, :]).clamp(-FARTHEST_BAR, FARTHEST_BAR) + FARTHEST_BAR
        same = here.position[:, :, None] == there.position[:, None, :]
        return self.bars_ago(ago + BAR_DISTANCES * same).permute(0, 3, 1, 2)

    def attend(self, queries: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        """(R, T, C) of memory (R, heads, M, C/heads); ``bias`` (R, heads, T, M), −inf for what may not be seen.

        Where nothing may be seen there is the null slot.
        """
        null_keys, null_values = self.null_slot(len(keys))
        keys = torch.cat([null_keys.to(keys.dtype), keys], 2)
        values = torch.cat([null_values.to(values.dtype), values], 2)
        return self.attend_all(queries, keys, values, F.pad(bias, (1, 0), value=0.0))

    def null_slot(self, rows: int) -> tuple[Tensor, Tensor]:
        """Key and value (R, heads, 1, C/heads) of what is attended to where nothing may be seen."""
        null = (x.view(1, self.config.heads, 1, -1) for x in (self.null_key, self.null_value))
        key, value = (x.expand(rows, -1, -1, -1) for x in null)
        return key, value

    def attend_all(self, queries: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        """``attend`` where the null slot is part of the memory."""
        out = F.scaled_dot_product_attention(queries, keys, values, attn_mask=bias.to(queries.dtype))
        return out.transpose(1, 2).flatten(2)

    def trunk_of(self, states: Tensor, context: Tensor) -> Tensor:
        """(R, T, head): what all three heads share."""
        return self.dropout(F.silu(self.trunk(torch.cat([states, context], -1))))

    def gap_logits(self, trunk: Tensor) -> Tensor:
        """(R, T, values): time from the last onset to the next."""
        return self.gap_head(trunk)

    def after_gap_of(
        self, trunk: Tensor, gap: Tensor, next_position: Tensor, next_left: Tensor, next_chord: Tensor
    ) -> Tensor:
        """(R, T, head): the trunk told when the next note begins, and the chord then."""
        told = sum(table(x) for table, x in zip(self.after_gap, (gap, next_position, next_left), strict=True))
        return trunk + told + self.next_chord(next_chord)

    def length_logits(self, timed: Tensor) -> Tensor:
        """(R, T, values): length of the next note."""
        return self.length_head(F.silu(self.length_mix(timed)))

    def pitch_logits(
        self,
        timed: Tensor,
        length: Tensor,
        last_pitch: Tensor,
        next_chord: Tensor | None = None,
        key: Tensor | None = None,
    ) -> Tensor:
        """(R, T, 128): pitch of the next note: absolute, relative to ``last_pitch`` (128 = none), to the root of the
        chord then (R, T) and to the tonic of the key (R,), all added up."""
        x = F.silu(self.pitch_mix(timed + self.after_length(length)))
        relative = self.interval_head(x)
        pitches = torch.arange(PITCHES, device=x.device)
        steps = pitches - last_pitch[..., None]
        inside = (steps.abs() <= SPAN) & (last_pitch[..., None] < PITCHES)
        index = (steps + SPAN).clamp(0, 2 * SPAN)
        logits = self.pitch_head(x) + torch.where(inside, relative.gather(-1, index), relative.new_zeros(()))
        if next_chord is not None:
            root, quality = (next_chord - 1) // self.config.qualities, (next_chord - 1) % self.config.qualities
            known = (next_chord > 0) & (quality < self.config.qualities - 1)
            logits = logits + _above(self.chord_head(x), pitches, root, known)
        if key is not None:
            tonic = ((key - 1) % 12)[:, None].expand_as(last_pitch)
            logits = logits + _above(self.key_head(x), pitches, tonic, (key > 0)[:, None].expand_as(last_pitch))
        return logits


def _above(degrees: Tensor, pitches: Tensor, root: Tensor, known: Tensor) -> Tensor:
    """(R, T, 128) of twelve degrees (R, T, 12) above a root (R, T); 0 where it is not known."""
    index = (pitches - root[..., None]) % 12
    return torch.where(known[..., None], degrees.gather(-1, index), degrees.new_zeros(()))

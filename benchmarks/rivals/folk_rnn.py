"""The network of folk-rnn on our split: three layers of 512 LSTM units over one-hot tokens of ABC.

After B. L. Sturm, J. F. Santos, O. Ben-Tal and I. Korshunova, "Music transcription modelling and composition using deep
learning" (2016). Ours are the code, the tokens (see ``abc_tokens``) and the training by time. Its dropout of 0.5 is
made for many passes over the tunes; in the one pass that the time allows here 0.2 learns more, so that is what it has.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from musicgen_gui.codecs.melody import VALUES, Melody
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.training.corpus.tune import STYLES, Tune
from musicgen_gui.training.melody_gru import style_weights

from .abc_tokens import GIVEN, PAD, Text, Vocabulary, sums, text_of, vocabulary

LONGEST = 800
ROWS = 16
CHUNK = 64


class FolkRnn(nn.Module):
    """Tokens (R, T) to logits (R, T, words)."""

    def __init__(self, words: int, hidden: int = 512, layers: int = 3, dropout: float = 0.2) -> None:
        super().__init__()
        self.words = words
        self.lstm = nn.LSTM(words, hidden, layers, batch_first=True, dropout=dropout)
        self.out = nn.Linear(hidden, words)
        self.dropout = nn.Dropout(dropout)
        self._begin()

    def _begin(self) -> None:
        """Inputs so strong that a token is felt at the top at once.

        By torch's own start it moves the state there by 0.4 %, and for half an hour the network learns no context.
        """
        for name, weights in self.lstm.named_parameters():
            if "bias" in name:
                nn.init.zeros_(weights)
            elif name == "weight_ih_l0":
                nn.init.normal_(weights, 0, 0.8)
            elif "weight_ih" in name:
                nn.init.normal_(weights, 0, 0.2)
            else:
                for gate in weights.data.chunk(4):
                    nn.init.orthogonal_(gate)
        hidden = self.lstm.hidden_size
        for layer in range(self.lstm.num_layers):
            getattr(self.lstm, f"bias_ih_l{layer}").data[hidden : 2 * hidden] = 1

    def forward(self, tokens: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        states, state = self.lstm(F.one_hot(tokens, self.words).float(), state)
        return self.out(self.dropout(states)), state


class FolkRnnRival:
    """The network with its vocabulary: what it learns from tunes and what it says of one."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.net = FolkRnn(words.size)

    @classmethod
    def fresh(cls, tunes: list[Tune]) -> FolkRnnRival:
        """An untrained one for some training tunes."""
        return cls(vocabulary(tunes, tuple(VALUES.tolist()), STYLES))

    @classmethod
    def of(cls, config: dict[str, Any]) -> FolkRnnRival:
        """The one of a ``config``."""
        return cls(Vocabulary(tuple(config["values"]), tuple(config["styles"]), config["units"]))

    @property
    def config(self) -> dict[str, Any]:
        return {"values": list(self.words.values), "styles": list(self.words.styles), "units": self.words.units}

    def losses(self, tunes: list[Tune], rng: np.random.Generator) -> Iterator[tuple[Tensor, int]]:
        """Endless: mean nats of a token, and how many notes that was.

        ``ROWS`` tunes are read side by side, a chunk at a time; a row whose tune has ended begins another one.
        """
        texts = [text_of(_start(tune.melody), tune.style, self.words) for tune in tunes]
        weights = style_weights(tunes)
        size = self.net.lstm.num_layers, ROWS, self.net.lstm.hidden_size
        state = torch.zeros(size), torch.zeros(size)
        rows = [(texts[i], int(rng.integers(0, 4)) * CHUNK) for i in rng.choice(len(texts), ROWS, p=weights)]
        while True:
            ended = [row for row, (text, at) in enumerate(rows) if at >= len(text.tokens) - 1]
            for row in ended:
                rows[row] = texts[rng.choice(len(texts), p=weights)], 0
            for part in state:
                part[:, ended] = 0
            tokens, owner = _pad([_chunk(text, at) for text, at in rows])
            logits, state = self.net(tokens[:, :-1], state)
            state = tuple(part.detach() for part in state)
            yield F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten(), ignore_index=PAD), _notes(owner)
            rows = [(text, at + CHUNK) for text, at in rows]

    @torch.inference_mode()
    def bits(self, tunes: list[Tune]) -> list[np.ndarray]:
        """Bits of each note of each tune, the tune read from its start."""
        self.net.eval()
        found: list[np.ndarray] = [np.zeros(0)] * len(tunes)
        melodies = [_start(tune.melody) for tune in tunes]
        order = sorted(range(len(tunes)), key=lambda i: len(melodies[i]))
        for start in range(0, len(order), 32):
            block = order[start : start + 32]
            texts = [text_of(melodies[i], tunes[i].style, self.words) for i in block]
            costs = self._costs(_pad(texts)[0])
            for i, text, row in zip(block, texts, costs, strict=True):
                found[i] = sums(row[: len(text.tokens) - 1], text.owner[1:], len(melodies[i]))
        return found

    def _costs(self, tokens: Tensor) -> np.ndarray:
        costs, state = [], None
        for start in range(0, tokens.shape[1] - 1, 256):
            stop = min(start + 256, tokens.shape[1] - 1)
            logits, state = self.net(tokens[:, start:stop], state)
            asked = tokens[:, start + 1 : stop + 1]
            costs.append(F.cross_entropy(logits.transpose(1, 2), asked, reduction="none") / math.log(2))
        return torch.cat(costs, 1).double().numpy()


def _start(melody: Melody) -> Melody:
    return part_of(melody, 0, LONGEST)


def _chunk(text: Text, at: int) -> Text:
    return Text(text.tokens[at : at + CHUNK + 1], text.owner[at : at + CHUNK + 1])


def _pad(texts: list[Text]) -> tuple[Tensor, np.ndarray]:
    longest = max(len(text.tokens) for text in texts)
    tokens = np.full((len(texts), longest), PAD)
    owner = np.full((len(texts), longest), GIVEN)
    for i, text in enumerate(texts):
        tokens[i, : len(text.tokens)] = text.tokens
        owner[i, : len(text.tokens)] = text.owner
    return torch.from_numpy(tokens), owner


def _notes(owner: np.ndarray) -> int:
    """How many notes begin in a stretch of tokens."""
    return int(((owner[:, 1:] != owner[:, :-1]) & (owner[:, 1:] != GIVEN)).sum())

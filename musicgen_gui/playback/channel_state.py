"""What a channel remembers besides its notes: program, banks, controllers, bend; and how to restore it.

A state maps an *address* to a value. Registered parameters (pitch bend range …) have addresses of their own, because
their controllers mean something only in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from musicgen_gui.playback.message import (
    BANK,
    BANK_FINE,
    BEND,
    CHANNEL_PRESSURE,
    CONTROL,
    DATA,
    DATA_FINE,
    KEY_PRESSURE,
    NRPN,
    NRPN_FINE,
    PROGRAM,
    RPN,
    RPN_FINE,
    Message,
)

Address = tuple[int, int, int]
State = dict[Address, int]

_PARAMETER = 0x100
_CENTRE = 64 << 7
_DEFAULTS = {7: 100, 8: 64, 10: 64, 11: 127, 91: 40}
_SELECTORS = (NRPN, NRPN_FINE, RPN, RPN_FINE)
_RANK = {BANK: 0, BANK_FINE: 1}


def fold(state: State, messages: Iterable[Message]) -> State:
    """Change ``state`` as the messages would change the channels; notes change nothing."""
    for m in messages:
        if m.kind == CONTROL:
            _fold_controller(state, m)
        elif m.kind in (PROGRAM, CHANNEL_PRESSURE):
            state[m.channel, m.kind, 0] = m.a
        elif m.kind == BEND:
            state[m.channel, m.kind, 0] = m.a | m.b << 7
        elif m.kind == KEY_PRESSURE:
            state[m.channel, m.kind, m.a] = m.b
    return state


def default(address: Address) -> int:
    """Value of an address on a device that was just switched on."""
    _, kind, number = address
    if kind == BEND:
        return _CENTRE
    if kind == CONTROL:
        return 127 if number in _SELECTORS else _DEFAULTS.get(number, 0)
    return 256 if kind >= _PARAMETER and number >> 1 == 0 else 0


def changes(now: Mapping[Address, int], wanted: Mapping[Address, int]) -> Iterator[Message]:
    """Messages that lead from one state to another; what only ``now`` knows goes back to its default."""
    different = {a for a in wanted if now.get(a) != wanted[a]}
    different |= {a for a in now if a not in wanted and now[a] != default(a)}
    banked = {c for c, kind, number in different if kind == CONTROL and number in _RANK}
    different |= {(c, PROGRAM, 0) for c in banked}
    touched = {a[0] for a in different if a[1] >= _PARAMETER}
    different |= {(c, CONTROL, s) for c in touched for s in _SELECTORS if (c, CONTROL, s) in wanted}
    for address in sorted(different, key=lambda a: _order(a, a in wanted)):
        yield from _setting(address, wanted.get(address, default(address)))


def _fold_controller(state: State, m: Message) -> None:
    if m.a == 121:
        for address in [a for a in state if a[0] == m.channel and _is_reset(a)]:
            state[address] = default(address)
        return
    if m.a in (DATA, DATA_FINE):
        selected = _selected(state, m.channel)
        if selected is not None:
            value = state.get((m.channel, *selected), 0)
            mixed = (value & 127) | m.b << 7 if m.a == DATA else (value & ~127) | m.b
            state[m.channel, *selected] = mixed
        return
    if m.a in (RPN, RPN_FINE, NRPN, NRPN_FINE):
        for other in (NRPN, NRPN_FINE) if m.a in (RPN, RPN_FINE) else (RPN, RPN_FINE):
            state.pop((m.channel, CONTROL, other), None)
    state[m.channel, CONTROL, m.a] = m.b


def _is_reset(address: Address) -> bool:
    """Whether "reset all controllers" touches it (MMA RP-015)."""
    _, kind, number = address
    if kind == CONTROL:
        return number not in (BANK, BANK_FINE, 7, 10) and not 70 <= number <= 79 and not 91 <= number <= 95
    return kind in (BEND, CHANNEL_PRESSURE, KEY_PRESSURE)


def _selected(state: State, channel: int) -> tuple[int, int] | None:
    """Kind and number of the parameter that data entry would set; None when none is selected."""
    for registered, (coarse, fine) in enumerate(((NRPN, NRPN_FINE), (RPN, RPN_FINE))):
        high = state.get((channel, CONTROL, coarse), 127)
        low = state.get((channel, CONTROL, fine), 127)
        if (high, low) != (127, 127):
            return _PARAMETER, (high << 7 | low) << 1 | (1 - registered)
    return None


def _is_selector(address: Address) -> bool:
    """Selecting a parameter of one kind deselects those of the other: what goes is told before what comes."""
    return address[1] == CONTROL and address[2] in _SELECTORS


def _order(address: Address, is_wanted: bool) -> tuple[int, int, int]:
    """Banks before the program, parameters before what is selected now, the rest after."""
    channel, kind, number = address
    if kind == CONTROL and number in _RANK:
        return channel, _RANK[number], 0
    stage = {PROGRAM: 2, _PARAMETER: 3}.get(kind, 4)
    if _is_selector(address):
        stage = 6 if is_wanted else 5
    return channel, stage, kind << 16 | number


def _setting(address: Address, value: int) -> Iterator[Message]:
    channel, kind, number = address
    if kind == _PARAMETER:
        coarse, fine = (NRPN, NRPN_FINE) if number & 1 else (RPN, RPN_FINE)
        parameter = number >> 1
        pairs = ((coarse, parameter >> 7), (fine, parameter & 127), (DATA, value >> 7), (DATA_FINE, value & 127))
        yield from (Message(CONTROL, channel, n, v) for n, v in pairs)
        yield from (Message(CONTROL, channel, n, 127) for n in (coarse, fine))
    elif kind == BEND:
        yield Message(BEND, channel, value & 127, value >> 7)
    elif kind in (PROGRAM, CHANNEL_PRESSURE):
        yield Message(kind, channel, value)
    else:
        yield Message(kind, channel, number, value)

"""Draws without replacement from a space too large to list.

A family numbers its possible problems 0 … size-1. Walking that range through a keyed permutation
gives distinct problems in a random order, and any part of the walk can be computed alone: workers
share nothing and still never draw the same problem.
"""

_MASK = (1 << 64) - 1
_ROUNDS = 4


def mix64(value: int) -> int:
    """SplitMix64's finaliser (Steele, Lea and Flood, 2014): 64 bits in, 64 well-mixed bits out."""
    value = (value + 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def _mix(value: int, key: int) -> int:
    """`mix64(value ^ key)`, without a second call: it is called for every draw."""
    value = ((value ^ key) + 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def _mix_wide(value: int, key: int) -> int:
    """128 mixed bits of a value of up to 128 bits."""
    mixed = mix64((value & _MASK) ^ mix64((value >> 64) ^ key))
    return mixed | mix64(mixed ^ key) << 64


class Permutation:
    """A keyed bijection of `range(size)`: a balanced Feistel network with cycle walking.

    Black and Rogaway, "Ciphers with Arbitrary Finite Domains" (2002). Sizes up to 2**256.
    """

    def __init__(self, size: int, key: int) -> None:
        if not 0 < size <= 1 << 256:
            raise ValueError(f"size {size} is outside 1 to 2**256")
        self.size = size
        self._half = max(1, ((size - 1).bit_length() + 1) // 2)
        self._low = (1 << self._half) - 1
        self._keys = [mix64(key + round_) for round_ in range(_ROUNDS)]
        self._mix = _mix if self._half <= 64 else _mix_wide

    def __getitem__(self, position: int) -> int:
        if not 0 <= position < self.size:
            raise IndexError(position)
        half, low, mix = self._half, self._low, self._mix
        while True:
            left, right = position >> half, position & low
            for key in self._keys:
                left, right = right, left ^ (mix(right, key) & low)
            position = (left << half) | right
            if position < self.size:
                return position

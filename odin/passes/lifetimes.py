"""When each value of a function is needed, and when its final states can be stored."""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, SSAValue

from odin.ir.recurrence import ScanOp, YieldOp
from odin.ir.tensor_op import TensorOp, ViewOp


class Lifetimes:
    """Positions of ops, and the position of each value's last use.

    A use inside a scan of a value from outside lasts until the scan ends, since every iteration
    needs it. A final state that cannot lie in its slot of itself is stored there as soon as nothing
    reads the old state any more, at the position that `settled` gives it, so that it need not live
    until the function returns.
    """

    def __init__(self, function: FuncOp):
        self.position: dict[Operation, int] = {}
        self.scan_end: dict[Operation, int] = {}
        self.end = self._number(function.body.block, 1)
        self.settled: dict[int, int] = {}
        """State (counted from 0) → the position of the op after which its next value is stored."""
        self.last_use: dict[SSAValue, int] = {}
        for op in function.walk():
            blocks = [block for region in op.regions for block in region.blocks]
            for value in (*op.results, *(arg for block in blocks for arg in block.args)):
                self._note(value)
        self._settle_early(function.body.block)

    def after(self, op: Operation) -> int:
        """The position at which an op of the function's block has been computed."""
        return self.scan_end.get(op, self.position[op])

    def _note(self, value: SSAValue) -> None:
        uses = [self._use(value, use.operation, use.index) for use in value.uses]
        born = 0 if isinstance(value.owner, Block) else self.position[value.owner]
        self.last_use[value] = max(uses, default=born)

    def _number(self, block: Block, now: int) -> int:
        for op in block.ops:
            self.position[op] = now
            now += 1
            if isinstance(op, ScanOp):
                if any(isinstance(inner, ScanOp) for inner in op.body.block.ops):
                    raise ValueError(
                        "plan-memory: a recurrence.scan inside another cannot be planned"
                    )
                self.scan_end[op] = now = self._number(op.body.block, now)
                now += 1
        return now

    def _use(self, value: SSAValue, user: Operation, index: int) -> int:
        block = value.owner if isinstance(value.owner, Block) else value.owner.parent
        if user.parent is not block:
            scan = user.parent_op()
            assert scan is not None
            return self.scan_end[scan]
        if isinstance(user, ScanOp) and index < len(user.inputs):
            return self.scan_end[user]
        if isinstance(user, ReturnOp) and index - 1 in self.settled:
            # The copy is made before the op that follows, which may not write over it.
            return self.settled[index - 1] + 1
        return self.position[user]

    def _settle_early(self, block: Block) -> None:
        """Finds the final states that are stored before the function returns."""
        terminator = block.last_op
        assert isinstance(terminator, ReturnOp)
        for index, (state, value) in enumerate(
            zip(block.args[1:], terminator.operands[1:], strict=True)
        ):
            if isinstance(value.owner, Block):
                continue
            sharing = set(_may_share(state))
            dead = max(self.last_use[other] for other in sharing)
            position = max(dead, self.after(value.owner))
            if value not in sharing and position < self.position[terminator]:
                self.settled[index] = position
                self._note(value)


def _may_share(value: SSAValue) -> Iterable[SSAValue]:
    """The values that may lie in the place of this one: itself, its views, and what takes over."""
    found, front = {value: None}, [value]
    while front:
        for use in front.pop().uses:
            op, index = use.operation, use.index
            results: list[SSAValue] = []
            match op:
                case ViewOp():
                    results = list(op.results)
                case ScanOp() if index >= len(op.inputs):
                    state = index - len(op.inputs)
                    results = [op.final[state], op.state_args[state]]
                case ScanOp():
                    results = [op.slice_args[index]]
                case YieldOp() if index < len(op.slices):
                    scan = op.parent_op()
                    assert isinstance(scan, ScanOp)
                    results = [scan.stacked[index]]
                case TensorOp():
                    results = [op.results[r] for r, operand in op.IN_PLACE if operand == index]
            for result in results:
                if result not in found:
                    found[result] = None
                    front.append(result)
    return found

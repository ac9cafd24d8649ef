"""fuse: recurrences and short sequences of ops become ops that one kernel computes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import GreedyRewritePatternApplier, PatternRewriteWalker
from xdsl.transforms.dead_code_elimination import region_dce

from odin.ir.recurrence import ScanOp
from odin.passes.fuse.activations import FuseConvSilu, FuseGatedNorm, RaiseSilu
from odin.passes.fuse.delta_rule import match_delta_rule
from odin.passes.fuse.recurrence import raise_scan
from odin.passes.fuse.residual import FuseAddNorm
from odin.passes.fuse.ssd import match_ssm
from odin.passes.fuse.token_shift import raise_token_shift


@dataclass(frozen=True)
class FusePass(ModulePass):
    """Raises recurrences to SSD, selective scan or delta rule, and folds what surrounds them.

    Around them: token shift, convolution and SiLU, gate and norm, residual and norm. What is
    recognised is what a scan computes, not how it is written; a recurrence that is none of these
    stays a scan and runs as it is. Sums may be taken in another order: results agree to rounding.
    It runs on functions over a dynamic sequence; a scan over a fixed length stays.
    """

    name: ClassVar[str] = "fuse"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for scan in [scan for scan in op.walk() if isinstance(scan, ScanOp)]:
            for match in (match_ssm, match_delta_rule):
                if raise_scan(scan, match):
                    break
            else:
                raise_token_shift(scan)
        patterns = [RaiseSilu(), FuseConvSilu(), FuseGatedNorm(), FuseAddNorm()]
        PatternRewriteWalker(GreedyRewritePatternApplier(patterns)).rewrite_module(op)
        region_dce(op.body)

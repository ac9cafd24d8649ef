# ruff: noqa: E501 - IR text has one op a line
"""Planning keeps the numbers where values share, swap or outlive their places. Each case is one hazard."""

from __future__ import annotations

import pytest
from planned import PROLOGUE, assert_same_numbers

EMBED = """
  %t = nn.load @table : !table
  %x = nn.embedding %ids, %t : (tensor<?xi32>, !table) -> !s
"""
LAST = """
  %l = nn.last %y : (!s) -> tensor<1x4xf32>
  %logits = nn.reshape %l : (tensor<1x4xf32>) -> !f
"""

HAZARDS = {
    "yield swaps two states": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %b) : (!s, !f, !f) -> (!s, !f, !f) {
    %d = nn.sub %p, %q : (!f, !f) -> !f
    %e = nn.add %q, %xt : (!f, !f) -> !f
    recurrence.yield %d : !f state %e, %p : !f, !f
  }
  LAST
  func.return %logits, %a1, %b1 : !f, !f, !f
}""",
    "yield moves one state on and makes the other anew": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %b) : (!s, !f, !f) -> (!s, !f, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    %d = nn.mul %n, %q : (!f, !f) -> !f
    recurrence.yield %d : !f state %q, %n : !f, !f
  }
  LAST
  func.return %logits, %a1, %b1 : !f, !f, !f
}""",
    "a fresh value and a moved state are settled together": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %b) : (!s, !f, !f) -> (!s, !f, !f) {
    %n = nn.neg %xt : (!f) -> !f
    recurrence.yield %p : !f state %q, %n : !f, !f
  }
  LAST
  func.return %logits, %a1, %b1 : !f, !f, !f
}""",
    "one yielded value is both next states": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %b) : (!s, !f, !f) -> (!s, !f, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %q : !f state %n, %n : !f, !f
  }
  LAST
  func.return %logits, %a1, %b1 : !f, !f, !f
}""",
    "one state becomes both next states": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %b) : (!s, !f, !f) -> (!s, !f, !f) {
    %n = nn.add %q, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %p, %p : !f, !f
  }
  LAST
  func.return %logits, %b1, %a1 : !f, !f, !f
}""",
    "two states begin with the same value": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1, %b1 = recurrence.scan (%xt = %x) state (%p = %a, %q = %a) : (!s, !f, !f) -> (!s, !f, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    %m = nn.sub %q, %xt : (!f, !f) -> !f
    %d = nn.mul %n, %m : (!f, !f) -> !f
    recurrence.yield %d : !f state %n, %m : !f, !f
  }
  LAST
  %s = nn.sub %a1, %b1 : (!f, !f) -> !f
  func.return %logits, %s : !f, !f
}""",
    "a value is stacked and carried": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "the state before the step is stacked": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %p : !f state %n : !f
  }
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "the initial state is used after the scan": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  %d = nn.sub %a1, %a : (!f, !f) -> !f
  func.return %d, %a1 : !f, !f
}""",
    "the initial state is used in the body": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    %m = nn.sub %n, %a : (!f, !f) -> !f
    recurrence.yield %n : !f state %m : !f
  }
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "the initial state is a weight": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %b = nn.load @b : !f
  %y, %b1 = recurrence.scan (%xt = %x) state (%p = %b) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  LAST
  %d = nn.add %b1, %a : (!f, !f) -> !f
  func.return %logits, %d : !f, !f
}""",
    "the scanned sequence is used after the scan": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %z, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %e = nn.exp %xt : (!f) -> !f
    %n = nn.sub %e, %p : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  %y = nn.mul %z, %x : (!s, !s) -> !s
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "one sequence is scanned twice": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%u = %x, %v = %x) state (%p = %a) : (!s, !s, !f) -> (!s, !f) {
    %e = nn.neg %u : (!f) -> !f
    %n = nn.add %e, %p : (!f, !f) -> !f
    %m = nn.mul %n, %v : (!f, !f) -> !f
    recurrence.yield %m : !f state %n : !f
  }
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "an op could work in place but another view of its buffer is used later": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %v = nn.reshape %x : (!s) -> tensor<?x2x2xf32>
  %n = nn.exp %x : (!s) -> !s
  %r = nn.reshape %v : (tensor<?x2x2xf32>) -> !s
  %y = nn.sub %n, %r : (!s, !s) -> !s
  LAST
  func.return %logits, %a : !f, !f
}""",
    "an op could work in place but its other operand is another view": """
func.func @main(%ids: tensor<?xi32>, %a: tensor<4x4xf32>) -> (!f, tensor<4x4xf32>) {
  EMBED
  %p = nn.slice %a {axis = 0 : i64, start = 0 : i64, stop = 2 : i64} : (tensor<4x4xf32>) -> tensor<2x4xf32>
  %q = nn.slice %a {axis = 0 : i64, start = 1 : i64, stop = 3 : i64} : (tensor<4x4xf32>) -> tensor<2x4xf32>
  %s = nn.sub %p, %q : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = nn.mul %x, %x : (!s, !s) -> !s
  LAST
  %r = nn.reshape %s : (tensor<2x4xf32>) -> tensor<8xf32>
  %h = nn.slice %r {axis = 0 : i64, start = 0 : i64, stop = 4 : i64} : (tensor<8xf32>) -> !f
  %c = nn.reshape %h : (!f) -> tensor<4x1xf32>
  %d = nn.add %c, %logits : (tensor<4x1xf32>, !f) -> tensor<4x4xf32>
  func.return %logits, %d : !f, tensor<4x4xf32>
}""",
    "an operand that repeats along the result": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y = nn.add %a, %x : (!f, !s) -> !s
  LAST
  %c = nn.reshape %logits : (!f) -> tensor<4x1xf32>
  %o = nn.add %c, %logits : (tensor<4x1xf32>, !f) -> tensor<4x4xf32>
  %n = nn.sum %o : (tensor<4x4xf32>) -> tensor<4x1xf32>
  %s = nn.reshape %n : (tensor<4x1xf32>) -> !f
  %h = nn.sigmoid %s : (!f) -> !f
  func.return %logits, %h : !f, !f
}""",
    "a final state is stored early and used afterwards": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %m = nn.mul %x, %a : (!s, !f) -> !s
  %v = nn.last %x : (!s) -> tensor<1x4xf32>
  %n = nn.reshape %v : (tensor<1x4xf32>) -> !f
  %e = nn.exp %m : (!s) -> !s
  %g = nn.sigmoid %e : (!s) -> !s
  %y = nn.add %g, %n : (!s, !f) -> !s
  LAST
  func.return %logits, %n : !f, !f
}""",
    "the last op to read a state could work in place on the next one": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %v = nn.last %x : (!s) -> tensor<1x4xf32>
  %w = nn.neg %v : (tensor<1x4xf32>) -> tensor<1x4xf32>
  %n = nn.reshape %w : (tensor<1x4xf32>) -> !f
  %o = fused.gated_rms_norm %w, %v, %a {eps = 1.0 : f32} : (tensor<1x4xf32>, tensor<1x4xf32>, !f) -> tensor<1x4xf32>
  %logits = nn.reshape %o : (tensor<1x4xf32>) -> !f
  func.return %logits, %n : !f, !f
}""",
    "two states change places outside a scan": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %p = nn.exp %a : (!f) -> !f
  %q = nn.neg %b : (!f) -> !f
  %r = nn.mul %p, %q : (!f, !f) -> !f
  %h = nn.sigmoid %p : (!f) -> !f
  %k = nn.sigmoid %q : (!f) -> !f
  %y = nn.mul %x, %r : (!s, !f) -> !s
  LAST
  func.return %logits, %k, %h : !f, !f, !f
}""",
    "one early value is the next of two states": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %v = nn.last %x : (!s) -> tensor<1x4xf32>
  %n = nn.reshape %v : (tensor<1x4xf32>) -> !f
  %d = nn.sub %x, %a : (!s, !f) -> !s
  %e = nn.sigmoid %d : (!s) -> !s
  %y = nn.mul %e, %b : (!s, !f) -> !s
  LAST
  func.return %logits, %n, %n : !f, !f, !f
}""",
    "the logits are a state that is replaced": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %v = nn.last %x : (!s) -> tensor<1x4xf32>
  %n = nn.reshape %v : (tensor<1x4xf32>) -> !f
  func.return %a, %n : !f, !f
}""",
    "a returned state is its argument unchanged": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y = nn.sub %x, %a : (!s, !f) -> !s
  LAST
  func.return %logits, %a, %logits : !f, !f, !f
}""",
    "returned states are each other's arguments": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %p = nn.add %x, %a : (!s, !f) -> !s
  %y = nn.mul %p, %b : (!s, !f) -> !s
  LAST
  func.return %logits, %b, %a : !f, !f, !f
}""",
    "states move on by one place": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y = nn.sub %x, %b : (!s, !f) -> !s
  LAST
  %n = nn.add %a, %logits : (!f, !f) -> !f
  func.return %logits, %n, %a : !f, !f, !f
}""",
    "the logits are a state as it was": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y = nn.sub %x, %a : (!s, !f) -> !s
  LAST
  func.return %a, %logits : !f, !f
}""",
    "the logits are a view of a state as it was": """
func.func @main(%ids: tensor<?xi32>, %a: tensor<2x4xf32>) -> (!f, tensor<2x4xf32>) {
  EMBED
  %y = nn.neg %x : (!s) -> !s
  LAST
  %row = nn.slice %a {axis = 0 : i64, start = 1 : i64, stop = 2 : i64} : (tensor<2x4xf32>) -> tensor<1x4xf32>
  %old = nn.reshape %row : (tensor<1x4xf32>) -> !f
  %n = nn.add %a, %logits : (tensor<2x4xf32>, !f) -> tensor<2x4xf32>
  func.return %old, %n : !f, tensor<2x4xf32>
}""",
    "the logits are a new state": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  func.return %a1, %a1 : !f, !f
}""",
    "the logits are a weight": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %y = nn.add %x, %a : (!s, !f) -> !s
  LAST
  %b = nn.load @b : !f
  func.return %b, %logits : !f, !f
}""",
    "the logits are part of a buffer and a state is saved while it moves": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %y = nn.exp %x : (!s) -> !s
  LAST
  func.return %logits, %b, %a : !f, !f, !f
}""",
    "the logits are the front of a padded row": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (tensor<3xf32>, !f) {
  EMBED
  %y = nn.add %x, %a : (!s, !f) -> !s
  LAST
  %v = nn.slice %logits {axis = 0 : i64, start = 0 : i64, stop = 3 : i64} : (!f) -> tensor<3xf32>
  func.return %v, %logits : tensor<3xf32>, !f
}""",
    "a reshape of a slice needs a copy": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %p = nn.slice %x {axis = 1 : i64, start = 1 : i64, stop = 3 : i64} : (!s) -> tensor<?x2xf32>
  %q = nn.last %p : (tensor<?x2xf32>) -> tensor<1x2xf32>
  %w = nn.load @w : !w
  %r = nn.slice %w {axis = 1 : i64, start = 1 : i64, stop = 3 : i64} : (!w) -> tensor<4x2xf32>
  %z = nn.linear %p, %r : (tensor<?x2xf32>, tensor<4x2xf32>) -> !s
  %f = nn.reshape %r : (tensor<4x2xf32>) -> tensor<2x4xf32>
  %g = nn.sum %f : (tensor<2x4xf32>) -> tensor<2x1xf32>
  %h = nn.reshape %g : (tensor<2x1xf32>) -> tensor<1x2xf32>
  %i = nn.add %h, %q : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
  %j = nn.sum %i : (tensor<1x2xf32>) -> tensor<1x1xf32>
  %y = nn.add %z, %j : (!s, tensor<1x1xf32>) -> !s
  LAST
  func.return %logits, %a : !f, !f
}""",
    "a slice of the sequence is reshaped in the body": """
func.func @main(%ids: tensor<?xi32>, %a: tensor<2x1xf32>) -> (!f, tensor<2x1xf32>) {
  EMBED
  %m = nn.reshape %x : (!s) -> tensor<?x2x2xf32>
  %z, %a1 = recurrence.scan (%xt = %m) state (%p = %a) : (tensor<?x2x2xf32>, tensor<2x1xf32>) -> (!s, tensor<2x1xf32>) {
    %c = nn.slice %xt {axis = 1 : i64, start = 1 : i64, stop = 2 : i64} : (tensor<2x2xf32>) -> tensor<2x1xf32>
    %n = nn.add %c, %p : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %o = nn.mul %xt, %n : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %r = nn.reshape %o : (tensor<2x2xf32>) -> !f
    recurrence.yield %r : !f state %n : tensor<2x1xf32>
  }
  %y = nn.silu %z : (!s) -> !s
  LAST
  func.return %logits, %a1 : !f, tensor<2x1xf32>
}""",
    "values from outside are used in the body": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %w = nn.load @w : !w
  %c = nn.exp %b : (!f) -> !f
  %g = nn.neg %c : (!f) -> !f
  %y, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %k = nn.mul %p, %g : (!f, !f) -> !f
    %n = nn.add %k, %xt : (!f, !f) -> !f
    %row = nn.reshape %n : (!f) -> tensor<1x4xf32>
    %o = nn.linear %row, %w : (tensor<1x4xf32>, !w) -> tensor<1x4xf32>
    %q = nn.reshape %o : (tensor<1x4xf32>) -> !f
    %s = nn.sigmoid %q : (!f) -> !f
    recurrence.yield %s : !f state %s : !f
  }
  LAST
  func.return %logits, %a1, %logits : !f, !f, !f
}""",
    "the final state feeds another scan": """
func.func @main(%ids: tensor<?xi32>, %a: !f, %b: !f) -> (!f, !f, !f) {
  EMBED
  %z, %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!s, !f) {
    %n = nn.add %p, %xt : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  %y, %b1 = recurrence.scan (%zt = %z) state (%p = %a1) : (!s, !f) -> (!s, !f) {
    %n = nn.sub %zt, %p : (!f, !f) -> !f
    recurrence.yield %n : !f state %n : !f
  }
  LAST
  func.return %logits, %a1, %b1 : !f, !f, !f
}""",
    "a scan stacks nothing": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> (!f) {
    %k = nn.sigmoid %p : (!f) -> !f
    %n = nn.add %k, %xt : (!f, !f) -> !f
    recurrence.yield state %n : !f
  }
  %logits = nn.neg %a1 : (!f) -> !f
  func.return %logits, %a1 : !f, !f
}""",
    "a convolution's state is used again": """
func.func @main(%ids: tensor<?xi32>, %a: tensor<3x4xf32>) -> (!f, tensor<3x4xf32>) {
  EMBED
  %w = nn.load @w : !w
  %b = nn.load @b : !f
  %c, %a1 = nn.causal_conv1d %x, %w, %b, %a : (!s, !w, !f, tensor<3x4xf32>) -> (!s, tensor<3x4xf32>)
  %d, %a2 = nn.causal_conv1d %c, %w, %b, %a : (!s, !w, !f, tensor<3x4xf32>) -> (!s, tensor<3x4xf32>)
  %y = nn.silu %d : (!s) -> !s
  LAST
  %s = nn.add %a1, %a2 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  func.return %logits, %s : !f, tensor<3x4xf32>
}""",
    "a norm over the last of three axes": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %b = nn.load @b : !f
  %w = nn.slice %b {axis = 0 : i64, start = 2 : i64, stop = 4 : i64} : (!f) -> tensor<2xf32>
  %m = nn.reshape %x : (!s) -> tensor<?x2x2xf32>
  %n = nn.rms_norm %m, %w {eps = 1.0e-02 : f32} : (tensor<?x2x2xf32>, tensor<2xf32>) -> tensor<?x2x2xf32>
  %y = nn.reshape %n : (tensor<?x2x2xf32>) -> !s
  LAST
  func.return %logits, %a : !f, !f
}""",
    "a norm in groups": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %b = nn.load @b : !f
  %w = nn.reshape %b : (!f) -> tensor<2x2xf32>
  %m = nn.reshape %x : (!s) -> tensor<?x2x2xf32>
  %n = nn.rms_norm %m, %w {eps = 1.0e-02 : f32} : (tensor<?x2x2xf32>, tensor<2x2xf32>) -> tensor<?x2x2xf32>
  %y = nn.reshape %n : (tensor<?x2x2xf32>) -> !s
  LAST
  func.return %logits, %a : !f, !f
}""",
    "a scan that computes nothing": """
func.func @main(%ids: tensor<?xi32>, %a: !f) -> (!f, !f) {
  EMBED
  %a1 = recurrence.scan (%xt = %x) state (%p = %a) : (!s, !f) -> !f {
    recurrence.yield state %p : !f
  }
  %y = nn.neg %x : (!s) -> !s
  LAST
  func.return %logits, %a1 : !f, !f
}""",
    "a scan over single numbers": """
func.func @main(%ids: tensor<?xi32>, %a: tensor<f32>) -> (!f, tensor<f32>) {
  EMBED
  %s = nn.sum %x : (!s) -> tensor<?x1xf32>
  %r = nn.reshape %s : (tensor<?x1xf32>) -> tensor<?xf32>
  %z, %a1 = recurrence.scan (%xt = %r) state (%p = %a) : (tensor<?xf32>, tensor<f32>) -> (tensor<?xf32>, tensor<f32>) {
    %k = nn.add %xt, %p : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %n = nn.sigmoid %k : (tensor<f32>) -> tensor<f32>
    recurrence.yield %k : tensor<f32> state %n : tensor<f32>
  }
  %c = nn.reshape %z : (tensor<?xf32>) -> tensor<?x1xf32>
  %y = nn.mul %x, %c : (!s, tensor<?x1xf32>) -> !s
  LAST
  func.return %logits, %a1 : !f, tensor<f32>
}""",
}


@pytest.mark.parametrize("lengths", [(1,), (1, 3), (1, 2, 4)])
@pytest.mark.parametrize("hazard", HAZARDS)
def test_planning_keeps_the_numbers(hazard: str, lengths: tuple[int, ...]) -> None:
    text = HAZARDS[hazard].replace("  EMBED\n", EMBED).replace("  LAST\n", LAST)
    assert_same_numbers(PROLOGUE + text, lengths)

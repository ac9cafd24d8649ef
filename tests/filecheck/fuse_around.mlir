// RUN: odinc opt %s --passes fuse | filecheck %s

!x = tensor<?x4xf32>
!c = tensor<4xf32>
!kw = tensor<4x3xf32>
!cs = tensor<2x4xf32>

// The token shift, as x + (x' − x)·mix and multiplied out; x' is the row before, and the last row the next state.
// CHECK-LABEL: @token_shift
// CHECK:         [[LAST:%.+]] = nn.last %x
// CHECK:         [[NEXT:%.+]] = nn.reshape [[LAST]]
// CHECK:         [[A:%.+]] = fused.token_shift %x, %p, %m
// CHECK-NEXT:    [[B:%.+]] = fused.token_shift %x, %p, %n
// CHECK-NEXT:    func.return [[A]], [[B]], [[NEXT]]
func.func @token_shift(%x: !x, %p: !c, %m: !c, %n: !c) -> (!x, !x, !c) {
  %before, %p1 = recurrence.scan (%xt = %x) state (%pt = %p) : (!x, !c) -> (!x, !c) {
    recurrence.yield %pt : !c state %xt : !c
  }
  %delta = nn.sub %before, %x : (!x, !x) -> !x
  %dm = nn.mul %m, %delta : (!c, !x) -> !x
  %a = nn.add %dm, %x : (!x, !x) -> !x
  %bn = nn.mul %before, %n : (!x, !c) -> !x
  %xn = nn.mul %n, %x : (!c, !x) -> !x
  %rest = nn.sub %x, %xn : (!x, !x) -> !x
  %b = nn.add %rest, %bn : (!x, !x) -> !x
  func.return %a, %b, %p1 : !x, !x, !c
}

// Where x' is used in another way too, the scan stays; two different mixes are no token shift.
// CHECK-LABEL: @another_use
// CHECK:         recurrence.scan
// CHECK-COUNT-1: fused.token_shift
// CHECK-NOT:     fused.token_shift
// CHECK:         func.return
func.func @another_use(%x: !x, %p: !c, %m: !c, %n: !c) -> (!x, !x, !x, !c) {
  %before, %p1 = recurrence.scan (%xt = %x) state (%pt = %p) : (!x, !c) -> (!x, !c) {
    recurrence.yield %pt : !c state %xt : !c
  }
  %delta = nn.sub %before, %x : (!x, !x) -> !x
  %dm = nn.mul %m, %delta : (!c, !x) -> !x
  %a = nn.add %dm, %x : (!x, !x) -> !x
  %bn = nn.mul %before, %n : (!x, !c) -> !x
  %xm = nn.mul %m, %x : (!c, !x) -> !x
  %rest = nn.sub %x, %xm : (!x, !x) -> !x
  %b = nn.add %rest, %bn : (!x, !x) -> !x
  %e = nn.exp %before : (!x) -> !x
  func.return %a, %b, %e, %p1 : !x, !x, !x, !c
}

// A convolution and SiLU, also written as y·sigmoid(y).
// CHECK-LABEL: @conv_silu
// CHECK:         [[Y:%.+]], [[S:%.+]] = fused.causal_conv1d_silu %x, %w, %b, %s
// CHECK-NEXT:    func.return [[Y]], [[S]]
func.func @conv_silu(%x: !x, %w: !kw, %b: !c, %s: !cs) -> (!x, !cs) {
  %y, %s1 = nn.causal_conv1d %x, %w, %b, %s : (!x, !kw, !c, !cs) -> (!x, !cs)
  %g = nn.sigmoid %y : (!x) -> !x
  %z = nn.mul %g, %y : (!x, !x) -> !x
  func.return %z, %s1 : !x, !cs
}

// The convolution itself is needed too.
// CHECK-LABEL: @conv_used_twice
// CHECK:         nn.causal_conv1d
// CHECK:         nn.silu
func.func @conv_used_twice(%x: !x, %w: !kw, %b: !c, %s: !cs) -> (!x, !x, !cs) {
  %y, %s1 = nn.causal_conv1d %x, %w, %b, %s : (!x, !kw, !c, !cs) -> (!x, !cs)
  %z = nn.silu %y : (!x) -> !x
  func.return %z, %y, %s1 : !x, !x, !cs
}

// A gate before a norm, in either order; a norm in groups sees both in its shape.
// CHECK-LABEL: @gated_norms
// CHECK:         [[A:%.+]] = fused.gated_rms_norm {{%.+}}, {{%.+}}, %w {eps = 1.000000e-05 : f32}
// CHECK:         [[B:%.+]] = fused.gated_rms_norm {{%.+}}, {{%.+}}, %v {{.*}} : (tensor<?x2x2xf32>, tensor<?x2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT:    func.return [[A]], [[B]]
func.func @gated_norms(%x: !x, %z: !x, %w: !c, %v: tensor<2x2xf32>) -> (!x, tensor<?x2x2xf32>) {
  %g = nn.silu %z : (!x) -> !x
  %p = nn.mul %x, %g : (!x, !x) -> !x
  %a = nn.rms_norm %p, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  %h = nn.silu %z : (!x) -> !x
  %q = nn.mul %h, %x : (!x, !x) -> !x
  %r = nn.reshape %q : (!x) -> tensor<?x2x2xf32>
  %b = nn.rms_norm %r, %v {eps = 1.0e-05 : f32} : (tensor<?x2x2xf32>, tensor<2x2xf32>) -> tensor<?x2x2xf32>
  func.return %a, %b : !x, tensor<?x2x2xf32>
}

// A gate of another kind, a product that something else reads, and a gate that is the same for all rows.
// CHECK-LABEL: @other_gates
// CHECK-NOT:     fused.gated_rms_norm
// CHECK:         func.return
func.func @other_gates(%x: !x, %z: !x, %w: !c) -> (!x, !x, !x, !x) {
  %t = nn.tanh %z : (!x) -> !x
  %p = nn.mul %x, %t : (!x, !x) -> !x
  %a = nn.rms_norm %p, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  %g = nn.silu %z : (!x) -> !x
  %q = nn.mul %x, %g : (!x, !x) -> !x
  %b = nn.rms_norm %q, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  %s = nn.silu %w : (!c) -> !c
  %o = nn.mul %x, %s : (!x, !c) -> !x
  %c = nn.rms_norm %o, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  func.return %a, %b, %q, %c : !x, !x, !x, !x
}

// The residual stream and the norm that reads it first.
// CHECK-LABEL: @residual
// CHECK:         [[S:%.+]], [[Y:%.+]] = fused.add_rms_norm %a, %b, %w
// CHECK-NEXT:    func.return [[S]], [[Y]]
func.func @residual(%a: !x, %b: !x, %w: !c) -> (!x, !x) {
  %s = nn.add %a, %b : (!x, !x) -> !x
  %y = nn.rms_norm %s, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  func.return %s, %y : !x, !x
}

// Something reads the sum before the norm; a bias is no residual.
// CHECK-LABEL: @other_sums
// CHECK-NOT:     fused.add_rms_norm
// CHECK:         func.return
func.func @other_sums(%a: !x, %b: !x, %w: !c) -> (!x, !x, !x) {
  %s = nn.add %a, %b : (!x, !x) -> !x
  %e = nn.exp %s : (!x) -> !x
  %y = nn.rms_norm %s, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  %t = nn.add %a, %w : (!x, !c) -> !x
  %z = nn.rms_norm %t, %w {eps = 1.0e-05 : f32} : (!x, !c) -> !x
  func.return %e, %y, %z : !x, !x, !x
}

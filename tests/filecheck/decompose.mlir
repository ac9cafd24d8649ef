// RUN: odinc opt %s --passes decompose{all=true} | filecheck %s

// What `fuse` folded is written out, each op as the sequence that it declares.
// CHECK-LABEL: @activations
// CHECK-NEXT:    [[Y:%.+]], [[S:%.+]] = nn.causal_conv1d %x, %w, %b, %s
// CHECK-NEXT:    [[C:%.+]] = nn.silu [[Y]]
// CHECK-NEXT:    [[G:%.+]] = nn.silu %z
// CHECK-NEXT:    [[M:%.+]] = nn.mul [[C]], [[G]]
// CHECK-NEXT:    [[N:%.+]] = nn.rms_norm [[M]], %b {eps = 1.000000e-05 : f32}
// CHECK-NEXT:    func.return [[N]], [[S]]
func.func @activations(%x: tensor<?x4xf32>, %z: tensor<?x4xf32>, %w: tensor<4x3xf32>, %b: tensor<4xf32>, %s: tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>) {
  %c, %s1 = fused.causal_conv1d_silu %x, %w, %b, %s : (tensor<?x4xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>)
  %n = fused.gated_rms_norm %c, %z, %b {eps = 1.0e-05 : f32} : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  func.return %n, %s1 : tensor<?x4xf32>, tensor<2x4xf32>
}

// The token shift is the scan that it was: the row before is the state.
// CHECK-LABEL: @shift
// CHECK-NEXT:    [[Y:%.+]], {{%.+}} = recurrence.scan ([[X:%.+]] = %x) state ([[P:%.+]] = %p)
// CHECK-NEXT:      [[D:%.+]] = nn.sub [[P]], [[X]]
// CHECK-NEXT:      [[M:%.+]] = nn.mul [[D]], %mix
// CHECK-NEXT:      [[S:%.+]] = nn.add [[X]], [[M]]
// CHECK-NEXT:      recurrence.yield [[S]] : tensor<4xf32> state [[X]] : tensor<4xf32>
// CHECK:         func.return [[Y]]
func.func @shift(%x: tensor<?x4xf32>, %p: tensor<4xf32>, %mix: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = fused.token_shift %x, %p, %mix : (tensor<?x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  func.return %y : tensor<?x4xf32>
}

// What only a kernel computes stays.
// CHECK-LABEL: @kernel
// CHECK-NEXT:    nn.softplus
// CHECK-NEXT:    func.return
func.func @kernel(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %y = nn.softplus %x : (tensor<?x4xf32>) -> tensor<?x4xf32>
  func.return %y : tensor<?x4xf32>
}

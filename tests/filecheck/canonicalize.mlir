// RUN: odinc opt %s --passes canonicalize | filecheck %s

nn.weight @w : tensor<8xf32>

// A reshape to the same shape and a slice of everything are their operand.
// CHECK-LABEL: @identity
// CHECK-NEXT:    func.return %x
func.func @identity(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %a = nn.reshape %x : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %b = nn.slice %a {axis = 1 : i64, start = 0 : i64, stop = 8 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  func.return %b : tensor<?x8xf32>
}

// A clamp to all numbers is its operand; one with a bound stays.
// CHECK-LABEL: @clamps
// CHECK-NEXT:    [[A:%.+]] = nn.clamp %x {lo = 0.000000e+00 : f32, hi = 0x7f800000 : f32}
// CHECK-NEXT:    func.return [[A]]
func.func @clamps(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %a = nn.clamp %x {lo = 0.0 : f32, hi = 0x7f800000 : f32} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %b = nn.clamp %a {lo = 0xff800000 : f32, hi = 0x7f800000 : f32} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  func.return %b : tensor<?x8xf32>
}

// Chains of reshapes and of slices along one axis become one.
// CHECK-LABEL: @chains
// CHECK:         nn.reshape %x : (tensor<?x8xf32>) -> tensor<?x4x2xf32>
// CHECK:         nn.slice %x {axis = 1 : i64, start = 3 : i64, stop = 5 : i64} : (tensor<?x8xf32>) -> tensor<?x2xf32>
func.func @chains(%x: tensor<?x8xf32>) -> (tensor<?x4x2xf32>, tensor<?x2xf32>) {
  %a = nn.reshape %x : (tensor<?x8xf32>) -> tensor<?x2x4xf32>
  %b = nn.reshape %a : (tensor<?x2x4xf32>) -> tensor<?x4x2xf32>
  %c = nn.slice %x {axis = 1 : i64, start = 2 : i64, stop = 6 : i64} : (tensor<?x8xf32>) -> tensor<?x4xf32>
  %d = nn.slice %c {axis = 1 : i64, start = 1 : i64, stop = 3 : i64} : (tensor<?x4xf32>) -> tensor<?x2xf32>
  func.return %b, %d : tensor<?x4x2xf32>, tensor<?x2xf32>
}

// Transpositions become one, or none if they undo each other.
// CHECK-LABEL: @transpositions
// CHECK-NEXT:    [[A:%.+]] = nn.transpose %x {axes = array<i64: 2, 0, 1>}
// CHECK-NEXT:    func.return [[A]], %x
func.func @transpositions(%x: tensor<2x3x4xf32>) -> (tensor<4x2x3xf32>, tensor<2x3x4xf32>) {
  %a = nn.transpose %x {axes = array<i64: 1, 2, 0>} : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %b = nn.transpose %a {axes = array<i64: 1, 2, 0>} : (tensor<3x4x2xf32>) -> tensor<4x2x3xf32>
  %c = nn.transpose %b {axes = array<i64: 1, 2, 0>} : (tensor<4x2x3xf32>) -> tensor<2x3x4xf32>
  func.return %b, %c : tensor<4x2x3xf32>, tensor<2x3x4xf32>
}

// Slices along different axes stay two.
// CHECK-LABEL: @axes
// CHECK:         nn.slice %x {axis = 1
// CHECK:         nn.slice {{.*}} {axis = 2
func.func @axes(%x: tensor<?x4x4xf32>) -> tensor<?x2x2xf32> {
  %a = nn.slice %x {axis = 1 : i64, start = 0 : i64, stop = 2 : i64} : (tensor<?x4x4xf32>) -> tensor<?x2x4xf32>
  %b = nn.slice %a {axis = 2 : i64, start = 0 : i64, stop = 2 : i64} : (tensor<?x2x4xf32>) -> tensor<?x2x2xf32>
  func.return %b : tensor<?x2x2xf32>
}

// neg(neg(x)) = x.
// CHECK-LABEL: @double_negation
// CHECK:         func.return %x
func.func @double_negation(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %a = nn.neg %x : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %b = nn.neg %a : (tensor<?x8xf32>) -> tensor<?x8xf32>
  func.return %b : tensor<?x8xf32>
}

// Each weight is loaded once.
// CHECK-LABEL: @loads
// CHECK:         [[W:%.+]] = nn.load @w
// CHECK-NOT:     nn.load
// CHECK:         nn.add [[W]], [[W]]
func.func @loads(%x: tensor<?x8xf32>) -> tensor<8xf32> {
  %a = nn.load @w : tensor<8xf32>
  %b = nn.load @w : tensor<8xf32>
  %c = nn.add %a, %b : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  func.return %c : tensor<8xf32>
}

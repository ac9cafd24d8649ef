// RUN: odinc opt %s --passes constant-fold,dce | filecheck %s

// CHECK:      nn.weight @A_log.exp.neg : tensor<2xf32>
// CHECK-NOT:  nn.weight @A_log :
// CHECK:      nn.weight @row
// CHECK:      nn.weight @unknown
nn.weight @A_log : tensor<2xf32> = dense<[0.0, 1.0]> : tensor<2xf32>
nn.weight @row : tensor<1x2xf32> = dense<[[0.0, 1.0]]> : tensor<1x2xf32>
nn.weight @unknown : tensor<2xf32>

// What depends on weights only is computed; what depends on the input stays.
// CHECK-LABEL: @fold
// CHECK-NEXT:    [[A:%.+]] = nn.load @A_log.exp.neg
// CHECK-NEXT:    nn.mul %x, [[A]]
func.func @fold(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %a = nn.load @A_log : tensor<2xf32>
  %b = nn.exp %a : (tensor<2xf32>) -> tensor<2xf32>
  %c = nn.neg %b : (tensor<2xf32>) -> tensor<2xf32>
  %y = nn.mul %x, %c : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  func.return %y : tensor<?x2xf32>
}

// A transposed weight is stored as it is read.
// CHECK-LABEL: @transposed
// CHECK-NEXT:    [[W:%.+]] = nn.load @row.transpose : tensor<2x1xf32>
// CHECK-NEXT:    func.return [[W]]
func.func @transposed() -> tensor<2x1xf32> {
  %a = nn.load @row : tensor<1x2xf32>
  %b = nn.transpose %a {axes = array<i64: 1, 0>} : (tensor<1x2xf32>) -> tensor<2x1xf32>
  func.return %b : tensor<2x1xf32>
}

// A view of a weight costs nothing and stays; so does an op whose value is not at hand.
// CHECK-LABEL: @stay
// CHECK:         nn.reshape
// CHECK:         nn.exp
func.func @stay() -> (tensor<2xf32>, tensor<2xf32>) {
  %a = nn.load @row : tensor<1x2xf32>
  %b = nn.reshape %a : (tensor<1x2xf32>) -> tensor<2xf32>
  %c = nn.load @unknown : tensor<2xf32>
  %d = nn.exp %c : (tensor<2xf32>) -> tensor<2xf32>
  func.return %b, %d : tensor<2xf32>, tensor<2xf32>
}

// An outer sum is larger than its operands together: it would make the artifact grow, and stays.
// CHECK-LABEL: @grow
// CHECK:         nn.add
func.func @grow() -> tensor<8x8xf32> {
  %a = nn.load @column : tensor<8x1xf32>
  %b = nn.load @wide : tensor<8xf32>
  %c = nn.add %a, %b : (tensor<8x1xf32>, tensor<8xf32>) -> tensor<8x8xf32>
  func.return %c : tensor<8x8xf32>
}
nn.weight @column : tensor<8x1xf32> = dense<1.0> : tensor<8x1xf32>
nn.weight @wide : tensor<8xf32> = dense<1.0> : tensor<8xf32>

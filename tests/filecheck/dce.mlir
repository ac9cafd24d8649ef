// RUN: odinc opt %s --passes dce | filecheck %s

// A weight that nothing loads goes, together with the ops that nothing uses.
// CHECK:      nn.weight @used
// CHECK-NOT:  nn.weight @unused
nn.weight @used : tensor<2xf32>
nn.weight @unused : tensor<2xf32>

// CHECK-LABEL: @main
// CHECK-NEXT:    nn.load @used
// CHECK-NEXT:    nn.add
// CHECK-NEXT:    func.return
func.func @main(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = nn.load @used : tensor<2xf32>
  %u = nn.load @unused : tensor<2xf32>
  %a = nn.mul %x, %u : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %b = nn.exp %a : (tensor<?x2xf32>) -> tensor<?x2xf32>
  %y = nn.add %x, %w : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  func.return %y : tensor<?x2xf32>
}

// A recurrence whose results are unused goes as a whole, with what only its body needs.
// CHECK-LABEL: @recurrence
// CHECK-NEXT:    func.return
func.func @recurrence(%x: tensor<?x2xf32>, %h0: tensor<2xf32>) -> tensor<?x2xf32> {
  %n = nn.neg %h0 : (tensor<2xf32>) -> tensor<2xf32>
  %y, %h1 = recurrence.scan (%xt = %x) state (%h = %h0) : (tensor<?x2xf32>, tensor<2xf32>) -> (tensor<?x2xf32>, tensor<2xf32>) {
    %s = nn.add %xt, %n : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    recurrence.yield %s : tensor<2xf32> state %s : tensor<2xf32>
  }
  func.return %x : tensor<?x2xf32>
}

// RUN: odinc opt %s --passes 'specialize{T=1,16}' | filecheck %s

// One copy for each length; every dynamic axis gets it, inside the recurrence too.
// CHECK-NOT:   ?
// CHECK-LABEL: func.func @main_1(%x: tensor<1x2xf32>, %h0: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>)
// CHECK:         recurrence.scan {{.*}} : (tensor<1x2xf32>, tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>)
// CHECK-LABEL: func.func @main_16(%x: tensor<16x2xf32>
// CHECK:         nn.exp %x : (tensor<16x2xf32>) -> tensor<16x2xf32>
// CHECK:         recurrence.scan {{.*}} : (tensor<16x2xf32>, tensor<2xf32>) -> (tensor<16x2xf32>, tensor<2xf32>)
func.func @main(%x: tensor<?x2xf32>, %h0: tensor<2xf32>) -> (tensor<?x2xf32>, tensor<2xf32>) {
  %e = nn.exp %x : (tensor<?x2xf32>) -> tensor<?x2xf32>
  %y, %h1 = recurrence.scan (%xt = %e) state (%h = %h0) : (tensor<?x2xf32>, tensor<2xf32>) -> (tensor<?x2xf32>, tensor<2xf32>) {
    %s = nn.add %xt, %h : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    recurrence.yield %s : tensor<2xf32> state %s : tensor<2xf32>
  }
  func.return %y, %h1 : tensor<?x2xf32>, tensor<2xf32>
}

// A function without a dynamic axis stays as it is.
// CHECK-LABEL: func.func @fixed(
func.func @fixed(%x: tensor<2xf32>) -> tensor<2xf32> {
  func.return %x : tensor<2xf32>
}

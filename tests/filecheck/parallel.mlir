// RUN: odinc opt %s --passes 'parallel{n=4}' | filecheck %s

nn.weight @w : tensor<2x2xf32>
nn.weight @b : tensor<2xf32>

// The function over one sequence stays, and the one for four follows it.
// CHECK-LABEL: func.func @main(%ids: tensor<?xi32>, %h0: tensor<2xf32>)
// CHECK-LABEL: func.func @main_x4(%ids: tensor<4xi32>, %h0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) attributes {sequences = 4 : i64}
func.func @main(%ids: tensor<?xi32>, %h0: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>) {
  // A weight is the same for all, and what follows from weights alone.
  // CHECK-NEXT:  %w = nn.load @w
  // CHECK-NEXT:  %b = nn.load @b
  // CHECK-NEXT:  nn.neg %b : (tensor<2xf32>) -> tensor<2xf32>
  %w = nn.load @w : tensor<2x2xf32>
  %b = nn.load @b : tensor<2xf32>
  %n = nn.neg %b : (tensor<2xf32>) -> tensor<2xf32>
  // Tokens of four sequences are rows, as four tokens of one are.
  // CHECK-NEXT:  nn.embedding %ids, %w : (tensor<4xi32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  // CHECK-NEXT:  nn.add {{.*}} : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  %x = nn.embedding %ids, %w : (tensor<?xi32>, tensor<2x2xf32>) -> tensor<?x2xf32>
  %e = nn.add %x, %n : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  // A recurrence becomes one step of each sequence: the state is an input, and nothing is carried.
  // CHECK-NEXT:  recurrence.scan ({{.*}} = {{.*}}, {{.*}} = %h0) state () : (tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
  // CHECK-NOT:   recurrence.scan
  // CHECK:       recurrence.yield {{.*}} : tensor<2xf32>, tensor<2xf32> state
  %y, %h1 = recurrence.scan (%et = %e) state (%h = %h0) : (tensor<?x2xf32>, tensor<2xf32>) -> (tensor<?x2xf32>, tensor<2xf32>) {
    %s = nn.add %et, %h : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    recurrence.yield %s : tensor<2xf32> state %s : tensor<2xf32>
  }
  // The last position of each is its only one: the head is one product for all.
  // CHECK-NOT:   nn.last
  // CHECK:       nn.linear {{.*}}, %w : (tensor<4x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  %last = nn.last %y : (tensor<?x2xf32>) -> tensor<1x2xf32>
  %logits = nn.linear %last, %w : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
  func.return %logits, %h1 : tensor<1x2xf32>, tensor<2xf32>
}

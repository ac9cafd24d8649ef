// RUN: odinc opt %s --passes 'specialize{T=4},plan-memory' | filecheck %s

nn.weight @table : tensor<16x8xf32>

// The state lies first, then the logits, then the tokens. The recurrence is a loop whose views move by one
// row; its sum goes straight into the state's own place, and exp works in place.
// CHECK-LABEL: plan.program @main_4 length 4
// CHECK-SAME:    state_bytes 64
// CHECK-SAME:    tokens <arena 128 : tensor<4xi32>, [1], 0> logits <arena 64 : tensor<8xf32>, [1], 0>
// CHECK-NEXT:    plan.call "embedding" [#plan.view<arena 128 : tensor<4xi32>, [1], 0>, #plan.view<@table 0 : tensor<16x8xf32>, [8, 1], 0>] -> [#plan.view<arena [[X:[0-9]+]] : tensor<4x8xf32>, [8, 1], 0>]
// CHECK-NEXT:    plan.call "exp" [#plan.view<arena [[X]] : tensor<4x8xf32>, [8, 1], 0>] -> [#plan.view<arena [[X]] : tensor<4x8xf32>, [8, 1], 0>]
// CHECK-NEXT:    plan.loop 4 {
// CHECK-NEXT:      plan.call "add" [#plan.view<arena [[X]] : tensor<8xf32>, [1], 32>, #plan.view<arena 0 : tensor<8xf32>, [1], 0>] -> [#plan.view<arena 0 : tensor<8xf32>, [1], 0>]
// CHECK-NEXT:      plan.call "copy" [#plan.view<arena 0 : tensor<8xf32>, [1], 0>] -> [#plan.view<arena [[Y:[0-9]+]] : tensor<8xf32>, [1], 32>]
// CHECK-NEXT:    }
// The last row is a view, three rows of 32 bytes into the stacked results; neg works in place there, and the logits
// get a buffer of their own.
// CHECK-NEXT:    plan.call "neg" [#plan.view<arena [[LAST:[0-9]+]] : tensor<1x8xf32>, [8, 1], 0>] -> [#plan.view<arena [[LAST]] : tensor<1x8xf32>, [8, 1], 0>]
// CHECK-NEXT:    plan.call "copy" [#plan.view<arena [[LAST]] : tensor<8xf32>, [1], 0>] -> [#plan.view<arena 64 : tensor<8xf32>, [1], 0>]
func.func @main(%ids: tensor<?xi32>, %h0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %t = nn.load @table : tensor<16x8xf32>
  %e = nn.embedding %ids, %t : (tensor<?xi32>, tensor<16x8xf32>) -> tensor<?x8xf32>
  %x = nn.exp %e : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %y, %h1 = recurrence.scan (%xt = %x) state (%h = %h0) : (tensor<?x8xf32>, tensor<8xf32>) -> (tensor<?x8xf32>, tensor<8xf32>) {
    %s = nn.add %xt, %h : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    recurrence.yield %s : tensor<8xf32> state %s : tensor<8xf32>
  }
  %last = nn.last %y : (tensor<?x8xf32>) -> tensor<1x8xf32>
  %n = nn.neg %last : (tensor<1x8xf32>) -> tensor<1x8xf32>
  %logits = nn.reshape %n : (tensor<1x8xf32>) -> tensor<8xf32>
  func.return %logits, %h1 : tensor<8xf32>, tensor<8xf32>
}

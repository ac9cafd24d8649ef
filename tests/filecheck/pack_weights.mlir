// RUN: odinc opt %s --passes pack-weights,dce | filecheck %s

// A tied weight of 9x20 becomes 2x2 tiles of 8x16 and the sums of its 9 rows.
// CHECK-NOT:     @w : tensor
// CHECK:         nn.weight @w.tiles : tensor<2x2x8x16xi8>
// CHECK:         nn.weight @w.row_sum : tensor<9xi32>
nn.weight @w : tensor<9x20xi8> = dense<3> : tensor<9x20xi8>
nn.weight @s : tensor<9xf32> = dense<0.5> : tensor<9xf32>

// CHECK-LABEL: @main
// CHECK:         [[SCALE:%.+]] = nn.load @s
// CHECK:         [[T:%.+]] = nn.load @w.tiles
// CHECK:         qnn.tiled_embedding %ids, [[T]], [[SCALE]] {width = 20 : i64} : {{.+}} -> tensor<?x20xf32>
// CHECK:         [[U:%.+]] = nn.load @w.tiles
// CHECK:         [[SUMS:%.+]] = nn.load @w.row_sum
// CHECK:         qnn.tiled_linear {{%.+}}, {{%.+}}, [[U]], [[SCALE]], [[SUMS]] {act = 8 : i64} : {{.+}} -> tensor<?x9xf32>
func.func @main(%ids: tensor<?xi32>) -> tensor<?x9xf32> {
  %w = nn.load @w : tensor<9x20xi8>
  %s = nn.load @s : tensor<9xf32>
  %x = qnn.embedding %ids, %w, %s : (tensor<?xi32>, tensor<9x20xi8>, tensor<9xf32>) -> tensor<?x20xf32>
  %q, %qs = qnn.quantize %x {act = 8 : i64} : (tensor<?x20xf32>) -> (tensor<?x20xi8>, tensor<?xf32>)
  %y = qnn.linear %q, %qs, %w, %s {act = 8 : i64} : (tensor<?x20xi8>, tensor<?xf32>, tensor<9x20xi8>, tensor<9xf32>) -> tensor<?x9xf32>
  func.return %y : tensor<?x9xf32>
}

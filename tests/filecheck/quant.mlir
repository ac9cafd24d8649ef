// RUN: odinc opt %s --passes quant{act=7},dce | filecheck %s

// The weights of linears and embeddings become INT8 with one scale a row, and what they lost is noted.
// CHECK:         builtin.module attributes {quantization = {act = 7 : i64, snr_db = {head = {{.+}} : f32, low = {{.+}} : f32, table = {{.+}} : f32}}}
// CHECK-NOT:     @table : tensor<8x4xf32>
// CHECK:         nn.weight @table.int8 : tensor<8x4xi8>
// CHECK:         nn.weight @table.scale : tensor<8xf32>
nn.weight @table : tensor<8x4xf32> = dense<1.5> : tensor<8x4xf32>
nn.weight @head : tensor<6x4xf32> = dense<0.25> : tensor<6x4xf32>
nn.weight @low : tensor<1x4xf32> = dense<0.25> : tensor<1x4xf32>
nn.weight @norm : tensor<4xf32> = dense<1.0> : tensor<4xf32>
nn.weight @elsewhere : tensor<6x4xf32>

// Two linears over the same x share its quantization; the tied table is one weight.
// CHECK-LABEL: @main
// CHECK:         [[TABLE:%.+]] = nn.load @table.int8
// CHECK:         [[SCALE:%.+]] = nn.load @table.scale
// CHECK:         [[X:%.+]] = qnn.embedding %ids, [[TABLE]], [[SCALE]]
// CHECK:         [[Q:%.+]], [[S:%.+]] = qnn.quantize [[X]] {act = 7 : i64}
// CHECK:         qnn.linear [[Q]], [[S]], {{.+}} {act = 7 : i64} : {{.+}} -> tensor<?x6xf32>
// CHECK-NOT:     qnn.quantize
// CHECK:         qnn.linear [[Q]], [[S]], {{.+}} {act = 7 : i64} : {{.+}} -> tensor<?x8xf32>
// A norm stays float, and a matrix whose value is not at hand; one of few rows does not.
// CHECK:         nn.rms_norm
// CHECK:         qnn.linear {{.+}} {act = 7 : i64} : {{.+}} -> tensor<?x1xf32>
// CHECK:         nn.linear {{.+}} : (tensor<?x4xf32>, tensor<6x4xf32>)
func.func @main(%ids: tensor<?xi32>) -> (tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x1xf32>, tensor<?x6xf32>) {
  %t = nn.load @table : tensor<8x4xf32>
  %x = nn.embedding %ids, %t : (tensor<?xi32>, tensor<8x4xf32>) -> tensor<?x4xf32>
  %h = nn.load @head : tensor<6x4xf32>
  %a = nn.linear %x, %h : (tensor<?x4xf32>, tensor<6x4xf32>) -> tensor<?x6xf32>
  %b = nn.linear %x, %t : (tensor<?x4xf32>, tensor<8x4xf32>) -> tensor<?x8xf32>
  %w = nn.load @norm : tensor<4xf32>
  %n = nn.rms_norm %x, %w {eps = 1.0e-05 : f32} : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  %l = nn.load @low : tensor<1x4xf32>
  %c = nn.linear %n, %l : (tensor<?x4xf32>, tensor<1x4xf32>) -> tensor<?x1xf32>
  %e = nn.load @elsewhere : tensor<6x4xf32>
  %d = nn.linear %n, %e : (tensor<?x4xf32>, tensor<6x4xf32>) -> tensor<?x6xf32>
  func.return %a, %b, %c, %d : tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x1xf32>, tensor<?x6xf32>
}

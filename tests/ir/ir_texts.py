# ruff: noqa: E501 - IR text has one op a line
"""IR texts that have every op of every dialect in them, one module an entry."""

OPS = {
    "nn.weight": """
nn.weight @w : tensor<4x2xf32>
nn.weight @small : tensor<2xf32> = dense<[1.500000e+00, -2.000000e+00]> : tensor<2xf32>
""",
    "nn.load": """
nn.weight @w : tensor<4x2xf32>
func.func @f() -> tensor<4x2xf32> {
  %w = nn.load @w : tensor<4x2xf32>
  func.return %w : tensor<4x2xf32>
}""",
    **{
        f"nn.{name}": f"""
func.func @f(%a: tensor<?x4xf32>, %b: tensor<4xf32>) -> tensor<?x4xf32> {{
  %c = nn.{name} %a, %b : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  func.return %c : tensor<?x4xf32>
}}"""
        for name in ("add", "sub", "mul", "div")
    },
    **{
        f"nn.{name}": f"""
func.func @f(%a: tensor<?x4xf32>) -> tensor<?x4xf32> {{
  %b = nn.{name} %a : (tensor<?x4xf32>) -> tensor<?x4xf32>
  func.return %b : tensor<?x4xf32>
}}"""
        for name in ("neg", "exp", "sqrt", "sigmoid", "tanh", "silu", "softplus")
    },
    "nn.clamp": """
func.func @f(%a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %b = nn.clamp %a {lo = -1.000000e-01 : f32, hi = 0x7f800000 : f32} : (tensor<?x4xf32>) -> tensor<?x4xf32>
  func.return %b : tensor<?x4xf32>
}""",
    "nn.sum": """
func.func @f(%a: tensor<?x4xf32>) -> tensor<?x1xf32> {
  %b = nn.sum %a : (tensor<?x4xf32>) -> tensor<?x1xf32>
  func.return %b : tensor<?x1xf32>
}""",
    "nn.embedding": """
func.func @f(%ids: tensor<?xi32>, %t: tensor<9x4xf32>) -> tensor<?x4xf32> {
  %x = nn.embedding %ids, %t : (tensor<?xi32>, tensor<9x4xf32>) -> tensor<?x4xf32>
  func.return %x : tensor<?x4xf32>
}""",
    "nn.linear": """
func.func @f(%x: tensor<?x4xf32>, %w: tensor<3x4xf32>) -> tensor<?x3xf32> {
  %y = nn.linear %x, %w : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x3xf32>
  func.return %y : tensor<?x3xf32>
}""",
    "nn.rms_norm": """
func.func @f(%x: tensor<?x2x4xf32>, %w: tensor<4xf32>) -> tensor<?x2x4xf32> {
  %y = nn.rms_norm %x, %w {eps = 1.000000e-05 : f32} : (tensor<?x2x4xf32>, tensor<4xf32>) -> tensor<?x2x4xf32>
  func.return %y : tensor<?x2x4xf32>
}""",
    "nn.causal_conv1d": """
func.func @f(%x: tensor<?x4xf32>, %w: tensor<4x3xf32>, %b: tensor<4xf32>, %s: tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>) {
  %y, %n = nn.causal_conv1d %x, %w, %b, %s : (tensor<?x4xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>)
  func.return %y, %n : tensor<?x4xf32>, tensor<2x4xf32>
}""",
    "nn.slice": """
func.func @f(%x: tensor<?x4xf32>) -> tensor<?x2xf32> {
  %y = nn.slice %x {axis = 1 : i64, start = 1 : i64, stop = 3 : i64} : (tensor<?x4xf32>) -> tensor<?x2xf32>
  func.return %y : tensor<?x2xf32>
}""",
    "nn.last": """
func.func @f(%x: tensor<?x4xf32>) -> tensor<1x4xf32> {
  %y = nn.last %x : (tensor<?x4xf32>) -> tensor<1x4xf32>
  func.return %y : tensor<1x4xf32>
}""",
    "nn.transpose": """
func.func @f(%x: tensor<?x4x2xf32>) -> tensor<?x2x4xf32> {
  %y = nn.transpose %x {axes = array<i64: 0, 2, 1>} : (tensor<?x4x2xf32>) -> tensor<?x2x4xf32>
  func.return %y : tensor<?x2x4xf32>
}""",
    "nn.concat": """
func.func @f(%a: tensor<?x4xf32>, %b: tensor<?x2xf32>) -> tensor<?x6xf32> {
  %c = nn.concat %a, %b {axis = 1 : i64} : (tensor<?x4xf32>, tensor<?x2xf32>) -> tensor<?x6xf32>
  func.return %c : tensor<?x6xf32>
}""",
    "nn.reshape": """
func.func @f(%x: tensor<?x4xf32>) -> tensor<?x2x2xf32> {
  %y = nn.reshape %x : (tensor<?x4xf32>) -> tensor<?x2x2xf32>
  func.return %y : tensor<?x2x2xf32>
}""",
    "recurrence.scan": """
func.func @f(%x: tensor<?x4xf32>, %h: tensor<4xf32>) -> (tensor<?x4xf32>, tensor<4xf32>) {
  %y, %n = recurrence.scan (%xt = %x) state (%ht = %h) : (tensor<?x4xf32>, tensor<4xf32>) -> (tensor<?x4xf32>, tensor<4xf32>) {
    %s = nn.add %xt, %ht : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    recurrence.yield %s : tensor<4xf32> state %s : tensor<4xf32>
  } attributes {layer = 3 : i64, note = "ssm"}
  func.return %y, %n : tensor<?x4xf32>, tensor<4xf32>
}""",
    "recurrence.yield": """
func.func @f(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %y = recurrence.scan (%xt = %x) state () : (tensor<?x4xf32>) -> (tensor<?x4xf32>) {
    recurrence.yield %xt : tensor<4xf32> state
  }
  func.return %y : tensor<?x4xf32>
}""",
    "recurrence.delta_rule": """
func.func @f(%x: tensor<?x4x3xf32>, %v: tensor<?x4x5xf32>, %h: tensor<4x5x3xf32>) -> (tensor<?x4x5xf32>, tensor<4x5x3xf32>) {
  %y, %n = recurrence.delta_rule %x, %x, %x, %v, %x, %x, %h : (tensor<?x4x3xf32>, tensor<?x4x3xf32>, tensor<?x4x3xf32>, tensor<?x4x5xf32>, tensor<?x4x3xf32>, tensor<?x4x3xf32>, tensor<4x5x3xf32>) -> (tensor<?x4x5xf32>, tensor<4x5x3xf32>)
  func.return %y, %n : tensor<?x4x5xf32>, tensor<4x5x3xf32>
}""",
    "ssm.ssd": """
func.func @f(%x: tensor<?x4x3xf32>, %dt: tensor<?x4xf32>, %A: tensor<4xf32>, %B: tensor<?x2x5xf32>, %h: tensor<4x3x5xf32>) -> (tensor<?x4x3xf32>, tensor<4x3x5xf32>) {
  %y, %n = ssm.ssd %x, %dt, %A, %B, %B, %h : (tensor<?x4x3xf32>, tensor<?x4xf32>, tensor<4xf32>, tensor<?x2x5xf32>, tensor<?x2x5xf32>, tensor<4x3x5xf32>) -> (tensor<?x4x3xf32>, tensor<4x3x5xf32>)
  func.return %y, %n : tensor<?x4x3xf32>, tensor<4x3x5xf32>
}""",
    "ssm.selective_scan": """
func.func @f(%x: tensor<?x4xf32>, %A: tensor<4x5xf32>, %B: tensor<?x5xf32>, %h: tensor<4x5xf32>) -> (tensor<?x4xf32>, tensor<4x5xf32>) {
  %y, %n = ssm.selective_scan %x, %x, %A, %B, %B, %h : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<4x5xf32>, tensor<?x5xf32>, tensor<?x5xf32>, tensor<4x5xf32>) -> (tensor<?x4xf32>, tensor<4x5xf32>)
  func.return %y, %n : tensor<?x4xf32>, tensor<4x5xf32>
}""",
    "fused.causal_conv1d_silu": """
func.func @f(%x: tensor<?x4xf32>, %w: tensor<4x3xf32>, %b: tensor<4xf32>, %s: tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>) {
  %y, %n = fused.causal_conv1d_silu %x, %w, %b, %s : (tensor<?x4xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>)
  func.return %y, %n : tensor<?x4xf32>, tensor<2x4xf32>
}""",
    "fused.gated_rms_norm": """
func.func @f(%x: tensor<?x2x4xf32>, %w: tensor<4xf32>) -> tensor<?x2x4xf32> {
  %y = fused.gated_rms_norm %x, %x, %w {eps = 1.000000e-05 : f32} : (tensor<?x2x4xf32>, tensor<?x2x4xf32>, tensor<4xf32>) -> tensor<?x2x4xf32>
  func.return %y : tensor<?x2x4xf32>
}""",
    "fused.add_rms_norm": """
func.func @f(%x: tensor<?x4xf32>, %b: tensor<?x4xf32>, %w: tensor<4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %s, %y = fused.add_rms_norm %x, %b, %w {eps = 1.000000e-05 : f32} : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>)
  func.return %s, %y : tensor<?x4xf32>, tensor<?x4xf32>
}""",
    "fused.token_shift": """
func.func @f(%x: tensor<?x4xf32>, %p: tensor<4xf32>, %m: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = fused.token_shift %x, %p, %m : (tensor<?x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  func.return %y : tensor<?x4xf32>
}""",
    "qnn.quantize": """
func.func @f(%x: tensor<?x4xf32>) -> (tensor<?x4xi8>, tensor<?xf32>) {
  %q, %s = qnn.quantize %x {act = 8 : i64} : (tensor<?x4xf32>) -> (tensor<?x4xi8>, tensor<?xf32>)
  func.return %q, %s : tensor<?x4xi8>, tensor<?xf32>
}""",
    "qnn.linear": """
func.func @f(%q: tensor<?x4xi8>, %t: tensor<?xf32>, %w: tensor<3x4xi8>, %s: tensor<3xf32>) -> tensor<?x3xf32> {
  %y = qnn.linear %q, %t, %w, %s {act = 8 : i64} : (tensor<?x4xi8>, tensor<?xf32>, tensor<3x4xi8>, tensor<3xf32>) -> tensor<?x3xf32>
  func.return %y : tensor<?x3xf32>
}""",
    "qnn.tiled_linear": """
func.func @f(%q: tensor<?x20xi8>, %t: tensor<?xf32>, %w: tensor<1x2x8x16xi8>, %s: tensor<3xf32>, %r: tensor<3xi32>) -> tensor<?x3xf32> {
  %y = qnn.tiled_linear %q, %t, %w, %s, %r {act = 7 : i64} : (tensor<?x20xi8>, tensor<?xf32>, tensor<1x2x8x16xi8>, tensor<3xf32>, tensor<3xi32>) -> tensor<?x3xf32>
  func.return %y : tensor<?x3xf32>
}""",
    "qnn.tiled_embedding": """
func.func @f(%ids: tensor<?xi32>, %t: tensor<2x2x8x16xi8>, %s: tensor<9xf32>) -> tensor<?x20xf32> {
  %x = qnn.tiled_embedding %ids, %t, %s {width = 20 : i64} : (tensor<?xi32>, tensor<2x2x8x16xi8>, tensor<9xf32>) -> tensor<?x20xf32>
  func.return %x : tensor<?x20xf32>
}""",
    "qnn.embedding": """
func.func @f(%ids: tensor<?xi32>, %t: tensor<9x4xi8>, %s: tensor<9xf32>) -> tensor<?x4xf32> {
  %x = qnn.embedding %ids, %t, %s : (tensor<?xi32>, tensor<9x4xi8>, tensor<9xf32>) -> tensor<?x4xf32>
  func.return %x : tensor<?x4xf32>
}""",
    "plan.program": """
nn.weight @w : tensor<2x4xf32>
plan.program @main_2 length 2 arena_bytes 256 state_bytes 64 max_live_bytes 192 tokens <arena 128 : tensor<2xi32>, [1], 0> logits <arena 64 : tensor<4xf32>, [1], 0> {
  plan.call "embedding" [#plan.view<arena 128 : tensor<2xi32>, [1], 0>, #plan.view<@w 0 : tensor<2x4xf32>, [4, 1], 0>] -> [#plan.view<arena 192 : tensor<2x4xf32>, [4, 1], 0>] {}
}""",
    "plan.call": """
plan.program @main_1 length 1 arena_bytes 192 state_bytes 0 max_live_bytes 128 tokens <arena 64 : tensor<1xi32>, [1], 0> logits <arena 0 : tensor<4xf32>, [1], 0> {
  plan.call "clamp" [#plan.view<arena 128 : tensor<4xf32>, [1], 0>] -> [#plan.view<arena 0 : tensor<4xf32>, [1], 0>] {lo = 0xff800000 : f32, hi = 1.000000e-01 : f32}
}""",
    "plan.loop": """
plan.program @main_4 length 4 arena_bytes 256 state_bytes 0 max_live_bytes 128 tokens <arena 64 : tensor<4xi32>, [1], 0> logits <arena 0 : tensor<4xf32>, [1], 0> {
  plan.loop 4 {
    plan.call "copy" [#plan.view<arena 128 : tensor<f32>, [], 16>] -> [#plan.view<arena 0 : tensor<f32>, [], 4>] {}
  }
}""",
}

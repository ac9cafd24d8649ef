// RUN: odinc opt %s --passes fuse | filecheck %s

!xh = tensor<?x4x2xf32>
!th = tensor<?x4xf32>
!bc = tensor<?x2x8xf32>
!st = tensor<4x2x8xf32>
nn.weight @A : tensor<4xf32>
nn.weight @A2 : tensor<4x8xf32>

// Mamba-2 as an importer writes it: decay and dt·x before the scan, two groups of heads.
// CHECK-LABEL: @ssd
// CHECK-NOT:     recurrence.scan
// CHECK:         [[A:%.+]] = nn.load @A
// CHECK:         [[Y:%.+]], [[H:%.+]] = ssm.ssd %x, %dt, [[A]], %B, %C, %h
// CHECK-NEXT:    func.return [[Y]], [[H]]
func.func @ssd(%x: !xh, %dt: !th, %B: !bc, %C: !bc, %h: !st) -> (!xh, !st) {
  %A = nn.load @A : tensor<4xf32>
  %dtA = nn.mul %dt, %A : (!th, tensor<4xf32>) -> !th
  %decay = nn.exp %dtA : (!th) -> !th
  %dt3 = nn.reshape %dt : (!th) -> tensor<?x4x1xf32>
  %dtx = nn.mul %x, %dt3 : (!xh, tensor<?x4x1xf32>) -> !xh
  %y, %h1 = recurrence.scan (%dtxt = %dtx, %at = %decay, %Bt = %B, %Ct = %C) state (%ht = %h) : (!xh, !th, !bc, !bc, !st) -> (!xh, !st) {
    %u = nn.reshape %dtxt : (tensor<4x2xf32>) -> tensor<2x2x2x1xf32>
    %b = nn.reshape %Bt : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %in = nn.mul %u, %b : (tensor<2x2x2x1xf32>, tensor<2x1x1x8xf32>) -> tensor<2x2x2x8xf32>
    %in3 = nn.reshape %in : (tensor<2x2x2x8xf32>) -> !st
    %a = nn.reshape %at : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %kept = nn.mul %ht, %a : (!st, tensor<4x1x1xf32>) -> !st
    %hn = nn.add %kept, %in3 : (!st, !st) -> !st
    %h4 = nn.reshape %hn : (!st) -> tensor<2x2x2x8xf32>
    %c = nn.reshape %Ct : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %hc = nn.mul %h4, %c : (tensor<2x2x2x8xf32>, tensor<2x1x1x8xf32>) -> tensor<2x2x2x8xf32>
    %s = nn.sum %hc : (tensor<2x2x2x8xf32>) -> tensor<2x2x2x1xf32>
    %yt = nn.reshape %s : (tensor<2x2x2x1xf32>) -> tensor<4x2xf32>
    recurrence.yield %yt : tensor<4x2xf32> state %hn : !st
  }
  func.return %y, %h1 : !xh, !st
}

// The same recurrence, all of it in the body, on a flat state, with other orders of operands, the sign of A apart and
// D·x added to y: what is computed counts, not how.
// CHECK-LABEL: @ssd_in_other_words
// CHECK-NOT:     recurrence.scan
// CHECK-DAG:     [[NEG:%.+]] = nn.neg {{%.+}} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-DAG:     [[STATE:%.+]] = nn.reshape %h : (tensor<64xf32>) -> tensor<4x2x8xf32>
// CHECK:         ssm.ssd %x, %dt, [[NEG]], {{%.+}}, {{%.+}}, [[STATE]]
// CHECK:         [[DX:%.+]] = nn.mul
// CHECK:         nn.add {{%.+}}
// CHECK:         nn.reshape {{%.+}} : (tensor<4x2x8xf32>) -> tensor<64xf32>
func.func @ssd_in_other_words(%x: !xh, %dt: !th, %B: !bc, %C: !bc, %h: tensor<64xf32>) -> (tensor<?x8xf32>, tensor<64xf32>) {
  %A = nn.load @A : tensor<4xf32>
  %y, %h1 = recurrence.scan (%xt = %x, %dtt = %dt, %Bt = %B, %Ct = %C) state (%ht = %h) : (!xh, !th, !bc, !bc, tensor<64xf32>) -> (tensor<?x8xf32>, tensor<64xf32>) {
    %n = nn.neg %dtt : (tensor<4xf32>) -> tensor<4xf32>
    %nA = nn.mul %A, %n : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %decay = nn.exp %nA : (tensor<4xf32>) -> tensor<4xf32>
    %a = nn.reshape %decay : (tensor<4xf32>) -> tensor<4x1xf32>
    %old = nn.reshape %ht : (tensor<64xf32>) -> tensor<4x16xf32>
    %kept = nn.mul %a, %old : (tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %b = nn.reshape %Bt : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %d = nn.reshape %dtt : (tensor<4xf32>) -> tensor<2x2x1x1xf32>
    %db = nn.mul %d, %b : (tensor<2x2x1x1xf32>, tensor<2x1x1x8xf32>) -> tensor<2x2x1x8xf32>
    %u = nn.reshape %xt : (tensor<4x2xf32>) -> tensor<2x2x2x1xf32>
    %in = nn.mul %db, %u : (tensor<2x2x1x8xf32>, tensor<2x2x2x1xf32>) -> tensor<2x2x2x8xf32>
    %in2 = nn.reshape %in : (tensor<2x2x2x8xf32>) -> tensor<4x16xf32>
    %hn = nn.add %in2, %kept : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %h4 = nn.reshape %hn : (tensor<4x16xf32>) -> tensor<2x2x2x8xf32>
    %c = nn.reshape %Ct : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %hc = nn.mul %c, %h4 : (tensor<2x1x1x8xf32>, tensor<2x2x2x8xf32>) -> tensor<2x2x2x8xf32>
    %s = nn.sum %hc : (tensor<2x2x2x8xf32>) -> tensor<2x2x2x1xf32>
    %y2 = nn.reshape %s : (tensor<2x2x2x1xf32>) -> tensor<4x2xf32>
    %D = nn.reshape %A : (tensor<4xf32>) -> tensor<4x1xf32>
    %Dx = nn.mul %D, %xt : (tensor<4x1xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %yD = nn.add %Dx, %y2 : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %yt = nn.reshape %yD : (tensor<4x2xf32>) -> tensor<8xf32>
    %hf = nn.reshape %hn : (tensor<4x16xf32>) -> tensor<64xf32>
    recurrence.yield %yt : tensor<8xf32> state %hf : tensor<64xf32>
  }
  func.return %y, %h1 : tensor<?x8xf32>, tensor<64xf32>
}

// Mamba-1: every channel and state decays by itself.
// CHECK-LABEL: @selective_scan
// CHECK-NOT:     recurrence.scan
// CHECK:         [[A:%.+]] = nn.load @A2
// CHECK:         [[Y:%.+]], [[H:%.+]] = ssm.selective_scan %x, %dt, [[A]], %B, %C, %h
// CHECK-NEXT:    func.return [[Y]], [[H]]
func.func @selective_scan(%x: !th, %dt: !th, %B: tensor<?x8xf32>, %C: tensor<?x8xf32>, %h: tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
  %A = nn.load @A2 : tensor<4x8xf32>
  %dtx = nn.mul %dt, %x : (!th, !th) -> !th
  %y, %h1 = recurrence.scan (%dtt = %dt, %dtxt = %dtx, %Bt = %B, %Ct = %C) state (%ht = %h) : (!th, !th, tensor<?x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
    %d = nn.reshape %dtt : (tensor<4xf32>) -> tensor<4x1xf32>
    %dA = nn.mul %d, %A : (tensor<4x1xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %decay = nn.exp %dA : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %kept = nn.mul %ht, %decay : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %u = nn.reshape %dtxt : (tensor<4xf32>) -> tensor<4x1xf32>
    %in = nn.mul %u, %Bt : (tensor<4x1xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %hn = nn.add %kept, %in : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %hc = nn.mul %hn, %Ct : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %s = nn.sum %hc : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %yt = nn.reshape %s : (tensor<4x1xf32>) -> tensor<4xf32>
    recurrence.yield %yt : tensor<4xf32> state %hn : tensor<4x8xf32>
  }
  func.return %y, %h1 : !th, tensor<4x8xf32>
}

// The input is scaled by another number than the decay: no dt can say both.
// CHECK-LABEL: @two_time_steps
// CHECK:         recurrence.scan
// CHECK-NOT:     ssm.
// CHECK:         func.return
func.func @two_time_steps(%x: !th, %dt: !th, %du: !th, %B: tensor<?x8xf32>, %C: tensor<?x8xf32>, %h: tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
  %A = nn.load @A2 : tensor<4x8xf32>
  %y, %h1 = recurrence.scan (%xt = %x, %dtt = %dt, %dut = %du, %Bt = %B, %Ct = %C) state (%ht = %h) : (!th, !th, !th, tensor<?x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
    %d = nn.reshape %dtt : (tensor<4xf32>) -> tensor<4x1xf32>
    %dA = nn.mul %d, %A : (tensor<4x1xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %decay = nn.exp %dA : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %kept = nn.mul %ht, %decay : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %dux = nn.mul %dut, %xt : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %u = nn.reshape %dux : (tensor<4xf32>) -> tensor<4x1xf32>
    %in = nn.mul %u, %Bt : (tensor<4x1xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %hn = nn.add %kept, %in : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %hc = nn.mul %hn, %Ct : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %s = nn.sum %hc : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %yt = nn.reshape %s : (tensor<4x1xf32>) -> tensor<4xf32>
    recurrence.yield %yt : tensor<4xf32> state %hn : tensor<4x8xf32>
  }
  func.return %y, %h1 : !th, tensor<4x8xf32>
}

// y is read from the state before the step.
// CHECK-LABEL: @read_before
// CHECK:         recurrence.scan
// CHECK-NOT:     ssm.
// CHECK:         func.return
func.func @read_before(%x: !th, %dt: !th, %B: tensor<?x8xf32>, %C: tensor<?x8xf32>, %h: tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
  %A = nn.load @A2 : tensor<4x8xf32>
  %dtx = nn.mul %dt, %x : (!th, !th) -> !th
  %y, %h1 = recurrence.scan (%dtt = %dt, %dtxt = %dtx, %Bt = %B, %Ct = %C) state (%ht = %h) : (!th, !th, tensor<?x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>) -> (!th, tensor<4x8xf32>) {
    %d = nn.reshape %dtt : (tensor<4xf32>) -> tensor<4x1xf32>
    %dA = nn.mul %d, %A : (tensor<4x1xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %decay = nn.exp %dA : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %kept = nn.mul %ht, %decay : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %u = nn.reshape %dtxt : (tensor<4xf32>) -> tensor<4x1xf32>
    %in = nn.mul %u, %Bt : (tensor<4x1xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %hn = nn.add %kept, %in : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %hc = nn.mul %ht, %Ct : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %s = nn.sum %hc : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %yt = nn.reshape %s : (tensor<4x1xf32>) -> tensor<4xf32>
    recurrence.yield %yt : tensor<4xf32> state %hn : tensor<4x8xf32>
  }
  func.return %y, %h1 : !th, tensor<4x8xf32>
}

!k = tensor<?x2x4xf32>
!k1 = tensor<2x1x4xf32>
!s = tensor<2x4x4xf32>

// RWKV-7's delta rule; what is removed is given without its sign.
// CHECK-LABEL: @delta_rule
// CHECK-NOT:     recurrence.scan
// CHECK:         [[A:%.+]] = nn.neg %a
// CHECK:         [[Y:%.+]], [[S:%.+]] = recurrence.delta_rule %r, %w, %k, %v, [[A]], %b, %s
// CHECK-NEXT:    func.return [[Y]], [[S]]
func.func @delta_rule(%r: !k, %w: !k, %k: !k, %v: !k, %a: !k, %b: !k, %s: !s) -> (!k, !s) {
  %y, %s1 = recurrence.scan (%rt = %r, %wt = %w, %kt = %k, %vt = %v, %at = %a, %bt = %b) state (%st = %s) : (!k, !k, !k, !k, !k, !k, !s) -> (!k, !s) {
    %r1 = nn.reshape %rt : (tensor<2x4xf32>) -> !k1
    %w1 = nn.reshape %wt : (tensor<2x4xf32>) -> !k1
    %k1 = nn.reshape %kt : (tensor<2x4xf32>) -> !k1
    %a1 = nn.reshape %at : (tensor<2x4xf32>) -> !k1
    %b1 = nn.reshape %bt : (tensor<2x4xf32>) -> !k1
    %v1 = nn.reshape %vt : (tensor<2x4xf32>) -> tensor<2x4x1xf32>
    %sa = nn.mul %a1, %st : (!k1, !s) -> !s
    %found = nn.sum %sa : (!s) -> tensor<2x4x1xf32>
    %removed = nn.mul %found, %b1 : (tensor<2x4x1xf32>, !k1) -> !s
    %kept = nn.mul %w1, %st : (!k1, !s) -> !s
    %vk = nn.mul %v1, %k1 : (tensor<2x4x1xf32>, !k1) -> !s
    %left = nn.sub %kept, %removed : (!s, !s) -> !s
    %sn = nn.add %vk, %left : (!s, !s) -> !s
    %sr = nn.mul %r1, %sn : (!k1, !s) -> !s
    %y1 = nn.sum %sr : (!s) -> tensor<2x4x1xf32>
    %yt = nn.reshape %y1 : (tensor<2x4x1xf32>) -> tensor<2x4xf32>
    recurrence.yield %yt : tensor<2x4xf32> state %sn : !s
  }
  func.return %y, %s1 : !k, !s
}

// The state is read along its rows where it should be along its columns.
// CHECK-LABEL: @transposed
// CHECK:         recurrence.scan
// CHECK-NOT:     recurrence.delta_rule
// CHECK:         func.return
func.func @transposed(%r: !k, %w: !k, %k: !k, %v: !k, %a: !k, %b: !k, %s: !s) -> (!k, !s) {
  %y, %s1 = recurrence.scan (%rt = %r, %wt = %w, %kt = %k, %vt = %v, %at = %a, %bt = %b) state (%st = %s) : (!k, !k, !k, !k, !k, !k, !s) -> (!k, !s) {
    %r1 = nn.reshape %rt : (tensor<2x4xf32>) -> !k1
    %w1 = nn.reshape %wt : (tensor<2x4xf32>) -> tensor<2x4x1xf32>
    %k1 = nn.reshape %kt : (tensor<2x4xf32>) -> !k1
    %a1 = nn.reshape %at : (tensor<2x4xf32>) -> !k1
    %b1 = nn.reshape %bt : (tensor<2x4xf32>) -> !k1
    %v1 = nn.reshape %vt : (tensor<2x4xf32>) -> tensor<2x4x1xf32>
    %sa = nn.mul %a1, %st : (!k1, !s) -> !s
    %found = nn.sum %sa : (!s) -> tensor<2x4x1xf32>
    %removed = nn.mul %found, %b1 : (tensor<2x4x1xf32>, !k1) -> !s
    %kept = nn.mul %w1, %st : (tensor<2x4x1xf32>, !s) -> !s
    %vk = nn.mul %v1, %k1 : (tensor<2x4x1xf32>, !k1) -> !s
    %left = nn.sub %kept, %removed : (!s, !s) -> !s
    %sn = nn.add %vk, %left : (!s, !s) -> !s
    %sr = nn.mul %r1, %sn : (!k1, !s) -> !s
    %y1 = nn.sum %sr : (!s) -> tensor<2x4x1xf32>
    %yt = nn.reshape %y1 : (tensor<2x4x1xf32>) -> tensor<2x4xf32>
    recurrence.yield %yt : tensor<2x4xf32> state %sn : !s
  }
  func.return %y, %s1 : !k, !s
}

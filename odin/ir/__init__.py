"""The IR is a family of xDSL dialects: its text is MLIR's, and so are the notions (SSA values, ops,
attributes, regions, symbols). What a model means stands at the top and becomes, pass by pass, the
program that runs:

| dialect | what it says | made by |
| --- | --- | --- |
| `nn`, `recurrence` | what the model computes | an importer, `odin/frontend/` |
| `ssm`, `fused` | the same in ops that one kernel each computes | `fuse` |
| `qnn` | linears and embeddings on INT8 weights | `quant`, `pack-weights` |
| `plan` | kernel calls at fixed addresses | `plan-memory` |

A model as an importer would write it, with one recurrence and a tied embedding:

```mlir
nn.weight @table : tensor<16x8xf32>
nn.weight @decay : tensor<8xf32>

func.func @main(%ids: tensor<?xi32>, %h0: tensor<8xf32>) -> (tensor<16xf32>, tensor<8xf32>) {
  %table = nn.load @table : tensor<16x8xf32>
  %decay = nn.load @decay : tensor<8xf32>
  %x = nn.embedding %ids, %table : (tensor<?xi32>, tensor<16x8xf32>) -> tensor<?x8xf32>
  %y, %h1 = recurrence.scan (%xt = %x) state (%h = %h0)
      : (tensor<?x8xf32>, tensor<8xf32>) -> (tensor<?x8xf32>, tensor<8xf32>) {
    %kept = nn.mul %decay, %h : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %next = nn.add %kept, %xt : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    recurrence.yield %next : tensor<8xf32> state %next : tensor<8xf32>
  }
  %last = nn.last %y : (tensor<?x8xf32>) -> tensor<1x8xf32>
  %row = nn.linear %last, %table : (tensor<1x8xf32>, tensor<16x8xf32>) -> tensor<1x16xf32>
  %logits = nn.reshape %row : (tensor<1x16xf32>) -> tensor<16xf32>
  func.return %logits, %h1 : tensor<16xf32>, tensor<8xf32>
}
```

`odinc opt model.mlir --passes specialize{T=1},plan-memory` makes a program of it, and
`--print-ir-after all` shows every step; `odinc lower CHECKPOINT --dump-dir DIR` does so for a
whole model.

Every level runs: a reference interpreter in NumPy (`odin/ir/interpreter.py`) executes each op, so
that any pass can be checked by the numbers before and after it.

## What holds everywhere

- A model is one function `@main(ids, states…) -> (logits, states…)`. `ids` are token ids, i32 [T];
  the logits are f32 [V], of the last position. The recurrent state goes in and out explicitly, so
  the same function serves prefill and decode.
- Tensors have elements of f32, i32 or i8, and extents of 1 or more. Only axis 0 may be dynamic,
  written `?`: the sequence, of length T. Two `?` in one function are the same T.
  `specialize{T=1,64}` makes a copy of the function for each length before memory is planned.
- Types are never implied: an op's text ends in the types of its operands and results. The
  verifier computes the result types from the operands and refuses others. Shapes and element
  types below are all checked; *Verifier* names what is checked besides.
- Ops on tensors have no side effects. A weight is a symbol (`nn.weight @name`); what a function
  reads of it, it loads.
- An op's location is the module of the source that it comes from, as
  `backbone.layers.3.mixer.in_proj`; passes keep it, down to the kernel call.
"""

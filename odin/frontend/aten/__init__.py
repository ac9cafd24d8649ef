"""ATen operators as primitive ops: one rule each, by the operator's name.

A rule returns the results of a call. Schemas: `aten/src/ATen/native/native_functions.yaml` of
PyTorch.
"""

from odin.frontend.aten import arrangement, elementwise, layers, products
from odin.frontend.aten.rules import RULES

__all__ = ["RULES", "arrangement", "elementwise", "layers", "products"]

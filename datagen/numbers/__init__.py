"""Exact numbers: what values a quantity may take, formulas and written expressions over them."""

"""Checks of finished items, by other code than wrote them."""

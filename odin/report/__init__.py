"""`odinc inspect --html`: what the compiler made of a model, on one page that people like to
read."""

"""The IR: dialects on xDSL, the weight store, and an interpreter that runs every level."""

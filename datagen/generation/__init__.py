"""Which items a data set has, and where and in what order they are made."""

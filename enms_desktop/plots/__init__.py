"""Charts: level of detail, the plant's time axis, choosing a range."""

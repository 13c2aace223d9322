"""Qt item models on plain frames and records."""

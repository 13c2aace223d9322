"""The sections of a report: each makes blocks of contents."""

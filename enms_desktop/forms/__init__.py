"""Generated from ``ui_forms/*.ui`` by ``python dev.py forms``; never edited by hand."""

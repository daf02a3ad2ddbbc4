"""Babel is asked by courlan alone, whether a part of an address is a language: two tables are enough for no."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("babel", includes=["global.dat", "locale-data/root.dat", "locale-data/en.dat"])

"""trafilatura with its settings; its dependants carry word lists and tables of their own."""

from PyInstaller.utils.hooks import collect_data_files

datas = [
    *collect_data_files("trafilatura", includes=["**/*.cfg"]),
    *collect_data_files("justext"),
    *collect_data_files("tld", includes=["**/*.txt"]),
]

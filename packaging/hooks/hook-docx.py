"""python-docx opens `docx/parts/../templates`: the folder `docx/parts` must be on the disk for that path to exist."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, get_package_paths

datas = [
    *collect_data_files("docx"),
    (str(Path(get_package_paths("docx")[1]) / "py.typed"), "docx/parts"),
]

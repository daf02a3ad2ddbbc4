"""thinc, spaCy's machine: the layers and the registry that finds them by their names."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from bundling import contents

hiddenimports = contents.modules_of("thinc", without=contents.THINC_LEFT_OUT)
datas = collect_data_files("thinc", includes=["**/*.cfg", "**/*.json"]) + copy_metadata("thinc")

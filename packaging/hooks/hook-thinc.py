"""thinc, spaCy's machine: the layers and the registry that finds them by their names.

The kernels for graphics cards are text that it reads as it is imported, whether there is such a card or not.
"""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from bundling import contents

hiddenimports = contents.modules_of("thinc", without=contents.THINC_LEFT_OUT)
datas = collect_data_files("thinc", includes=["**/*.cu", "**/*.cuh"]) + copy_metadata("thinc")

"""spaCy for one language: its data and modules without the tests, the trainers' command line and the other tongues."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from bundling import contents

hiddenimports = contents.modules_of("spacy", without=contents.SPACY_LEFT_OUT)
datas = collect_data_files("spacy", excludes=["**/*.pyx", "**/*.pxd", "tests/**", "**/*.cpp", "**/*.h"])
datas += copy_metadata("spacy") + copy_metadata("spacy-legacy") + copy_metadata("spacy-loggers")

"""The tools of the system that make packages: whichever is missing, its package is left out, and the build says so."""

import shutil
from collections.abc import Mapping


def lacking(needs: Mapping[str, str]) -> dict[str, str]:
    """Of packages and the tools that make them, those whose tool is not on the path, each with the reason."""
    return {package: f"{tool} is not on the path" for package, tool in needs.items() if shutil.which(tool) is None}

"""What a system wants of the programs beyond their code: icon, version, manifest, rights, property list.

Files are filled below the folder of the one build that asks, for builds run at the same time.
"""

import plistlib
from pathlib import Path
from typing import Any

from bundling import templates
from bundling.places import BUILD, PACKAGING

ICONS = BUILD / "icons"


def programs(platform: str, work: Path) -> dict[str, str]:
    """What PyInstaller is told of each program on a platform, as `sys.platform` names it."""
    match platform:
        case "win32":
            return {
                "icon": str(ICONS / "proofdesk.ico"),
                "manifest": str(PACKAGING / "windows" / "proofdesk.manifest"),
                "version": str(templates.filled("windows/version.txt.in", work)),
            }
        case "darwin":
            return {
                "icon": str(ICONS / "proofdesk.icns"),
                "entitlements_file": str(PACKAGING / "macos" / "entitlements.plist"),
            }
        case _:
            return {}


def property_list(work: Path) -> dict[str, Any]:  # a property list holds what it likes
    """What macOS is told of the application."""
    return dict(plistlib.loads(templates.filled("macos/Info.plist.in", work).read_bytes()))

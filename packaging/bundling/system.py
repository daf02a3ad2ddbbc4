"""Which system and which machine this is, as the names of packages say it."""

import platform
import sys

from app import VERSION

SYSTEM = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
ARCHITECTURE = {"AMD64": "x86_64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
NAME = f"proofdesk-{VERSION}-{SYSTEM}-{ARCHITECTURE}"
"""What the packages are called, and the folder in an archive."""

"""What zip archives have in common, whatever format is inside."""

from __future__ import annotations

import struct
import zipfile
import zlib

UNZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    OSError,
    OverflowError,
    ValueError,
)
"""All that ``zipfile`` raises on damaged or hostile archives."""

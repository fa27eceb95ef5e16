"""What a process of ours may take, held from within; whoever started it looks after it as well."""

from __future__ import annotations

import contextlib


def limit_memory(most: int) -> None:
    """Hold this process to so many bytes of address space, where the system can."""
    try:
        import resource
    except ImportError:  # not on Windows; there only whoever started the process looks after it
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))

"""Processes that a test started, with their descendants."""
import os
import pathlib
import signal
import socket
import subprocess
import time


def children():
    """The processes of each process, by id."""
    found = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            text = status.read_text()
        except OSError:
            continue
        # The name is in parentheses, and may have any.
        parent = int(text.rsplit(")", 1)[1].split()[1])
        found.setdefault(parent, []).append(int(status.parent.name))
    return found


def descendants(process):
    tree, found = children(), []
    waiting = [process]
    while waiting:
        for child in tree.get(waiting.pop(), []):
            found.append(child)
            waiting.append(child)
    return found


def command(process):
    try:
        return pathlib.Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def program(process):
    """The name of the file that a process runs; empty where it has ended."""
    try:
        return pathlib.Path(os.readlink(f"/proc/{process}/exe")).name
    except OSError:
        return ""


def kill(process):
    """Ends a process and all that it started, as when its machine is lost."""
    for one in [process, *descendants(process)]:
        try:
            os.kill(one, signal.SIGKILL)
        except ProcessLookupError:
            pass


def wait(what, condition, seconds=120):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise RuntimeError(f"{what} did not happen within {seconds} s")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Group:
    """Processes that end with the block."""

    def __enter__(self):
        self.processes = []
        return self

    def start(self, *arguments, log, **options):
        with open(log, "ab") as file:
            process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=file, stderr=file, **options)
        self.processes.append(process)
        return process

    def __exit__(self, *_):
        for process in reversed(self.processes):
            kill(process.pid)
            process.wait()

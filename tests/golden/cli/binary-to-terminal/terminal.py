"""Runs a command with a terminal as its standard output; prints what the terminal shows, and the status."""
import os
import pty
import subprocess
import sys

outer, inner = pty.openpty()
process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=inner, stderr=subprocess.PIPE)
os.close(inner)
said = process.stderr.read()
shown = b""
try:
    while part := os.read(outer, 65536):
        shown += part
except OSError:  # the other end is closed
    pass
print("status %d" % process.wait(), flush=True)
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n") + said)

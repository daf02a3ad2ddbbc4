"""The program on a real X11 screen, in a process of its own, driven by real keys."""

"""The window: the only room that knows Qt. It shows what is recorded and follows it."""

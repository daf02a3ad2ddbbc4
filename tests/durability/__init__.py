"""What the desk file must live through: kills at any moment, and any byte of it changed."""

"""Reports on paper and in the preview, drawn by Qt and read back by another's reader."""

"""Reports on paper and before they leave: the PDF, and the preview of each format."""

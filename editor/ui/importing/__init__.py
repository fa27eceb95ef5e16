"""The import assistant: source and result side by side, and every finding to be corrected by keyboard."""

"""What an editor does: one module per subject, each action one operation for ``ProjectSession.run``."""

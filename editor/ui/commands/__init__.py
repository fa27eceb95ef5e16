"""What the actions of the window do: one class per subject, named in the action table."""

"""The pages of the preferences, made from the table of settings and the table of actions."""

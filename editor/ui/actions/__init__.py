"""The rows of the one table of actions, a module for each menu; ``editor.ui.action_table`` puts them together."""

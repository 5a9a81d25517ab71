"""The dialogs that list, save and restore backups, and that check and repair a project."""

"""Project files on disk: opening them safely, locks, transactions, backups, and the folder of the account."""

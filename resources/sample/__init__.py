"""The sample project: five texts of our own writing, what two analysts made of them, and the archive built of both."""

"""The main window: creates the services and the features, and connects them."""

"""What surrounds the views: header, menus, search field, banner, status bar, jobs."""

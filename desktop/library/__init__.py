"""The list of articles: order, groups, folders, filter, and the marks on each article."""

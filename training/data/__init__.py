"""Generated data sets as training reads them: items, documents, packed rows."""

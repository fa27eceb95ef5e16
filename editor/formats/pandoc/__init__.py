"""Word processors' documents, books and pages, made and read by way of pandoc's tree of a document."""

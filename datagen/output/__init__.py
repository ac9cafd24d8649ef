"""Files: Parquet shards, documents as a model reads them, the tokenizer."""

"""One module a stage. A new file here with a constant `STAGE` adds one."""

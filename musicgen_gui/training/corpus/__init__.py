"""Music to train on. One file per source; a file that defines ``CORPUS`` is found here."""

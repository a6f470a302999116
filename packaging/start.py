"""Where the one-folder application begins."""

import sys

from labeler.__main__ import main

if __name__ == "__main__":
    sys.exit(main())

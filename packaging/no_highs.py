"""In the application, in the place of HiGHS (linear programs, 6 MB): scipy.optimize imports its names, nobody here asks
for a linear program, and who does is told what is missing.
"""


class _Missing:
    def __getattr__(self, name):
        raise ImportError("linear programs (HiGHS) are left out of the application; they come with labeler's wheel")

    __call__ = __getattr__


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Missing()

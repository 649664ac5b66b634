"""The jobs behind the commands: each module has NAME, HELP, ``add_arguments(parser)`` and ``run(args)``.

They import what is heavy inside ``run``, so that ``winnow --help`` answers at once.
"""

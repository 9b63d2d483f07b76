package org.seloste.cli;

import picocli.CommandLine.Option;

/** The option by which nothing to do is no failure. */
final class AllowEmpty {

    @Option(names = "--allow-empty", description = "Finding nothing to look at is no failure.")
    private boolean allowed;

    int code(Exit exit) {
        return (allowed && exit == Exit.NOTHING_TO_DO ? Exit.DONE : exit).code();
    }
}

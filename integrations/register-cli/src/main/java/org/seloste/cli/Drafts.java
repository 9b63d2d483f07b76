package org.seloste.cli;

import picocli.CommandLine.Option;

/** The option by which what is unfinished is written too. */
final class Drafts {

    @Option(names = "--draft", description = "Write unfinished documents too, marked as drafts.")
    private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}

package org.seloste.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that choose rules. */
final class RuleChoice {

    @Option(names = "--only", paramLabel = "RULE,…", description = "Ask only these rules.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "RULE,…", description = "Ask all rules but these.")
    private List<String> skip = new ArrayList<>();

    Settings in(Settings settings) {
        return settings.with(Setting.ONLY, "--only", only).with(Setting.SKIP, "--skip", skip);
    }

    /** The ids of the rules that are asked, out of those that a command has; an id that no command has is wrong use. */
    static List<String> of(List<String> ids, Settings settings) {
        List<String> only = settings.get(Setting.ONLY).all(RuleIds.all(), id -> id);
        List<String> skip = settings.get(Setting.SKIP).all(RuleIds.all(), id -> id);
        return ids.stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .filter(id -> !skip.contains(id))
                .toList();
    }
}

package org.seloste.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code seloste config}: shows what is set, and by what. */
@Command(
        name = "config",
        description = {
            "Shows the settings and what set each: a variable of the environment, a line of seloste.yaml, or nothing.",
            "",
            "Options go before variables, variables before seloste.yaml. That file is looked for in the current folder and,"
                    + " inside a repository, in the folders above it up to the repository's root."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  seloste config", "  SELOSTE_FORMAT=json seloste config"},
        mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = common.in(Settings.in(surroundings));
        Console console = new Console(spec, surroundings, common, settings);
        settings.check();
        for (Setting setting : Setting.values()) {
            Chosen chosen = settings.get(setting);
            console.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%-12s  %-28s  %s",
                            setting.key(),
                            chosen.isEmpty() ? "-" : String.join(", ", chosen.words()),
                            chosen.origin()));
        }
        return Exit.DONE.code();
    }
}

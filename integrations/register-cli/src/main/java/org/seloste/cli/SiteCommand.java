package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;
import org.seloste.site.Download;
import org.seloste.site.Site;
import org.seloste.site.SiteResult;
import org.seloste.site.Sources;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seloste site}: makes a folder of all notices that any web server can carry. */
@Command(
        name = "site",
        description = {
            "Makes a folder of all notices that any web server can carry: an index in each language, every notice in"
                    + " every language with its versions, and downloads.",
            "",
            "Several files of one register are its versions when each states from when it holds; they lie in the folder"
                    + " of the one in force, or below it. The site is made whole or not at all: while a file cannot be"
                    + " read, or a notice would be a draft, the folder stays as it is. Only what changed is written"
                    + " again; of files that are not of the site none is touched."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste site registers                                           into the folder site",
            "  seloste site registers --dir public --base-url https://example.org/privacy/",
            "  seloste site registers --draft                                   with unfinished notices, marked as drafts"
        },
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(names = "--dir", paramLabel = "DIR", description = "Folder of the site. Default: site.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT,…",
            description = "Formats beside each page: md, pdf, docx. Default: all of them.")
    private Optional<String> formats = Optional.empty();

    @Mixin
    private Drafts drafts = new Drafts();

    @Mixin
    private AllowEmpty allowEmpty = new AllowEmpty();

    @ArgGroup(validate = false, heading = LookOptions.HEADING)
    private LookOptions look = new LookOptions();

    SiteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = look.in(language.in(asOf.in(common.in(Settings.in(surroundings)))))
                .with(Setting.SITE_DIR, "--dir", folder)
                .with(Setting.SITE_TO, "--to", formats);
        Console console = new Console(spec, surroundings, common, settings);
        Path place = settings.get(Setting.SITE_DIR).path();
        Site plain = Look.of(settings).in(Site.in(place, settings.asOf())).withDownloads(downloads(settings));
        Site unbased = drafts.wanted() ? plain.withDrafts() : plain;
        Site site = settings.baseUrl().map(unbased::withBase).orElse(unbased);
        Registers registers = new Registers(inputs.in(surroundings), console.progress());
        return allowEmpty.code(make(site, place, registers, settings, console));
    }

    private static List<Download> downloads(Settings settings) {
        List<Download> all = Arrays.asList(Download.values());
        List<Download> chosen = settings.get(Setting.SITE_TO).all(all, Download::word);
        return chosen.isEmpty() ? all : chosen;
    }

    private static Exit make(Site site, Path place, Registers registers, Settings settings, Console console) {
        SiteReport report = new SiteReport(console, place);
        List<Fault> faults = new ArrayList<>();
        try (Sources sources = new Sources(settings.asOf())) {
            registers.each(new Registers.Use() {
                @Override
                public void read(Path file, RegisterFile read) {
                    sources.add(file, read);
                }

                @Override
                public void unreadable(Path file, List<Fault> reasons) {
                    faults.addAll(reasons);
                }
            });
            if (!faults.isEmpty()) {
                return report.unreadable(faults, registers);
            }
            SiteResult result = site.write(sources, console.progress()::at);
            console.progress().end();
            return report.print(result, registers);
        } catch (IOException unwritable) {
            return report.failed(unwritable);
        }
    }
}

package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.text.Language;
import org.seloste.render.Profile;
import org.seloste.render.write.Brand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste render}: makes documents of registers. */
@Command(
        name = "render",
        description = {
            "Makes documents of registers: notices, short notices, register descriptions, records.",
            "",
            "A document in which something is missing that should be stated, or whose register breaks a rule with the"
                    + " weight of an error, is not written, and the command ends with 1; --draft writes it, marked as a"
                    + " draft. Documents are written all or none: what was there before stays until all are complete."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste render register.yaml                     a page in each language of the register",
            "  seloste render register.yaml --draft             also while something is missing",
            "  seloste render registers --to html,md --dir out  of all registers in a folder, in two formats",
            "  seloste render register.yaml --to pdf,docx        for a legal team",
            "  seloste render register.yaml --profile record --to xlsx"
        },
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private AsOf asOf = new AsOf();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Register files, catalogues, or folders to look for them in.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "Kind of document: notice, summary, at-collection, register-description, record or"
                    + " processor-record. Default: notice.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT,…",
            description = "Formats: html, md, txt, pdf, docx, and for the tables of a record csv and xlsx. Default:"
                    + " html.")
    private Optional<String> formats = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE,…",
            description = "Languages of the documents: fi, en, sv. Default: those of each register.")
    private Optional<String> languages = Optional.empty();

    @Option(names = "--dir", paramLabel = "DIR", description = "Folder the documents go to. Default: notices.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--wording",
            paramLabel = "LANGUAGE=FILE",
            description = "Wording of your own for a language: a sheet or text file that 'seloste wording' made.")
    private Map<String, Path> ownWordings = new LinkedHashMap<>();

    @Option(
            names = "--template",
            paramLabel = "FILE.docx",
            description = "Word file whose styles, header, footer and page Word documents take over.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--draft", description = "Write unfinished documents too, marked as drafts.")
    private boolean draft;

    @Option(names = "--allow-empty", description = "Finding nothing to render is no failure.")
    private boolean allowEmpty;

    @Option(names = "--messages", paramLabel = "LANGUAGE", description = "Language of messages. Default: en.")
    private Optional<String> messages = Optional.empty();

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = asOf.in(common.in(Settings.in(surroundings)))
                .with(Setting.PROFILE, "--profile", profile)
                .with(Setting.TO, "--to", formats)
                .with(Setting.LANGUAGES, "--lang", languages)
                .with(Setting.DIR, "--dir", folder)
                .with(Setting.MESSAGES, "--messages", messages);
        RenderOptions options = options(settings);
        Console console = new Console(spec, surroundings, common, settings);
        List<Path> files = inputs.stream().map(surroundings.folder()::resolve).toList();
        RenderResult result = new Rendering(options, new Registers(files, console.progress())).run();
        new RenderReport(console).print(result, options);
        Exit exit = result.exit();
        return (allowEmpty && exit == Exit.NOTHING_TO_DO ? Exit.DONE : exit).code();
    }

    private RenderOptions options(Settings settings) {
        OwnFiles files = new OwnFiles(surroundings.folder());
        return new RenderOptions(
                settings.get(Setting.PROFILE).one(Profile.class, Profile::word),
                settings.get(Setting.TO).all(Arrays.asList(Format.values()), Format::word),
                settings.get(Setting.LANGUAGES).all(Arrays.asList(Language.values()), Language::tag),
                settings.get(Setting.DIR).path(),
                draft,
                settings.asOf(),
                files.wordings(ownWordings),
                Brand.plain(),
                template.map(files::template),
                Optional.empty());
    }
}

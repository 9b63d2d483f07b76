package org.seloste.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.text.Language;
import org.seloste.render.Profile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  seloste render register.yaml --profile record --to xlsx",
            "  seloste render register.yaml --logo logo.png --logo-text \"Example Shop\" --accent \"#7a1f3d\""
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

    @Mixin
    private InputFiles inputs = new InputFiles();

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
            names = "--template",
            paramLabel = "FILE.docx",
            description = "Word file whose styles, header, footer and page Word documents take over.")
    private Optional<String> template = Optional.empty();

    @Mixin
    private Drafts drafts = new Drafts();

    @Mixin
    private AllowEmpty allowEmpty = new AllowEmpty();

    @Option(names = "--messages", paramLabel = "LANGUAGE", description = "Language of messages. Default: en.")
    private Optional<String> messages = Optional.empty();

    @ArgGroup(validate = false, heading = LookOptions.HEADING)
    private LookOptions look = new LookOptions();

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = look.in(asOf.in(common.in(Settings.in(surroundings))))
                .with(Setting.PROFILE, "--profile", profile)
                .with(Setting.TO, "--to", formats)
                .with(Setting.LANGUAGES, "--lang", languages)
                .with(Setting.DIR, "--dir", folder)
                .with(Setting.TEMPLATE, "--template", template)
                .with(Setting.MESSAGES, "--messages", messages);
        RenderOptions options = options(settings);
        Console console = new Console(spec, surroundings, common, settings);
        Registers registers = new Registers(inputs.in(surroundings), console.progress());
        RenderResult result = new Rendering(options, registers).run();
        new RenderReport(console).print(result, options);
        return allowEmpty.code(result.exit());
    }

    private RenderOptions options(Settings settings) {
        return new RenderOptions(
                settings.get(Setting.PROFILE).one(Profile.class, Profile::word),
                settings.get(Setting.TO).all(Arrays.asList(Format.values()), Format::word),
                settings.get(Setting.LANGUAGES).all(Arrays.asList(Language.values()), Language::tag),
                settings.get(Setting.DIR).path(),
                drafts.wanted(),
                settings.asOf(),
                Look.of(settings),
                settings.template(),
                settings.baseUrl());
    }
}

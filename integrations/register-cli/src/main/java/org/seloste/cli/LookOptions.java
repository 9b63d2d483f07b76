package org.seloste.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that make documents: how these look and speak. */
final class LookOptions {

    static final String HEADING = "%nLook and words of the documents:%n";

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Name of the organisation, shown at the top of each page.")
    private Optional<String> organisation = Optional.empty();

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description = "Logo at the top of each page: a PNG or JPEG file of at most 64 KB.")
    private Optional<String> logo = Optional.empty();

    @Option(
            names = "--logo-text",
            paramLabel = "TEXT",
            description = "Words in place of the logo for those who do not see it; needed when --organisation is not"
                    + " given.")
    private Optional<String> logoText = Optional.empty();

    @Option(
            names = "--accent",
            paramLabel = "COLOUR",
            description = "Accent colour such as #134f6b, or two with a comma: for light and for dark paper.")
    private Optional<String> accent = Optional.empty();

    @Option(
            names = "--typeface",
            paramLabel = "FACE",
            description = "Typeface of web pages: system, humanist or serif. Default: system.")
    private Optional<String> typeface = Optional.empty();

    @Option(
            names = "--first",
            paramLabel = "PART,…",
            description = "Parts of a notice that stand before the others, such as retention,rights.")
    private Optional<String> first = Optional.empty();

    @Option(
            names = "--hide",
            paramLabel = "PART,…",
            description = "Parts of a notice to leave out, such as glossary; none that the GDPR demands.")
    private Optional<String> hide = Optional.empty();

    @Option(
            names = "--wording",
            paramLabel = "LANGUAGE=FILE",
            description = "Wording of your own for a language: a sheet or text file that 'seloste wording' made; may be"
                    + " repeated.")
    private List<String> wordings = new ArrayList<>();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Web address, ending in a slash, under which the documents are published.")
    private Optional<String> base = Optional.empty();

    Settings in(Settings settings) {
        return settings.with(Setting.ORGANISATION, "--organisation", organisation)
                .with(Setting.LOGO, "--logo", logo)
                .with(Setting.LOGO_TEXT, "--logo-text", logoText)
                .with(Setting.ACCENT, "--accent", accent)
                .with(Setting.TYPEFACE, "--typeface", typeface)
                .with(Setting.FIRST, "--first", first)
                .with(Setting.HIDE, "--hide", hide)
                .with(Setting.WORDING, "--wording", wordings)
                .with(Setting.BASE_URL, "--base-url", base);
    }
}

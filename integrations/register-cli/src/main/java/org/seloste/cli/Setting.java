package org.seloste.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an option, a variable of the environment or {@code seloste.yaml} can set, with what holds when none does. */
enum Setting {
    /** The language of messages. */
    MESSAGES("en"),
    COLOR("auto"),
    MAX_PRINT("20"),
    /** The languages of documents; none for those of each register. */
    LANGUAGES(""),
    TO("html"),
    DIR("notices", Kind.FREE),
    PROFILE("notice"),
    /** The accent colour: one, or one for light and one for dark paper; none for our own. */
    ACCENT("", Kind.COLOURS),
    TYPEFACE("system"),
    /** The file of the logo. */
    LOGO("", Kind.FREE),
    /** The words in place of the logo. */
    LOGO_TEXT("", Kind.FREE),
    /** The name at the top of every page. */
    ORGANISATION("", Kind.FREE),
    /** Parts of a notice that stand first. */
    FIRST(""),
    /** Parts of a notice that are left out. */
    HIDE(""),
    /** Files of wordings by language. */
    WORDING("", Kind.BY_LANGUAGE),
    /** The Word file whose look Word files take over. */
    TEMPLATE("", Kind.FREE),
    /** The web address under which documents are published; none for pages that do not know it. */
    BASE_URL("", Kind.FREE),
    FORMAT("text"),
    FAIL_ON("error"),
    ONLY(""),
    SKIP(""),
    /** The day for which the answer holds; none for today. */
    AS_OF(""),
    SITE_DIR("site", Kind.FREE),
    /** The formats beside each page of a site; none for all. */
    SITE_TO(""),
    /** The port of the preview; 0 for one that is free. */
    PORT("0");

    /** What a value looks like. */
    enum Kind {
        /** Known words, with commas between them. */
        WORDS,
        /** Colours, with commas between them. */
        COLOURS,
        /** A path or a text; a comma is part of it. */
        FREE,
        /** Languages with a path each. */
        BY_LANGUAGE
    }

    private final String standard;
    private final Kind kind;

    Setting(String standard) {
        this(standard, Kind.WORDS);
    }

    Setting(String standard, Kind kind) {
        this.standard = standard;
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Its key in {@code seloste.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its variable in the environment. */
    String variable() {
        return "SELOSTE_" + name();
    }

    /** The value when nothing sets it. */
    List<String> standard() {
        return List.of(standard);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}

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
    DIR("notices"),
    PROFILE("notice"),
    FORMAT("text"),
    FAIL_ON("error"),
    ONLY(""),
    SKIP(""),
    /** The day for which the answer holds; none for today. */
    AS_OF(""),
    SITE_DIR("site"),
    /** The formats beside each page of a site; none for all. */
    SITE_TO(""),
    /** The address under which a site is published; none for pages that do not know it. */
    BASE_URL(""),
    /** The port of the preview; 0 for one that is free. */
    PORT("0");

    private final String standard;

    Setting(String standard) {
        this.standard = standard;
    }

    /** Its key in {@code seloste.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its variable in the environment. */
    String variable() {
        return "SELOSTE_" + name();
    }

    /** Whether it is one value in which a comma is no more than a comma. */
    boolean isWhole() {
        return this == DIR || this == SITE_DIR || this == BASE_URL;
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

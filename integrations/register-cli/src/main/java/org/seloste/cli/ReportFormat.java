package org.seloste.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of reports. */
enum ReportFormat {
    TEXT,
    LINE,
    JSON;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<ReportFormat> all() {
        return Arrays.asList(values());
    }
}

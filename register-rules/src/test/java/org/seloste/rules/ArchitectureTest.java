package org.seloste.rules;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.rules")
                .place("words")
                .place("lint")
                .place("compare", "lint", "words")
                .place("check", "compare", "lint", "words")
                .place("lint.acceptance", "lint")
                .place("lint.organisation", "lint")
                .place("lint.purpose", "lint")
                .place("lint.document", "lint")
                .place("lint.language", "lint")
                .place("lint.legacy", "lint")
                .place("lint.data", "lint")
                .place("lint.decision", "lint")
                .place("lint.marketing", "lint")
                .place("lint.recipient", "lint")
                .place("lint.source", "lint")
                .place("lint.transfer", "lint")
                .place("lint.retention", "lint")
                .place("lint.rights", "lint")
                .place("lint.catalogue", "lint")
                .place("lint.security", "lint")
                .place("lint.record", "lint")
                .place(
                        "",
                        "words",
                        "lint",
                        "lint.acceptance",
                        "lint.data",
                        "lint.decision",
                        "lint.marketing",
                        "lint.recipient",
                        "lint.record",
                        "lint.retention",
                        "lint.rights",
                        "lint.catalogue",
                        "lint.security",
                        "lint.source",
                        "lint.transfer",
                        "lint.document",
                        "lint.language",
                        "lint.legacy",
                        "lint.organisation",
                        "lint.purpose")
                .uses("org.seloste.model", "com.fasterxml.jackson");
    }
}

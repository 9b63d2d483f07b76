package org.seloste.model;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.model")
                .place("text")
                .place("form", "text")
                .place("vocabulary", "form", "text")
                .place("law", "form", "text")
                .place("", "text", "form", "vocabulary", "law")
                .place("io", "", "text", "form", "vocabulary", "law")
                .uses("com.fasterxml.jackson", "jakarta.validation", "org.immutables.value");
    }
}

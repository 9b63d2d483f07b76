package org.seloste.model;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.model")
                .place("text")
                .place("statement", "text")
                .place("vocabulary", "text")
                .place("law", "text")
                .place("form", "text", "statement", "vocabulary")
                .place("", "text", "statement", "vocabulary", "law", "form")
                .place("io", "", "text", "form")
                .uses("com.fasterxml.jackson", "jakarta.validation", "org.immutables.value", "org.yaml.snakeyaml");
    }
}

package org.seloste.render;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.render")
                .place("document")
                .place("language")
                .place("write", "document")
                .place("", "document", "language", "write")
                .uses("org.seloste.model", "org.owasp.encoder", "org.immutables.value");
    }
}

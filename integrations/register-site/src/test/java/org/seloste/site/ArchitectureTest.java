package org.seloste.site;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.site")
                .place("")
                .uses(
                        "org.seloste.model",
                        "org.seloste.rules",
                        "org.seloste.render",
                        "org.seloste.office",
                        "com.sun.net.httpserver",
                        "org.owasp.encoder");
    }
}

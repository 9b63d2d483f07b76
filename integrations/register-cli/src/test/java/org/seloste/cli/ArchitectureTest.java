package org.seloste.cli;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.cli")
                .place("")
                .uses(
                        "org.seloste.model",
                        "org.seloste.rules",
                        "org.seloste.render",
                        "org.seloste.office",
                        "org.seloste.site",
                        "org.yaml.snakeyaml",
                        "com.fasterxml.jackson.core",
                        "picocli")
                .edge("Main");
    }
}

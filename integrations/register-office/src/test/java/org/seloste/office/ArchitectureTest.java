package org.seloste.office;

import org.seloste.architecture.ArchitectureContract;
import org.seloste.architecture.Layout;

class ArchitectureTest extends ArchitectureContract {

    @Override
    protected Layout layout() {
        return Layout.of("org.seloste.office")
                .place("")
                .uses(
                        "org.seloste.model",
                        "org.seloste.render",
                        "com.openhtmltopdf",
                        "org.apache.commons.compress",
                        "org.apache.fontbox",
                        "org.apache.pdfbox",
                        "org.apache.poi",
                        "org.apache.xmlbeans",
                        "org.openxmlformats.schemas",
                        "javax.imageio",
                        "javax.xml",
                        "org.w3c.dom");
    }
}

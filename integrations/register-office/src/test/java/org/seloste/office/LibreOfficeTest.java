package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;

/** Opens what was written with an office program that had no part in writing it. */
@Tag("slow")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void libreOfficeIsThere() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        if (!there) {
            System.err.println(
                    "LEFT OUT: no LibreOffice (soffice) on the path; Word files and workbooks were not opened."
                            + " Debian: apt-get install libreoffice-writer libreoffice-calc");
        }
        assumeTrue(there, "LibreOffice is not installed");
    }

    @Test
    void itOpensTheWordFileAndTheWorkbook() throws Exception {
        Document notice = Composer.in(Language.FINNISH).compose(Samples.register("laakkonen"), Profile.NOTICE);
        Document register = Composer.in(Language.ENGLISH).compose(Samples.register("esimerkkipuoti"), Profile.RECORD);

        assertThat(opened(new DocxWriter(), notice)).contains("Laakkonen", "Luonnos");
        assertThat(opened(new XlsxWriter(), register)).contains("Processing orders", "Esimerkkipuoti Oy");
        assertThat(opened(new XlsxWriter(), Samples.processorRecord()))
                .contains(Samples.processorRecord().title());
        assertThat(opened(new DocxWriter(), Samples.processorRecord()))
                .contains(Samples.processorRecord().title());
    }

    private String opened(OfficeWriter writer, Document document) throws IOException, InterruptedException {
        Path file = folder.resolve("file." + writer.fileExtension());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(document, out);
        }
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("file.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}

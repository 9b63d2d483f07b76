package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.language.Wording;

class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theExampleWorks() throws IOException {
        try (OutputStream sheet = Files.newOutputStream(folder.resolve("wording.fi.xlsx"))) {
            WordingSheet.write(Wording.builtIn(Language.FINNISH), sheet);
        }
        try (XWPFDocument letterhead = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("letterhead.docx"))) {
            letterhead.write(out);
        }
        Files.copy(Samples.EXAMPLES.resolve("esimerkkipuoti/register.yaml"), folder.resolve("register.yaml"));

        example();

        assertThat(folder.resolve("notice.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("notice.docx")).isNotEmptyFile();
    }

    @Test
    void theReadmeShowsTheExample() throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/seloste/office/ReadmeTest.java"));
        String example = code.substring(code.lastIndexOf("// exam" + "ple") + 10, code.lastIndexOf("// e" + "nd"))
                .replace("folder.resolve(", "Path.of(");

        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("```java") + "```java".length());

        assertThat(shown.substring(0, shown.indexOf("```")).replaceAll("\\s+", ""))
                .isEqualTo(example.replaceAll("\\s+", ""));
    }

    private void example() throws IOException {
        // example
        Register register = RegisterReader.read(folder.resolve("register.yaml")).register();
        Wording wording = WordingSheet.read(Wording.builtIn(Language.FINNISH), folder.resolve("wording.fi.xlsx"));
        Document notice = Composer.in(Language.FINNISH).withWording(wording).compose(register, Profile.NOTICE);

        try (OutputStream pdf = Files.newOutputStream(folder.resolve("notice.pdf"))) {
            new PdfWriter().write(notice, pdf);
        }
        try (OutputStream word = Files.newOutputStream(folder.resolve("notice.docx"))) {
            new DocxWriter()
                    .withTemplate(DocxTemplate.read(folder.resolve("letterhead.docx")))
                    .write(notice, word);
        }
        // end
    }
}

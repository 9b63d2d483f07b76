package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Visibility;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.Composer;
import org.seloste.render.Profile;

/** What the register keeps for the controller's own use stands in no file that is published. */
class InternalFieldsTest {

    private static final Register SHOP = Samples.register("esimerkkipuoti");
    private static final Language LANGUAGE = Language.FINNISH;

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"RECORD", "PROCESSOR_RECORD"},
            mode = EnumSource.Mode.EXCLUDE)
    void noPublicFileHoldsOne(Profile profile) throws IOException {
        Map<String, String> internal = internalTexts();
        assertThat(internal).hasSizeGreaterThan(5);

        for (OfficeWriter writer : new OfficeWriter[] {new PdfWriter(), new DocxWriter(), new XlsxWriter()}) {
            var document = Composer.in(LANGUAGE).compose(SHOP, profile);
            if (writer instanceof XlsxWriter && document.tables().isEmpty()) {
                continue;
            }
            String said = letters(everything(writer, document));
            internal.forEach((path, text) ->
                    assertThat(said).as(writer.fileExtension() + " " + path).doesNotContain(letters(text)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = "RECORD")
    void theRecordHoldsThem(Profile profile) throws IOException {
        String said = letters(everything(new DocxWriter(), Composer.in(LANGUAGE).compose(SHOP, profile)));

        assertThat(internalTexts().values().stream().filter(text -> said.contains(letters(text))))
                .hasSizeGreaterThan(5);
    }

    /** The internal texts by their paths, without those that the register says publicly too. */
    private static Map<String, String> internalTexts() {
        Map<String, String> internal = new TreeMap<>();
        Set<String> open = new TreeSet<>();
        Shapes.register().walk(SHOP, "", Visibility.PUBLIC, (path, form, value, visibility) -> {
            if (value instanceof Text text) {
                text.in(LANGUAGE).ifPresent(words -> {
                    if (visibility == Visibility.INTERNAL) {
                        internal.put(path, words);
                    } else {
                        open.add(words);
                    }
                });
            }
        });
        internal.values().removeIf(text -> open.stream().anyMatch(words -> words.contains(text)));
        return internal;
    }

    /** Every word of a file, its metadata included. */
    private static String everything(OfficeWriter writer, org.seloste.render.document.Document document)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        if (writer instanceof PdfWriter) {
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                return TaggedPdf.of(out.toByteArray()).text()
                        + new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            }
        }
        StringBuilder all = new StringBuilder();
        OfficeSchemas.parts(out.toByteArray())
                .forEach((name, part) -> all.append(new String(part, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("[\\s\\u00A0]+", "");
    }
}

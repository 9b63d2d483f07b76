package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Inline;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Words;
import org.seloste.render.write.Brand;
import org.seloste.render.write.Logo;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    static Stream<Document> documents() {
        List<Document> documents = new ArrayList<>(List.of(
                Samples.whole(),
                Samples.draft(),
                Samples.saying("Ŋuorra Đorvu Ŧiras, Игорь, Ελένη, <b>&amp; \uD800 \u0007")));
        for (String name : Samples.REGISTERS) {
            documents.add(Composer.in(Language.FINNISH).compose(Samples.register(name), Profile.NOTICE));
        }
        documents.add(Composer.in(Language.ENGLISH).compose(Samples.register("esimerkkipuoti"), Profile.RECORD));
        documents.add(Samples.processorRecord());
        documents.add(Composer.in(Language.SWEDISH).compose(Samples.register("esimerkkipuoti"), Profile.SUMMARY));
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void veraPdfHasNothingAgainstIt(Document document) throws Exception {
        byte[] pdf = pdf(document);

        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordStandsInItInReadingOrder(Document document) throws IOException {
        assertThat(DocumentWords.difference(
                        DocumentWords.of(document, ""),
                        TaggedPdf.of(pdf(document)).text()))
                .isEmpty();
    }

    @Test
    void itsTagsAreThoseOfTheDocument() throws IOException {
        TaggedPdf pdf = TaggedPdf.of(pdf(Samples.whole()));

        assertThat(pdf.words("H1")).containsExactly("Privacy notice");
        assertThat(pdf.words("H2")).containsExactly("In brief", "First section", "Second section");
        assertThat(pdf.words("H3")).containsExactly("Inner section", "You may object", "Good to know");
        assertThat(pdf.words("Caption")).containsExactly("Purposes and time limits");
        assertThat(pdf.tags("Caption").get(0).path()).endsWith("Table/Caption");
        assertThat(pdf.words("TH")).containsExactly("Purpose", "Data", "Kept", "Sales", "Service");
        assertThat(pdf.words("TD")).containsExactly("name", "3 years", "e-mail phone", "1 year");
        assertThat(pdf.words("Link")).containsExactly("The authority", "office@example.org", "see the row");
        assertThat(pdf.words("Lbl"))
                .containsExactly(
                        "Version",
                        "Updated",
                        "Who?",
                        "Why?",
                        "",
                        "",
                        "1.",
                        "2.",
                        "",
                        "",
                        "Telephone",
                        "Address",
                        "",
                        "");
        assertThat(pdf.tags("LBody").stream().filter(tag -> tag.path().endsWith("L/LI/LBody")))
                .hasSameSizeAs(pdf.tags("Lbl"));
    }

    @Test
    void aHeadOfATableSaysWhetherItIsOfARowOrAColumn() throws IOException {
        TaggedPdf pdf = TaggedPdf.of(pdf(Samples.whole()));

        assertThat(pdf.tags("TH").stream().map(tag -> tag.words() + " " + tag.scope()))
                .containsExactly("Purpose Column", "Data Column", "Kept Column", "Sales Row", "Service Row");
    }

    @Test
    void noTagCarriesAMarkOfTheMakingOrAnEmptyAlternative() throws IOException {
        TaggedPdf pdf = TaggedPdf.of(pdf(Samples.whole()));

        assertThat(pdf.tags()).allMatch(tag -> tag.alternative() == null);
    }

    @Test
    void wordsInAnotherLanguageAreMarked() throws IOException {
        TaggedPdf pdf = TaggedPdf.of(pdf(Samples.whole()));

        assertThat(pdf.tags().stream().filter(tag -> tag.language().equals("fi")))
                .extracting(TaggedPdf.Tag::words)
                .containsExactly("suomea");
        assertThat(pdf.tags().get(0).language()).isEqualTo("en");
    }

    @Test
    void titleLanguageAndDateStandInTheMetadata() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.whole()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Privacy notice");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Imaginary Ltd");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-10-01T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void sectionsAreBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.whole()))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(inner -> bookmarks.add("- " + inner.getTitle()));
            }
            assertThat(bookmarks).containsExactly("In brief", "First section", "- Inner section", "Second section");
        }
    }

    @Test
    void everyPageHasItsNumberAndTheTitleAtTheFoot() throws IOException {
        byte[] notice = pdf(Composer.in(Language.FINNISH).compose(Samples.register("lautex"), Profile.NOTICE));

        try (PDDocument pdf = Loader.loadPDF(notice)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int number = 1; number <= pages; number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                stripper.setSortByPosition(true);
                assertThat(stripper.getText(pdf))
                        .contains("Luonnos")
                        .containsPattern("Tietosuojaseloste: .* " + number + " / " + pages + "\\s*$");
            }
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.saying("Ŋuorra")))) {
            TreeSet<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    fonts.add(page.getResources().getFont(name).getName().replaceAll("^[A-Z]+\\+", ""));
                }
            }
            assertThat(fonts).contains("AtkinsonHyperlegibleNext-Regular", "DejaVuSans");
        }
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException {
        Document document = Composer.in(Language.ENGLISH).compose(Samples.register("esimerkkipuoti"), Profile.NOTICE);

        assertThat(pdf(document)).isEqualTo(pdf(document));
        assertThat(pdf(Samples.saying("one"))).isNotEqualTo(pdf(Samples.saying("two")));
    }

    @Test
    void aDocumentWithoutADateSaysNone() throws IOException {
        Document document = Composer.in(Language.FINNISH).compose(Samples.register("secto"), Profile.NOTICE);
        assertThat(document.date()).isEmpty();

        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Date");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ŋuorra", "Đorvu", "Ŧiras", "Игорь Ёлкин", "Ελένη", "Łódź", "Ağrı", "→ ✓ €", "Nguyễn"})
    void namesInTheLettersOfEuropeAreSpelledAsTheyAre(String name) throws IOException {
        assertThat(TaggedPdf.of(pdf(Samples.saying(name))).text()).endsWith(name);
    }

    @ParameterizedTest
    @CsvSource({"🍪, U+1F36A (COOKIE)", "漢, U+6F22", "س, U+0633 (ARABIC LETTER SEEN)", "क, U+0915"})
    void aCharacterThatCannotBePrintedIsNamedWithItsPlace(String character, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new PdfWriter().write(Samples.saying("We use " + character + " here"), out))
                .isInstanceOf(UnsuitableDocumentException.class)
                .hasMessageStartingWith("purposes/sales: The character " + name)
                .hasMessageEndingWith(
                        "Write the word with other letters, such as Latin ones, or choose another format");
        assertThat(out.size()).isZero();
    }

    @Test
    void wordsFromRightToLeftArePrintedFromRightToLeft() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.saying("Nimi: אבג (דה)")))) {
            List<String> drawn = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    if (position.getUnicode().codePointAt(0) >= 0x5D0) {
                        drawn.add(String.format(Locale.ROOT, "%07.2f%s", position.getXDirAdj(), position.getUnicode()));
                    }
                }
            };
            stripper.getText(pdf);
            assertThat(drawn.stream().sorted().map(each -> each.substring(7))).containsExactly("ה", "ד", "ג", "ב", "א");
        }
    }

    @Test
    void aCommaStaysOnTheLineOfTheWordBeforeIt() throws IOException {
        List<Inline> enumeration = new ArrayList<>();
        for (int length = 1; length < 60; length++) {
            enumeration.add(Words.of("a".repeat(length)));
            enumeration.add(Words.of(", "));
        }
        Document document = Samples.with(Paragraph.of(enumeration.toArray(Inline[]::new)));

        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .anyMatch(line -> line.endsWith(","))
                    .noneMatch(line -> line.startsWith(","));
        }
    }

    @Test
    void aTermAndItsValueStandOnOnePage() throws IOException {
        DefinitionList.Builder rows = DefinitionList.rows();
        for (int number = 100; number < 160; number++) {
            rows.add("Term " + number, Phrase.lines(Collections.nCopies(4, Phrase.of("value " + number))));
        }

        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.with(rows.build())))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                for (int number = 100; number < 160; number++) {
                    int values = text.split("value " + number, -1).length - 1;
                    assertThat(values).as("page " + page).isEqualTo(text.contains("Term " + number) ? 4 : 0);
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void aMegabyteInOneFieldIsPrintedWhole() throws IOException {
        String sentence = "Tietoja käsitellään huolellisesti. ";
        String megabyte = sentence.repeat(1_000_000 / sentence.length());

        Document document = Samples.saying(megabyte);

        assertThat(DocumentWords.difference(
                        DocumentWords.of(document, ""),
                        TaggedPdf.of(pdf(document)).text()))
                .isEmpty();
    }

    @Test
    void theLogoStandsOnTopWithItsWords() throws Exception {
        Brand brand = Brand.plain().withLogo(Logo.of(Pictures.png(40, 20), "Imaginary Ltd’s logo"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(brand).write(Samples.whole(), out);

        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(TaggedPdf.of(out.toByteArray()).tags("Figure"))
                .extracting(TaggedPdf.Tag::alternative)
                .containsExactly("Imaginary Ltd’s logo");
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() {
        byte[] broken = Pictures.png(40, 20);
        java.util.Arrays.fill(broken, 20, broken.length, (byte) 7);
        Brand brand = Brand.plain().withLogo(Logo.of(broken, "Logo"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new PdfWriter(brand).write(Samples.whole(), out))
                .isInstanceOf(UnsuitableDocumentException.class)
                .hasMessageContaining("logo");
        assertThat(out.size()).isZero();
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }
}

package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.write.Brand;
import org.seloste.render.write.Logo;

class DocxWriterTest {

    static List<Document> documents() {
        return List.of(
                Samples.whole(),
                Samples.draft(),
                Samples.saying("Ŋuorra, Игорь, שלום (א) 12, سلام, 漢, 🍪 <w:t>&amp; \uD800 \u0007"),
                Composer.in(Language.FINNISH).compose(Samples.register("laakkonen"), Profile.NOTICE),
                Composer.in(Language.SWEDISH).compose(Samples.register("esimerkkipuoti"), Profile.NOTICE),
                Samples.processorRecord(),
                Composer.in(Language.ENGLISH).compose(Samples.register("esimerkkipuoti"), Profile.RECORD));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsValidAgainstTheSchemas(Document document) throws IOException {
        assertThat(OfficeSchemas.faults(docx(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordStandsInItInReadingOrder(Document document) throws IOException {
        assertThat(DocumentWords.difference(
                        DocumentWords.of(document, "").replace(":", ""),
                        text(docx(document), document).replace(":", "")))
                .isEmpty();
    }

    @Test
    void headingsHaveTheStylesOfHeadings() throws IOException {
        assertThat(styled(docx(Samples.whole()), "Title")).containsExactly("Privacy notice");
        assertThat(styled(docx(Samples.whole()), "Heading1"))
                .containsExactly("In brief", "First section", "Second section");
        assertThat(styled(docx(Samples.whole()), "Heading2"))
                .containsExactly("Inner section", "You may object", "Good to know");
    }

    @Test
    void listsAreListsAndEachNumberedOneBeginsAnew() throws IOException {
        Document document = Samples.with(ItemList.numbers("a", "b"), ItemList.bullets("c"), ItemList.numbers("d"));
        try (XWPFDocument word = word(docx(document))) {
            List<String> items = new ArrayList<>();
            List<java.math.BigInteger> lists = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                if (paragraph.getNumID() != null) {
                    items.add(paragraph.getNumFmt() + " " + paragraph.getText());
                    lists.add(paragraph.getNumID());
                }
            }
            assertThat(items).containsExactly("decimal a", "decimal b", "bullet c", "decimal d");
            assertThat(lists.get(0)).isEqualTo(lists.get(1)).isNotEqualTo(lists.get(3));
        }
    }

    @Test
    void aTableRepeatsItsHeadAndHasItsGrid() throws IOException {
        try (XWPFDocument word = word(docx(Samples.whole()))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(3);
            assertThat(table.getRow(2).getCell(1).getText()).contains("e-mail").contains("phone");
        }
    }

    @Test
    void wordsThatLeadToAListStayOnItsPage() throws IOException {
        Document document = Samples.with(
                Paragraph.of("Alone"), Paragraph.of("We disclose data to:"), ItemList.bullets("carriers", "banks"));
        try (XWPFDocument word = word(docx(document))) {
            assertThat(word.getParagraphs().stream()
                            .filter(XWPFParagraph::isKeepNext)
                            .map(XWPFParagraph::getText))
                    .containsExactly("We disclose data to:");
        }
    }

    @Test
    void theValueOfALongTermStandsWhereTheOthersDo() throws IOException {
        Document document = Samples.with(DefinitionList.rows()
                .add("Short", "beside")
                .add("A term that is too long to stand beside its value", "below")
                .add("Listed", Body.of(ItemList.bullets("one", "two")))
                .build());
        try (XWPFDocument word = word(docx(document))) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getIndentationLeft() > 0)
                            .map(paragraph -> paragraph.getText() + " " + paragraph.getIndentationLeft()))
                    .containsExactly("below 2835", "one 3195", "two 3195");
        }
    }

    @Test
    void aListInACellIsSetAsTheCellIs() throws IOException {
        try (XWPFDocument word = word(docx(Samples.whole()))) {
            assertThat(word.getTables().get(0).getRow(2).getCell(1).getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getNumFmt())
                    .containsExactly("SelosteCell bullet", "SelosteCell bullet");
        }
    }

    @Test
    void everyRunOfTextSaysItsLanguage() throws IOException {
        try (XWPFDocument word = word(docx(Samples.whole()))) {
            List<String> finnish = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                paragraph.getRuns().stream()
                        .filter(run -> !run.text().isBlank())
                        .forEach(run -> {
                            assertThat(run.getLang()).isIn("en-GB", "fi-FI");
                            if (run.getLang().equals("fi-FI")) {
                                finnish.add(run.text());
                            }
                        });
            }
            assertThat(finnish).containsExactly("suomea");
        }
    }

    @Test
    void theContentsLeadToTheSectionsWithoutPageNumbers() throws IOException {
        String xml = part(docx(Samples.whole()), "word/document.xml");

        assertThat(xml).contains(" TOC \\o \"1-1\" \\n \\h \\z ");
        assertThat(styled(docx(Samples.whole()), "TOC1")).containsExactly("First section", "Second section");
        assertThat(Pattern.compile("w:anchor=\"([^\"]+)\"")
                        .matcher(xml)
                        .results()
                        .map(match -> match.group(1)))
                .hasSize(3)
                .allMatch(anchor -> xml.contains("w:name=\"" + anchor + "\""));
    }

    @Test
    void linksAreLinks() throws IOException {
        try (XWPFDocument word = word(docx(Samples.whole()))) {
            assertThat(word.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactly("https://example.org/notice", "mailto:office@example.org");
        }
    }

    @Test
    void thePageCountsItselfAndADraftSaysSoOnEveryPage() throws IOException {
        byte[] draft = docx(Samples.draft());

        assertThat(part(draft, "word/footer1.xml"))
                .contains("Privacy notice")
                .contains(" PAGE ")
                .contains(" NUMPAGES ");
        assertThat(part(draft, "word/header1.xml")).contains("Draft, not for publication");
    }

    @Test
    void thePropertiesSayTitleLanguageAndDate() throws IOException {
        try (XWPFDocument word = word(docx(Samples.whole()))) {
            var core = word.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getTitleProperty()).contains("Privacy notice");
            assertThat(core.getCreatorProperty()).contains("Imaginary Ltd");
            assertThat(core.getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreatedProperty().orElseThrow().toInstant()).hasToString("2026-10-01T00:00:00Z");
            assertThat(core.getModifiedProperty()).isEqualTo(core.getCreatedProperty());
        }
        Document undated = Composer.in(Language.FINNISH).compose(Samples.register("secto"), Profile.SUMMARY);
        assertThat(part(docx(undated), "docProps/core.xml"))
                .doesNotContain("created")
                .doesNotContain("modified");
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException {
        assertThat(docx(Samples.whole())).isEqualTo(docx(Samples.whole()));
    }

    @Test
    void wordsFromRightToLeftAreMarkedAsSuch() throws IOException {
        assertThat(part(docx(Samples.saying("Nimi שלום")), "word/document.xml"))
                .contains("<w:rtl/>")
                .doesNotContain("\u2068");
    }

    @Test
    void theLogoStandsOnTopWithItsWords() throws IOException {
        Brand brand = Brand.plain().withLogo(Logo.of(Pictures.png(40, 20), "Imaginary Ltd’s logo"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(brand).write(Samples.whole(), out);

        assertThat(part(out.toByteArray(), "word/document.xml")).contains("descr=\"Imaginary Ltd’s logo\"");
        assertThat(OfficeSchemas.faults(out.toByteArray())).isEmpty();
    }

    @Test
    void aTemplateGivesItsStylesHeaderAndPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().withTemplate(DocxTemplate.of(template())).write(Samples.whole(), out);
        byte[] written = out.toByteArray();

        assertThat(OfficeSchemas.faults(written)).isEmpty();
        assertThat(styled(written, "Otsikko1")).containsExactly("In brief", "First section", "Second section");
        assertThat(text(written, Samples.whole())).doesNotContain("of the template");
        assertThat(part(written, "word/header1.xml")).contains("Imaginary Law Firm");
        assertThat(part(written, "word/styles.xml"))
                .contains("w:val=\"heading 2\"")
                .contains("FF00AA");
        try (XWPFDocument word = word(written)) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("12240");
        }
    }

    @Test
    void whatIsNotAWordFileIsNoTemplate() throws IOException {
        refused("hello".getBytes(StandardCharsets.UTF_8), "The template is not a Word file (.docx)");
        refused(Pictures.png(10, 10), "The template is not a Word file (.docx)");
        refused(archive("readme.txt", new byte[] {1}), "The template cannot be read as a Word file");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "The template is a Word file of the old form (.doc), or locked by a password");
        refused(new byte[DocxTemplate.MAX_BYTES + 1], "The template is too big");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        new XlsxWriter().write(Samples.whole(), sheet);
        refused(sheet.toByteArray(), "The template");
    }

    @Test
    void aTemplateWithMacrosIsRefused() throws IOException {
        var parts = OfficeSchemas.parts(template());
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
        parts.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        refused(bytes.toByteArray(), "The template has macros, or may have them (.docm)");
    }

    @Test
    void aTemplateThatGrowsWithoutEndIsRefused() throws IOException {
        var parts = OfficeSchemas.parts(template());
        String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        parts.put(
                "word/document.xml",
                document.replace("</w:body>", " ".repeat(50_000_000) + "</w:body>")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        refused(bytes.toByteArray(), "The template grows to many times its size");
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> DocxTemplate.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A Word file as a Finnish Word makes it: the id of a style is Finnish, its name is not. */
    private static byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Otsikko1");
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading 1");
            style.addNewRPr().addNewColor().setVal("FF00AA");
            word.createStyles().addStyle(new XWPFStyle(style));
            word.createParagraph().createRun().setText("Words of the template");
            word.createTable(1, 1);
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Imaginary Law Firm");
            word.getDocument().getBody().getSectPr().addNewPgSz().setW(java.math.BigInteger.valueOf(12240));
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    private static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(OfficeSchemas.parts(file).get(name), StandardCharsets.UTF_8);
    }

    private static List<String> styled(byte[] file, String id) throws IOException {
        try (XWPFDocument word = word(file)) {
            return word.getParagraphs().stream()
                    .filter(paragraph -> id.equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    /** The text in the order of the file, with the numbers of numbered lists and without the contents. */
    private static String text(byte[] file, Document document) throws IOException {
        return WordText.of(file, document.labels().contents());
    }
}

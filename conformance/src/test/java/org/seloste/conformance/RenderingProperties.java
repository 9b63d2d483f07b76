package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.NoticeLayout;
import org.seloste.render.NoticePart;
import org.seloste.render.Profile;
import org.seloste.render.document.Block;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Section;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.MarkdownWriter;

class RenderingProperties {

    private static final int TRIES = 60;
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Attributes whose values are words of the register. */
    private static final Set<String> WORDED =
            Set.of("content", "aria-label", "title", "alt", "data-label", "data-about");

    @Property(tries = TRIES)
    void everyRegisterIsWrittenInEveryProfileLanguageAndFormat(@ForAll("any") Register register) {
        assertThat(Written.everyWay(register, Written.OF_A_REGISTER))
                .allSatisfy(written -> assertThat(written).isNotBlank().doesNotContain("Optional[", "Optional.empty"));
    }

    @Property(tries = TRIES)
    void everyRecordAndCatalogueIsWritten(
            @ForAll("records") ProcessorRecord kept, @ForAll("catalogues") Catalogue catalogue) {
        for (Language language : Language.values()) {
            assertThat(Written.everyWay(Composer.in(language).compose(kept))).doesNotContain("");
            assertThat(Written.everyWay(Composer.in(language).compose(catalogue)))
                    .doesNotContain("");
        }
    }

    /** The same register, once with words that try to break out and once with letters in their place. */
    @Property(tries = TRIES)
    void hostileWordsLeaveTheStructureOfAPageAlone(@ForAll long seed, @ForAll @IntRange(max = 30) int percent) {
        for (Profile profile : Written.OF_A_REGISTER) {
            Document hostile = document(seed, percent, Words.HOSTILE, profile);
            Document harmless = document(seed, percent, Words.HARMLESS, profile);

            String page = Written.by(new HtmlWriter(), hostile);
            assertThat(elements(page)).isEqualTo(elements(Written.by(new HtmlWriter(), harmless)));
            assertThat(Jsoup.parse(page).select("script, img, iframe, object, form, [onerror], a[href^=javascript]"))
                    .isEmpty();
            assertThat(blocks(Written.by(new MarkdownWriter(), hostile)))
                    .isEqualTo(blocks(Written.by(new MarkdownWriter(), harmless)));
        }
    }

    private static Document document(long seed, int percent, Words words, Profile profile) {
        Register register = Registers.document(seed, percent / 100.0, words).register();
        return Composer.in(Language.FINNISH).compose(register, profile);
    }

    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            StringBuilder line = new StringBuilder(element.parents().size() + " " + element.tagName());
            for (Attribute attribute : element.attributes()) {
                line.append(' ').append(attribute.getKey());
                if (!WORDED.contains(attribute.getKey())) {
                    line.append('=').append(attribute.getValue());
                }
            }
            elements.add(line.toString());
        }
        return elements;
    }

    private static List<String> blocks(String markdown) {
        List<String> nodes = new ArrayList<>();
        collect(MARKDOWN.parse(markdown), 0, nodes);
        return nodes;
    }

    /** The kinds of the nodes; running text is one, however many pieces it came in. */
    private static void collect(Node node, int depth, List<String> nodes) {
        boolean text = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean again = text && child instanceof Text;
            text = child instanceof Text;
            if (!again) {
                nodes.add(depth + " " + child.getClass().getSimpleName());
            }
            collect(child, depth + 1, nodes);
        }
    }

    @Property(tries = TRIES)
    void anUnrelatedPurposeLeavesTheOtherPartsOfTheNoticeAlone(@ForAll("any") Register register) {
        Purpose unrelated = Purpose.builder()
                .id("unrelated")
                .text(org.seloste.model.text.Text.everywhere("Asiaton"))
                .build();
        Register more = Register.builder()
                .from(register)
                .purposes(with(register.getPurposes(), unrelated))
                .build();
        for (Language language : Language.values()) {
            Document before = Composer.in(language).compose(register, Profile.NOTICE);
            Document after = Composer.in(language).compose(more, Profile.NOTICE);

            assertThat(otherParts(after)).isEqualTo(otherParts(before));
            assertThat(otherAnswers(after)).isEqualTo(otherAnswers(before));
        }
    }

    @Property(tries = TRIES)
    void everyPartOfANoticeCanBePutInAnotherPlace(@ForAll("any") Register register) {
        List<NoticePart> backwards = new ArrayList<>(List.of(NoticePart.values()));
        Collections.reverse(backwards);
        Composer composer = Composer.in(Language.FINNISH);
        List<Block> usual = composer.compose(register, Profile.NOTICE).blocks();
        List<Block> own = composer.withLayout(NoticeLayout.standard().startingWith(backwards))
                .compose(register, Profile.NOTICE)
                .blocks();

        List<Block> expected = new ArrayList<>(usual);
        List<Block> free = usual.stream().filter(RenderingProperties::isFree).toList();
        expected.removeAll(free);
        Collections.reverse(expected);
        List<Block> found = new ArrayList<>(own);
        found.removeAll(free);
        assertThat(found).isEqualTo(expected);
        assertThat(own).containsAll(free);
    }

    /** Free sections are one part and keep their order. */
    private static boolean isFree(Block block) {
        return block instanceof Section section && section.anchor().startsWith("section-");
    }

    private static Listing<Purpose> with(Listing<Purpose> purposes, Purpose another) {
        return Listing.of(Stream.concat(purposes.stream(), Stream.of(another)).toList());
    }

    private static Map<String, Block> otherParts(Document document) {
        Map<String, Block> parts = new TreeMap<>();
        int number = 0;
        for (Block block : document.blocks()) {
            String name = block instanceof Section section ? section.anchor() : "block " + number++;
            if (!name.equals("purposes")) {
                parts.put(name, block);
            }
        }
        return parts;
    }

    /** The cards of the first layer but for the third, which lists the purposes. */
    private static List<DefinitionList.Definition> otherAnswers(Document document) {
        Optional<Section> summary = document.summary();
        return summary.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(DefinitionList.class::isInstance)
                .flatMap(cards -> ((DefinitionList) cards).definitions().stream())
                .filter(card -> !card.term().text().startsWith("Miksi ")
                        && !card.term().text().startsWith("Why ")
                        && !card.term().text().startsWith("Varför "))
                .toList();
    }

    @Provide
    Arbitrary<Register> any() {
        return Registers.any();
    }

    @Provide
    Arbitrary<ProcessorRecord> records() {
        return Registers.processorRecords(Words.HOSTILE);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Registers.catalogues(Words.HOSTILE);
    }
}

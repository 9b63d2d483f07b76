package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seloste.model.Catalogue;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;

/** Field by field: what is internal stands in no document for the public, and what is public stands in the notice. */
class InternalFieldsTest {

    private static final List<Register> REGISTERS = IntStream.range(0, 40)
            .mapToObj(seed -> Registers.document(seed, 0.45, Words.MARKED).register())
            .toList();

    /** Public fields with words that no notice shows, each with the reason. */
    private static final Map<String, String> NOT_IN_THE_NOTICE = Map.of(
            "own-term: is",
            "of what kind a term of one's own is serves programs; its words stand where it is used",
            "own-term: until",
            "it stands in a sentence only where every event that ends the period has such words, which chance rarely gives;"
                    + " the renderer's own tests show it");

    @Test
    void noInternalFieldStandsInADocumentForThePublic() {
        Map<String, String> leaked = new TreeMap<>();
        Set<String> tried = new TreeSet<>();
        for (Register register : REGISTERS) {
            Map<String, String> hidden = Marks.in(register).hidden();
            tried.addAll(hidden.values());
            for (String written : Written.everyWay(register, Written.PUBLIC)) {
                leak(hidden, written, leaked);
            }
        }

        assertThat(tried).as("internal fields that hold words").hasSizeGreaterThan(12);
        assertThat(leaked)
                .as("internal words in public documents, and the fields that hold them")
                .isEmpty();
    }

    @Test
    void noInternalFieldStandsInTheDocumentOfACatalogue() {
        for (Register register : REGISTERS.subList(0, 10)) {
            Catalogue catalogue =
                    Catalogue.builder().id("catalogue").addRegisters(register).build();
            Map<String, String> leaked = new TreeMap<>();
            for (Language language : Language.values()) {
                Written.everyWay(Composer.in(language).compose(catalogue))
                        .forEach(written -> leak(Marks.in(register).hidden(), written, leaked));
            }
            assertThat(leaked).isEmpty();
        }
    }

    private static void leak(Map<String, String> hidden, String written, Map<String, String> leaked) {
        for (String mark : Marks.standingIn(written)) {
            if (hidden.containsKey(mark)) {
                leaked.put(mark, hidden.get(mark));
            }
        }
    }

    @Test
    void everyPublicFieldWithWordsStandsInTheNotice() {
        Set<String> fields = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Register register : REGISTERS) {
            Map<String, String> visible = Marks.in(register).visible();
            fields.addAll(visible.values());
            for (String written : Written.everyWay(register, List.of(Profile.NOTICE))) {
                Marks.standingIn(written).stream()
                        .filter(visible::containsKey)
                        .map(visible::get)
                        .forEach(shown::add);
            }
        }
        Set<String> missing = new TreeSet<>(fields);
        missing.removeAll(shown);

        assertThat(fields).as("public fields that hold words").hasSizeGreaterThan(100);
        assertThat(missing).isSubsetOf(NOT_IN_THE_NOTICE.keySet());
    }

    @Test
    void theRecordShowsInternalFields() {
        Set<String> fields = new TreeSet<>();
        for (Register register : REGISTERS) {
            Map<String, String> hidden = Marks.in(register).hidden();
            for (String written : Written.everyWay(register, List.of(Profile.RECORD))) {
                Marks.standingIn(written).stream()
                        .filter(hidden::containsKey)
                        .map(hidden::get)
                        .forEach(fields::add);
            }
        }

        assertThat(fields)
                .contains(
                        "register: note",
                        "register: risk-assessment",
                        "purpose: impact-assessment",
                        "transfer: assessment");
    }

    /** Arbitrary registers need not weigh interests where the record says so; this one does. */
    @Test
    void theRecordShowsTheAssessmentOfInterestsAndTheNoticeDoesNot() {
        Register register = RegisterReader.read("deliveries.yaml", """
                        seloste: 1
                        register: deliveries
                        name: Deliveries
                        purposes:
                          delivery:
                            text: Delivery
                            bases:
                              - basis: legitimate-interests
                                interest: Bringing the order to the door
                                balancing:
                                  status: on-request
                                  assessment: mark1kram
                        """).register();
        Map<String, String> hidden = Marks.in(register).hidden();

        assertThat(hidden).containsExactly(Map.entry("mark1kram", "balancing: assessment"));
        assertThat(Written.everyWay(register, List.of(Profile.RECORD)))
                .anyMatch(written -> Marks.standingIn(written).contains("mark1kram"));
        assertThat(Written.everyWay(register, Written.PUBLIC))
                .noneMatch(written -> Marks.standingIn(written).contains("mark1kram"));
    }
}

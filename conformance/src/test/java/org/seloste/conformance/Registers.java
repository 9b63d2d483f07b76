package org.seloste.conformance;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.text.Language;

/**
 * Arbitrary registers, records and catalogues: every one is sound, every field of the model is reached, and references
 * lead somewhere. They are made from the forms, so a new field needs nothing here.
 *
 * <p>A property takes one with {@code @ForAll("any")} and a provider that answers {@link #any()}; a test that wants a
 * few by number takes {@link #document}. A failing one shrinks towards fewer keys.
 */
final class Registers {

    /** What only the values of two fields together can break; whoever grows one such grows the next. */
    private static final Set<String> UNLUCKY =
            Set.of("end-before-start", "floor-above-cap", "day-impossible", "circle");

    private static final int SMALL = 30;

    private Registers() {}

    /** Registers from nearly empty to middling. */
    static Arbitrary<Register> any() {
        return documents(Words.PLAIN).map(Document::register);
    }

    /** Registers whose words try to break out of whatever they are put into. */
    static Arbitrary<Register> hostile() {
        return documents(Words.HOSTILE).map(Document::register);
    }

    /** Files of registers, as authors may spell them. */
    static Arbitrary<Document> documents(Words words) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, SMALL))
                .as((seed, percent) -> document(seed, percent / 100.0, words));
    }

    /** Records of what one does as processor for others. */
    static Arbitrary<ProcessorRecord> processorRecords(Words words) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100))
                .as((seed, percent) ->
                        recordDocument(seed, percent / 100.0, words).processorRecord());
    }

    /** Catalogues of up to three registers and a record. */
    static Arbitrary<Catalogue> catalogues(Words words) {
        return Combinators.combine(
                        documents(words)
                                .map(Document::register)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        processorRecords(words).list().ofMaxSize(1),
                        Arbitraries.subsetOf(Language.values()))
                .as((registers, records, languages) -> {
                    Set<String> taken = new HashSet<>();
                    return Catalogue.builder()
                            .id("catalogue")
                            .name(registers.get(0).getName())
                            .addAllLanguages(languages)
                            .addAllRegisters(registers.stream()
                                    .filter(register -> taken.add(register.getId()))
                                    .toList())
                            .addAllProcessorRecords(records)
                            .build();
                });
    }

    /**
     * The register of a number, the same on every machine.
     *
     * @param seed the number
     * @param fullness from 0, with hardly a key, to 1, with all of them
     * @param words what its texts say
     */
    static Document document(long seed, double fullness, Words words) {
        return lucky("register", Shapes.register(), seed, fullness, words);
    }

    /** The processor's record of a number. */
    static Document recordDocument(long seed, double fullness, Words words) {
        return lucky("processor-record", Shapes.processorRecord(), seed, fullness, words);
    }

    private static Document lucky(String key, ObjectForm<?, ?> form, long seed, double fullness, Words words) {
        for (long attempt = seed; ; attempt = attempt * 31 + 7) {
            Document document = new Grower(attempt, fullness, words).document(key, form);
            try {
                document.read();
                return document;
            } catch (InvalidRegisterException unsound) {
                if (!unsound.faults().stream().allMatch(fault -> UNLUCKY.contains(fault.code()))) {
                    throw new AssertionError(
                            "Grown from " + attempt + ": " + unsound.faults() + "\n" + document, unsound);
                }
            }
        }
    }
}

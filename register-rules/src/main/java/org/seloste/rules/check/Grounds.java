package org.seloste.rules.check;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Ground;
import org.seloste.model.Purpose;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/** The grounds that a register states for protected kinds of data. */
final class Grounds {

    private Grounds() {}

    /** Those of one use, such as {@code special}, of the data themselves and of the purpose. */
    static List<String> of(DataFacts facts, PurposeIndex purpose, String use) {
        return Stream.concat(
                        facts.grounds().stream().sorted(),
                        purpose.purpose().map(Purpose::getGrounds).orElse(List.of()).stream()
                                .map(Ground::getIs))
                .filter(ground -> purpose.register()
                        .terms()
                        .trait(TermKind.GROUND, ground, Trait.GROUND_FOR)
                        .contains(use))
                .distinct()
                .toList();
    }
}

package org.seloste.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.Source;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** Whether data comes from the people themselves (Article 13), from others (Article 14), or from both. */
final class Sourcing {

    private static final String PEOPLE = "people/";

    private final boolean direct;
    private final boolean indirect;

    Sourcing(Register register) {
        direct = register.getSources().stream().anyMatch(source -> !isIndirect(source));
        indirect = register.getSources().stream().anyMatch(Sourcing::isIndirect);
    }

    /** Whether some data comes from the people themselves, so that Article 13(2)(e) asks whether they must give it. */
    boolean isDirect() {
        return direct;
    }

    /** The wording that introduces the sources. */
    String intro() {
        if (!indirect) {
            return "notice.sources.self";
        }
        return direct ? "notice.sources.self-and-others" : "notice.sources.others";
    }

    /** Whether somebody else than those whom the data concerns gives it, such as a customer who orders for another. */
    static boolean isFromOthers(Source source) {
        List<String> people = source.getGivers().stream()
                .filter(giver -> giver.startsWith(PEOPLE))
                .map(giver -> giver.substring(PEOPLE.length()))
                .toList();
        boolean ofOthers = !people.isEmpty()
                && !source.getPeople().isEmpty()
                && source.getPeople().stream().noneMatch(people::contains);
        return ofOthers || isIndirect(source);
    }

    static boolean isIndirect(Source source) {
        if (!source.getGivers().isEmpty()) {
            return source.getGivers().stream()
                    .anyMatch(giver -> giver.startsWith("parties/") || giver.startsWith("registers/"));
        }
        return Stream.concat(source.getIs().stream(), Stream.of(source.getId()))
                .map(id -> Vocabulary.standard().find(TermKind.SOURCE, id))
                .flatMap(Optional::stream)
                .findFirst()
                .filter((Term term) -> term.has(Trait.INDIRECT))
                .isPresent();
    }
}

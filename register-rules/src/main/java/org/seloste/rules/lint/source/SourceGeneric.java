package org.seloste.rules.lint.source;

import java.util.stream.Stream;
import org.seloste.model.Party;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.statement.Listing;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** A source is named, or at least told apart from others of its kind. */
final class SourceGeneric implements Rule {

    private static final String[] GENERIC = {
        "third-party",
        "public-register",
        "private-register",
        "public-sources",
        "partner",
        "marketing-partner",
        "subcontractor",
        "reseller",
        "data-seller"
    };

    @Override
    public About about() {
        return About.warning("source-generic", "14(2)(f)", "12(1)")
                .covers("SRC-002")
                .on(Topic.SOURCES);
    }

    @Override
    public Outcome check(Subject register) {
        Stream<Remark> more = register.register().getSources().closure() == Listing.Closure.OPEN
                ? Stream.of(Remark.at("sources"))
                : Stream.empty();
        return register.register().getSources().isStated()
                ? Outcome.of(Stream.concat(
                        more,
                        Sources.of(register).where(source -> isGeneric(register, source)).stream()
                                .map(place -> Remark.at(place.path()))))
                : Outcome.doesNotApply();
    }

    private static boolean isGeneric(Subject register, Source source) {
        return Terms.isWithin(register, TermKind.SOURCE, source, GENERIC)
                && source.getGivers().stream().noneMatch(giver -> isTold(register, giver));
    }

    /** A party by its name, or by a standard id that is one office alone, or a group of people. */
    private static boolean isTold(Subject register, String giver) {
        return !Paths.isUnder(giver, "parties")
                || register.all(Party.class)
                        .values()
                        .filter(party -> giver.equals("parties/" + party.getId()))
                        .anyMatch(party -> party.getName().isPresent()
                                || Terms.isWithin(register, TermKind.PARTY, party, "authority"));
    }
}

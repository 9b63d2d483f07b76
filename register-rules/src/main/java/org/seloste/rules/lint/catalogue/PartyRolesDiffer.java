package org.seloste.rules.lint.catalogue;

import java.util.stream.Stream;
import org.seloste.model.Party;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The same party has the same role in all registers of the organisation. */
final class PartyRolesDiffer implements Rule {

    @Override
    public About about() {
        return About.warning("party-roles-differ", "4(7)", "4(8)", "5(1)(a)");
    }

    @Override
    public Outcome check(Subject register) {
        return register.others().isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(register.all(Party.class).stream()
                        .flatMap(party -> register.others().stream().flatMap(other -> judge(party, other))));
    }

    private static Stream<Remark> judge(Place<Party> party, Subject other) {
        return other.all(Party.class).stream()
                .filter(same -> Partners.areTheSame(party.value(), same.value()))
                .filter(same -> party.value().getRole().isPresent()
                        && same.value().getRole().isPresent()
                        && !party.value().getRole().equals(same.value().getRole()))
                .limit(1)
                .map(same -> Remark.at(party.path())
                        .with("register", other.register().getId())
                        .against("registers/" + other.register().getId() + "/" + same.path()));
    }
}

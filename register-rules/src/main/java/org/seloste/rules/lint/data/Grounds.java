package org.seloste.rules.lint.data;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Ground;
import org.seloste.model.Purpose;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Whether protected data have the ground that they need, on themselves or on every purpose that uses them. */
final class Grounds {

    private final Subject register;
    private final String need;

    /** Grounds for one kind of data, as the vocabulary names it: special, criminal or national-id. */
    Grounds(Subject register, String need) {
        this.register = register;
        this.need = need;
    }

    Outcome areMissingFor(Predicate<DataCategory> isProtected) {
        Places<DataCategory> all = Categories.of(register).where(isProtected);
        return all.having(place -> isOutermost(place, all)).judge(this::missing);
    }

    private static boolean isOutermost(Place<DataCategory> place, Places<DataCategory> all) {
        return all.stream().noneMatch(other -> !other.path().equals(place.path()) && place.isUnder(other.path()));
    }

    private Stream<Remark> missing(Place<DataCategory> data) {
        boolean stated = Categories.of(register).stream()
                .filter(around -> data.isUnder(around.path()))
                .anyMatch(around -> suffices(around.value().getGrounds()));
        List<Place<Purpose>> users = register.all(Purpose.class).stream()
                .filter(purpose -> uses(purpose.value(), data))
                .toList();
        List<Place<Purpose>> without =
                users.stream().filter(purpose -> !suffices(purpose.value())).toList();
        if (stated || (!users.isEmpty() && without.isEmpty())) {
            return Stream.empty();
        }
        Remark remark = Remark.at(data.path());
        for (Place<Purpose> purpose : without) {
            remark = remark.against(purpose.path());
        }
        return Stream.of(remark);
    }

    private static boolean uses(Purpose purpose, Place<DataCategory> data) {
        String reference = Paths.reference(data.path());
        return data.value().getPurposes().contains(purpose.getId())
                || purpose.getData().stream().anyMatch(used -> Paths.meet(used, reference));
    }

    private boolean suffices(Purpose purpose) {
        return suffices(purpose.getGrounds()) || (need.equals("special") && asksExplicitConsent(purpose));
    }

    private static boolean asksExplicitConsent(Purpose purpose) {
        return purpose.getBases().stream()
                .flatMap(basis -> basis.getConsent().stream())
                .anyMatch(consent -> consent.isExplicit());
    }

    private boolean suffices(List<Ground> grounds) {
        return grounds.stream()
                .anyMatch(ground -> Terms.of(register, TermKind.GROUND, ground.getIs())
                        .map(term -> term.get(Trait.GROUND_FOR).contains(need))
                        .orElse(true));
    }
}

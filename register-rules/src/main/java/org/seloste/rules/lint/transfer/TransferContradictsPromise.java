package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Area;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Strength;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A promise that data are not transferred holds, and its exceptions do not take it back. */
final class TransferContradictsPromise implements Rule {

    @Override
    public About about() {
        return About.error("transfer-contradicts-promise", "13(1)(f)", "12(1)")
                .covers("TRF-002")
                .on(Topic.TRANSFERS);
    }

    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.TRANSFER)
                .where(promise -> promise.getNot().isPresent())
                .judge(place -> contradictions(register, place));
    }

    private static Stream<Remark> contradictions(Subject register, Place<Promise> place) {
        List<String> against = Stream.concat(
                        Deed.transfers(register).stream()
                                .filter(deed -> Promises.ruleOut(register, place.value(), deed)
                                        || takesBack(register, place.value(), deed))
                                .map(Deed::path),
                        processors(register, place.value()))
                .distinct()
                .toList();
        return against.isEmpty() && !isOpen(place.value())
                ? Stream.empty()
                : Stream.of(Remark.at(place.path()).against(against));
    }

    /** An exception without a country leaves the whole world open. */
    private static boolean takesBack(Subject register, Promise promise, Deed deed) {
        return Promises.excepts(register, promise, deed)
                && register.at(Transfer.class, deed.path())
                        .filter(transfer ->
                                Transfers.countries(register, transfer).isEmpty()
                                        && transfer.getOrganisation().isEmpty())
                        .isPresent();
    }

    /** "As a rule" with no exception named says nothing. */
    private static boolean isOpen(Promise promise) {
        return promise.getStrength().filter(Strength.AS_A_RULE::equals).isPresent()
                && promise.getExcept().isEmpty();
    }

    private static Stream<String> processors(Subject register, Promise promise) {
        return Deed.processors(register).stream()
                .filter(deed -> Promises.ruleOut(register, promise, deed))
                .map(Deed::path)
                .filter(path -> register.at(Processor.class, path).stream()
                        .flatMap(processor -> processor.getCountries().stream())
                        .anyMatch(country -> isOutside(register, promise, country.code())))
                .map(path -> path + "/countries");
    }

    private static boolean isOutside(Subject register, Promise promise, String country) {
        return switch (promise.getArea().orElse(Area.EEA)) {
            case FINLAND -> !Set.of("FI", "AX").contains(country);
            case EU ->
                Transfers.isOutside(register, country)
                        || Set.of("IS", "LI", "NO").contains(country);
            case EEA -> Transfers.isOutside(register, country);
        };
    }
}

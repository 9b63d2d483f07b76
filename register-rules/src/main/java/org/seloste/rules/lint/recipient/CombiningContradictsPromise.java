package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Source;
import org.seloste.model.SourceUse;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Data that are promised to be kept apart are not held together. */
final class CombiningContradictsPromise implements Rule {

    @Override
    public About about() {
        return About.error("combining-contradicts-promise", "5(1)(a)", "12(1)")
                .covers("RCP-002")
                .on(Topic.DATA, Topic.SOURCES);
    }

    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.COMBINE)
                .where(promise -> promise.getNot().isPresent())
                .judge(place -> contradictions(register, place));
    }

    private static Stream<Remark> contradictions(Subject register, Place<Promise> place) {
        List<String> paths = Stream.of(
                        holdings(register, place.value()),
                        sources(register, place.value()),
                        combinations(register, place.value()))
                .flatMap(all -> all)
                .filter(path -> !excepts(place.value(), path))
                .distinct()
                .toList();
        return paths.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.at(place.path()).against(paths));
    }

    /** An exception in words alone may cover anything. */
    private static boolean excepts(Promise promise, String path) {
        return promise.getExcept().stream()
                .anyMatch(exemption -> exemption
                        .getIs()
                        .map(name -> Paths.isUnder(path, name) || Paths.isUnder("data/" + Paths.reference(path), name))
                        .orElse(true));
    }

    /** Items of the kind that is to be kept apart, among the data from which it is to be kept. */
    private static Stream<String> holdings(Subject register, Promise promise) {
        String[] kinds = promise.getData().stream()
                .flatMap(reference -> terms(register, reference))
                .toArray(String[]::new);
        List<String> held = register.all(DataCategory.class).under("data").stream()
                .filter(item -> promise.getWith().stream()
                        .anyMatch(with -> Paths.isUnder("data/" + Paths.reference(item.path()), with)))
                .filter(item -> promise.getData().stream()
                        .noneMatch(apart -> Paths.isUnder(Paths.reference(item.path()), apart)))
                .filter(item -> Terms.isWithin(register, TermKind.DATA, item.value(), kinds))
                .map(Place::path)
                .toList();
        return held.stream()
                .filter(path -> held.stream().noneMatch(other -> !other.equals(path) && Paths.isUnder(path, other)));
    }

    private static Stream<String> terms(Subject register, String reference) {
        return register.all(DataCategory.class).under("data").stream()
                .filter(place -> Paths.reference(place.path()).equals(reference))
                .flatMap(place -> Terms.of(register, TermKind.DATA, place.value()).stream())
                .map(Term::id);
    }

    /**
     * Sources of the register that are what the data are to be kept apart from, or observe people online as it does.
     */
    private static Stream<String> sources(Subject register, Promise promise) {
        boolean cookies = promise.getWith().stream().anyMatch(with -> Paths.isUnder(with, "cookies"));
        return register.all(Source.class).under("sources").stream()
                .filter(place -> cookies
                        && (place.value().getGivers().stream().anyMatch(promise.getWith()::contains)
                                || Terms.isWithin(register, TermKind.SOURCE, place.value(), "cookies", "social-media")))
                .map(Place::path);
    }

    private static Stream<String> combinations(Subject register, Promise promise) {
        return register.all(Source.class).under("sources").stream()
                .filter(place -> place.value().getCombinedWith().stream().anyMatch(promise.getWith()::contains)
                        || (place.value().getUse().contains(SourceUse.COMBINE)
                                && promise.getWith().contains(place.path())))
                .map(Place::path);
    }
}

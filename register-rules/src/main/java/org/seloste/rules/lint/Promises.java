package org.seloste.rules.lint;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.vocabulary.TermKind;

/**
 * What the promises of a register (lupaukset) rule out, with the exceptions that they name.
 *
 * <p>A promise is read as narrowly as it is written: a limit that the other statement leaves open does not make a
 * contradiction, and an exception that stands in words alone may cover anything.
 */
public final class Promises {

    private Promises() {}

    /**
     * The promises on an act.
     *
     * @param register the register
     * @param act the act
     * @return promises that it is not done, and promises that it is done only so
     */
    public static Places<Promise> on(Subject register, PromisedAct act) {
        return register.all(Promise.class)
                .where(promise -> promise.getNot().filter(act::equals).isPresent()
                        || promise.getOnly().filter(act::equals).isPresent());
    }

    /**
     * One remark on a promise that is contradicted, with all that contradicts it.
     *
     * @param promise the promise
     * @param deeds what contradicts it
     * @return one remark, or none when nothing does
     */
    public static Stream<Remark> contradicted(Place<Promise> promise, Stream<Deed> deeds) {
        List<String> paths = deeds.map(Deed::path).distinct().toList();
        return paths.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.at(promise.path()).against(paths));
    }

    /**
     * Whether a promise rules something out that the register says is done.
     *
     * @param register the register, whose own terms count
     * @param promise the promise
     * @param deed what is done
     * @return true when the promise reaches it and names no exception for it
     */
    public static boolean ruleOut(Subject register, Promise promise, Deed deed) {
        boolean reached = promise.getNot().isPresent() ? reaches(promise, deed) : leavesOut(promise, deed);
        return reached && !excepts(register, promise, deed);
    }

    private static boolean reaches(Promise promise, Deed deed) {
        return promise.getCookies().isEmpty()
                && (promise.getTo().isEmpty() || promise.getTo().stream().anyMatch(deed.parties()::contains))
                && (promise.getPurposes().isEmpty()
                        || promise.getPurposes().stream().anyMatch(deed.purposes()::contains)
                        || (deed.purposes().isEmpty() && deed.openToAll()))
                && Paths.overlap(promise.getData(), deed.data())
                && Paths.overlap(promise.getPeople(), deed.people())
                && (promise.getFrequency().isEmpty() || promise.getFrequency().equals(deed.frequency()));
    }

    /** Whether something lies outside of what alone is promised. */
    private static boolean leavesOut(Promise promise, Deed deed) {
        return outside(promise.getTo(), deed.parties())
                || (!promise.getTo().isEmpty() && deed.openToAll())
                || outside(promise.getPurposes(), deed.purposes())
                || outside(promise.getData(), deed.data())
                || outside(promise.getPeople(), deed.people());
    }

    private static boolean outside(List<String> promised, List<String> done) {
        return !promised.isEmpty()
                && done.stream().anyMatch(each -> promised.stream().noneMatch(allowed -> Paths.isUnder(each, allowed)));
    }

    /**
     * Whether a promise names an exception for something.
     *
     * @param register the register, whose own terms count
     * @param promise the promise
     * @param deed what is done
     * @return true when an exception names it, its recipients, purposes or data, or its condition
     */
    public static boolean excepts(Subject register, Promise promise, Deed deed) {
        List<String> named = promise.getExcept().stream()
                .flatMap(each -> each.getIs().stream())
                .toList();
        return named.size() < promise.getExcept().size()
                || named.contains(deed.path())
                || allNamed(deed.parties(), named, "")
                || allNamed(deed.purposes(), named, "purposes/")
                || allNamed(deed.data(), named, "data/")
                || deed.when().stream()
                        .flatMap(condition -> condition.getIs().stream())
                        .anyMatch(word ->
                                Terms.isWithin(register, TermKind.CONDITION, word, named.toArray(String[]::new)));
    }

    private static boolean allNamed(List<String> done, List<String> named, String kind) {
        return !done.isEmpty()
                && done.stream().allMatch(each -> named.stream().anyMatch(name -> Paths.isUnder(kind + each, name)));
    }
}

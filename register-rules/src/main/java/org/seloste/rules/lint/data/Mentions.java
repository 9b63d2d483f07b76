package org.seloste.rules.lint.data;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.Profiling;
import org.seloste.model.Purpose;
import org.seloste.model.Recording;
import org.seloste.model.RecordingKind;
import org.seloste.model.Source;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Where a register speaks of data of some kind outside of its list of data, without saying which they are. */
final class Mentions {

    private Mentions() {}

    static Stream<String> ofCalls(Subject register) {
        return paths(
                register,
                "recordings",
                Recording.class,
                recording -> recording.getData().isEmpty()
                        && recording
                                .getKind()
                                .filter(RecordingKind.CALLS::equals)
                                .isPresent());
    }

    static Stream<String> ofBrowsing(Subject register) {
        return Stream.concat(
                paths(
                        register,
                        "cookies",
                        Cookie.class,
                        cookie -> cookie.getData().isEmpty()),
                paths(register, "sources", Source.class, source -> isSilent(register, source, "cookies")));
    }

    static Stream<String> ofCredit(Subject register) {
        return Stream.of(
                        paths(
                                register,
                                "purposes",
                                Purpose.class,
                                purpose -> purpose.getData().isEmpty()
                                        && Terms.isWithin(
                                                register,
                                                TermKind.PURPOSE,
                                                purpose,
                                                "solvency",
                                                "credit-decision",
                                                "financing",
                                                "debt-collection")),
                        paths(
                                register,
                                "sources",
                                Source.class,
                                source -> isSilent(register, source, "credit-information-register")),
                        paths(
                                register,
                                "disclosures",
                                Disclosure.class,
                                disclosure -> disclosure.getData().isEmpty()
                                        && disclosure.getWhen().stream()
                                                .flatMap(condition -> condition.getIs().stream())
                                                .anyMatch(word -> Terms.isWithin(
                                                        register,
                                                        TermKind.CONDITION,
                                                        word,
                                                        "credit-application",
                                                        "debt-collection"))))
                .flatMap(paths -> paths);
    }

    static Stream<String> ofProfiles(Subject register) {
        return paths(
                register,
                "profiling",
                Profiling.class,
                profiling -> profiling.getData().isEmpty());
    }

    private static boolean isSilent(Subject register, Source source, String kind) {
        return source.getData().isEmpty()
                && (Terms.isWithin(register, TermKind.SOURCE, source, kind)
                        || (kind.equals("credit-information-register") && comesFromCreditAgency(register, source)));
    }

    private static boolean comesFromCreditAgency(Subject register, Source source) {
        return register.all(Party.class)
                .values()
                .filter(party -> Terms.isWithin(register, TermKind.PARTY, party, "credit-agency"))
                .anyMatch(party -> source.getGivers().contains("parties/" + party.getId()));
    }

    private static <T> Stream<String> paths(Subject register, String root, Class<T> type, Predicate<T> silent) {
        return register.all(type).under(root).where(silent).stream().map(Place::path);
    }
}

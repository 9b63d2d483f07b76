package org.seloste.rules.lint.document;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.Cookie;
import org.seloste.model.DataCategory;
import org.seloste.model.Disclosure;
import org.seloste.model.Modality;
import org.seloste.model.Processor;
import org.seloste.model.Profiling;
import org.seloste.model.Purpose;
import org.seloste.model.Recording;
import org.seloste.model.Retention;
import org.seloste.model.Source;
import org.seloste.model.Transfer;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice says what is done, and not in most places what may be done (WP260). */
final class Hedging implements Rule {

    private static final int FEWEST = 10;
    private static final int PERCENT = 100;
    private static final int MOST_PERCENT = 5;

    private static final Pattern HEDGES = Pattern.compile(
            "(?iuU)\\bvoidaan\\b|\\bsaattaa\\b|\\btarvittaessa\\b|\\bmahdollisesti\\b|\\bmm\\.|\\bjne\\."
                    + "|\\bmay\\b|\\bmight\\b|\\bsome\\b|\\boften\\b|\\bpossibly\\b"
                    + "|\\bkan komma att\\b|\\beventuellt\\b|\\bvid behov\\b|\\bbl\\.\\s?a\\.|\\bm\\.\\s?m\\.");

    @Override
    public About about() {
        return About.warning("hedging", "12(1)").covers("FRM-006", "N-FORM").sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        long statements = modalities(register).count() + prose(register).count();
        long hedged = modalities(register)
                        .filter(modality -> modality.filter(Hedging::isHedge).isPresent())
                        .count()
                + prose(register).filter(words -> HEDGES.matcher(words).find()).count();
        if (statements == 0) {
            return Outcome.doesNotApply();
        }
        boolean dense = hedged >= FEWEST && hedged * PERCENT > statements * MOST_PERCENT;
        return Outcome.of(Stream.of(Remark.at(""))
                .filter(remark -> dense)
                .map(remark ->
                        remark.with("hedged", String.valueOf(hedged)).with("statements", String.valueOf(statements))));
    }

    private static boolean isHedge(Modality modality) {
        return modality == Modality.MAY || modality == Modality.OCCASIONALLY;
    }

    /** In one language only; the others say the same. */
    private static Stream<String> prose(Subject register) {
        return register.prose()
                .values()
                .map((Text text) -> text.in(register.register().firstLanguage()))
                .flatMap(Optional::stream);
    }

    private static Stream<Optional<Modality>> modalities(Subject register) {
        return Stream.of(
                        register.all(Purpose.class).values().map(Purpose::getModality),
                        register.all(DataCategory.class).values().map(DataCategory::getModality),
                        register.all(Source.class).values().map(Source::getModality),
                        register.all(Disclosure.class).values().map(Disclosure::getModality),
                        register.all(Processor.class).values().map(Processor::getModality),
                        register.all(Transfer.class).values().map(Transfer::getModality),
                        register.all(Retention.class).values().map(Retention::getModality),
                        register.all(AutomatedDecision.class).values().map(AutomatedDecision::getModality),
                        register.all(Profiling.class).values().map(Profiling::getModality),
                        register.all(Cookie.class).values().map(Cookie::getModality),
                        register.all(Recording.class).values().map(Recording::getModality))
                .flatMap(modalities -> modalities);
    }
}

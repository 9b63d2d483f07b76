package org.seloste.rules.lint.retention;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.model.TimeLimit;
import org.seloste.model.TimeSpan;
import org.seloste.model.Topic;
import org.seloste.model.law.StatutoryRetention;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A period that rests on a statute is the statute's, from the event from which the statute counts. */
final class StatutoryPeriodDiffers implements Rule {

    @Override
    public About about() {
        return About.warning("statutory-period-differs", "5(1)(e)")
                .and("1336/1997 2:10 §")
                .covers("RET-005")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Retention.class)
                .where(statement -> period(statement).isPresent()
                        && !Accounting.periods(statement, register).isEmpty())
                .judge(statement -> judge(statement, register));
    }

    private static Optional<TimeLimit> period(Retention statement) {
        return statement.getKeep().or(statement::getAtLeast);
    }

    private static Stream<Remark> judge(Place<Retention> statement, Subject register) {
        TimeLimit stated = period(statement.value()).orElseThrow();
        List<StatutoryRetention> periods = Accounting.periods(statement.value(), register);
        return periods.stream().anyMatch(row -> isThatOf(row, stated))
                ? Stream.empty()
                : Stream.of(Remark.at(statement.path())
                        .with(
                                "stated",
                                inEveryLanguage(
                                        language -> PeriodWords.of(stated.span(), stated.after(), register, language)))
                        .with("statute", inEveryLanguage(language -> said(periods, register, language))));
    }

    private static Text inEveryLanguage(Function<Language, String> words) {
        return Text.of(words.apply(Language.FINNISH), words.apply(Language.ENGLISH), words.apply(Language.SWEDISH));
    }

    private static boolean isThatOf(StatutoryRetention row, TimeLimit stated) {
        TimeSpan span = stated.span();
        return Period.of(span.years(), span.months(), span.days())
                        .normalized()
                        .equals(row.atLeast().normalized())
                && stated.after().filter(row.from()::equals).isPresent();
    }

    private static String said(List<StatutoryRetention> periods, Subject register, Language language) {
        return periods.stream()
                .map(row -> row.what().in(language).orElseThrow() + " "
                        + PeriodWords.of(span(row.atLeast()), Optional.of(row.from()), register, language))
                .collect(Collectors.joining("; "));
    }

    private static TimeSpan span(Period period) {
        return new TimeSpan(period.getYears(), period.getMonths(), 0, period.getDays(), 0);
    }
}

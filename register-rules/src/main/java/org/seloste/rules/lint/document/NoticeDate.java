package org.seloste.rules.lint.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Change;
import org.seloste.model.Dates;
import org.seloste.model.PublishedVersion;
import org.seloste.model.law.Act;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.Subject;

/** The day to which a notice is up to date. */
final class NoticeDate {

    static final String GDPR = "2016/679";
    static final String DATA_PROTECTION_ACT = "1050/2018";

    private NoticeDate() {}

    /** The latest day on which it was drawn up, changed, checked or put into force; empty when it has no date. */
    static Optional<LocalDate> of(Subject register) {
        Stream<LocalDate> dates = register.register().getDates().stream().flatMap(NoticeDate::all);
        Stream<LocalDate> changes = register.register().getChanges().stream().map(Change::getDate);
        Stream<LocalDate> published = register.register().getDescribes().flatMap(PublishedVersion::getDate).stream();
        return Stream.of(dates, changes, published).flatMap(days -> days).max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> all(Dates dates) {
        return Stream.of(dates.getCreated(), dates.getUpdated(), dates.getValidFrom(), dates.getReviewed())
                .flatMap(Optional::stream);
    }

    static Text written(LocalDate day) {
        String digits = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
        String month = day.getMonth().name().charAt(0)
                + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT);
        return Text.of(digits, day.getDayOfMonth() + " " + month + " " + day.getYear(), digits);
    }

    /** Whether a notice is of a day before an act began to apply. */
    static boolean isBefore(LocalDate date, String act, Subject register) {
        return register.law()
                .act(act)
                .flatMap(Act::validFrom)
                .filter(date::isBefore)
                .isPresent();
    }
}

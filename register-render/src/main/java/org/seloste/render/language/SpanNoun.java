package org.seloste.render.language;

import org.seloste.model.text.Language;

/**
 * The word for a unit of time beside a number.
 *
 * @param one the form beside the integer 1
 * @param other the form beside every other number; in Finnish the partitive singular
 * @param genitive the genitive singular, for every number; only Finnish has a form of its own
 */
record SpanNoun(String one, String other, String genitive) {

    static SpanNoun of(Language language, SpanUnit unit) {
        return switch (language) {
            case FINNISH -> finnish(unit);
            case ENGLISH -> english(unit);
            case SWEDISH -> swedish(unit);
        };
    }

    private static SpanNoun finnish(SpanUnit unit) {
        return switch (unit) {
            case YEARS -> new SpanNoun("vuosi", "vuotta", "vuoden");
            case MONTHS -> new SpanNoun("kuukausi", "kuukautta", "kuukauden");
            case WEEKS -> new SpanNoun("viikko", "viikkoa", "viikon");
            case DAYS -> new SpanNoun("päivä", "päivää", "päivän");
            case HOURS -> new SpanNoun("tunti", "tuntia", "tunnin");
        };
    }

    private static SpanNoun english(SpanUnit unit) {
        return switch (unit) {
            case YEARS -> uninflected("year", "years");
            case MONTHS -> uninflected("month", "months");
            case WEEKS -> uninflected("week", "weeks");
            case DAYS -> uninflected("day", "days");
            case HOURS -> uninflected("hour", "hours");
        };
    }

    private static SpanNoun swedish(SpanUnit unit) {
        return switch (unit) {
            case YEARS -> uninflected("år", "år");
            case MONTHS -> uninflected("månad", "månader");
            case WEEKS -> uninflected("vecka", "veckor");
            case DAYS -> uninflected("dag", "dagar");
            case HOURS -> uninflected("timme", "timmar");
        };
    }

    private static SpanNoun uninflected(String one, String other) {
        return new SpanNoun(one, other, other);
    }
}

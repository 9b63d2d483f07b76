package org.seloste.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.seloste.model.form.ScalarForm;
import org.seloste.model.form.SchemaDefinitions;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/**
 * Good spellings of what is written as one scalar. A form that follows a pattern gets those of a common stock that fit
 * it, so that a new kind of scalar needs no more than an example here.
 */
final class Spellings {

    /** In ascending order, so that a later limit of one statement is no shorter than an earlier. */
    private static final List<String> SPANS = List.of(
            "6 hours",
            "PT24H",
            "3 days",
            "2 weeks",
            "P30D",
            "1 month",
            "6 months",
            "1 year",
            "1 year 6 months",
            "P2Y",
            "2 years 6 months 3 days",
            "10 years",
            "50 years");

    private static final List<String> DATES = IntStream.range(0, 60)
            .mapToObj(step -> LocalDate.of(2016, 2, 29).plusDays(step * 97L).toString())
            .toList();

    private static final List<String> OTHERS = List.of(
            "1050/2018 29 §",
            "2016/679 6(1)(f)",
            "1336/1997 2:10 §",
            "917/2014",
            "2016/679",
            "under 15",
            "18 or over",
            "13 to 17",
            "0 to 0",
            "tietosuoja@yritys.example",
            "o'n@yritys.example",
            "a+b=c&d@xn--yritys-dua.example",
            "+358 29 566 6700",
            "09 123 4567",
            "112",
            "(09) 123-456",
            "https://yritys.example",
            "http://yritys.example/polku?a=1&b=%22%3E#kohta",
            "https://yritys.example/" + "x".repeat(300));

    private final Random random;
    private final Words words;

    Spellings(Random random, Words words) {
        this.random = random;
        this.words = words;
    }

    /** Keeps the dates and lengths of one thing in order, since none ends before it starts. */
    static final class Order {
        private int date;
        private int span;
    }

    Object any(ScalarForm<?> form, Order order) {
        Map<String, Object> schema = form.schema(new SchemaDefinitions());
        if (schema.get("enum") instanceof List<?> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
        if (schema.get("pattern") instanceof String pattern) {
            return matching(pattern, order);
        }
        return words.any(random);
    }

    private String matching(String pattern, Order order) {
        Pattern compiled = Pattern.compile(pattern);
        if (compiled.matcher(DATES.get(0)).find()) {
            order.date += random.nextInt(DATES.size() - order.date);
            return DATES.get(order.date);
        }
        if (compiled.matcher(SPANS.get(0)).find()) {
            order.span += random.nextInt(SPANS.size() - order.span);
            String span = SPANS.get(order.span);
            boolean fromEvent = compiled.matcher(span + " after x").find() && random.nextBoolean();
            return fromEvent ? span + " after " + event() : span;
        }
        List<String> fitting =
                OTHERS.stream().filter(each -> compiled.matcher(each).find()).toList();
        if (fitting.isEmpty()) {
            throw new AssertionError("No spelling in stock fits " + pattern + "; add one to " + Spellings.class);
        }
        return fitting.get(random.nextInt(fitting.size()));
    }

    private String event() {
        List<String> events = Vocabulary.standard().all(TermKind.EVENT).stream()
                .map(Term::id)
                .sorted()
                .toList();
        return events.get(random.nextInt(events.size()));
    }
}

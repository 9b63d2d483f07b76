package org.seloste.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.LawRef;
import org.seloste.model.Topic;

/**
 * What is fixed of a rule: its id, its weight, and what it rests on.
 *
 * @param id the id of the rule in kebab-case; it never changes
 * @param severity the weight of its source
 * @param confidence how sure its findings are
 * @param citations the provisions on which it rests, the first being the one that decides
 * @param lawIds the rows of the project's table of law that it covers
 * @param topics the topics about which it asks; a register that was not transcribed on one of them is not judged
 */
public record About(
        String id,
        Severity severity,
        Confidence confidence,
        List<LawRef> citations,
        List<String> lawIds,
        Set<Topic> topics) {

    private static final String GDPR = "2016/679 ";

    /**
     * Copies the lists.
     *
     * @param id the id of the rule in kebab-case; it never changes
     * @param severity the weight of its source
     * @param confidence how sure its findings are
     * @param citations the provisions on which it rests, the first being the one that decides
     * @param lawIds the rows of the project's table of law that it covers
     * @param topics the topics about which it asks; a register that was not transcribed on one of them is not judged
     */
    public About {
        citations = List.copyOf(citations);
        lawIds = List.copyOf(lawIds);
        topics = Set.copyOf(topics);
    }

    /**
     * A rule whose source is the law.
     *
     * @param id the id of the rule
     * @param articles articles of the GDPR, such as {@code 13(1)(c)}
     * @return facts without table rows and topics
     */
    public static About error(String id, String... articles) {
        return of(id, Severity.ERROR, articles);
    }

    /**
     * A rule whose source is guidance or practice.
     *
     * @param id the id of the rule
     * @param articles articles of the GDPR that the guidance explains
     * @return facts without table rows and topics
     */
    public static About warning(String id, String... articles) {
        return of(id, Severity.WARNING, articles);
    }

    /**
     * A rule that tells what is worth knowing.
     *
     * @param id the id of the rule
     * @param articles articles of the GDPR that it touches
     * @return facts without table rows and topics
     */
    public static About info(String id, String... articles) {
        return of(id, Severity.INFO, articles);
    }

    private static About of(String id, Severity severity, String... articles) {
        return new About(
                id,
                severity,
                Confidence.CERTAIN,
                Stream.of(articles).map(article -> LawRef.of(GDPR + article)).toList(),
                List.of(),
                Set.of());
    }

    /**
     * These facts with further provisions of other acts.
     *
     * @param laws such as {@code 1050/2018 29 §}
     * @return new facts
     */
    public About and(String... laws) {
        List<LawRef> all = new ArrayList<>(citations);
        Stream.of(laws).map(LawRef::of).forEach(all::add);
        return new About(id, severity, confidence, all, lawIds, topics);
    }

    /**
     * These facts with the rows of the table of law that the rule covers.
     *
     * @param rows such as {@code BAS-001}
     * @return new facts
     */
    public About covers(String... rows) {
        return new About(id, severity, confidence, citations, List.of(rows), topics);
    }

    /**
     * These facts with the topics about which the rule asks.
     *
     * @param asked the topics
     * @return new facts
     */
    public About on(Topic... asked) {
        return new About(id, severity, confidence, citations, lawIds, Set.of(asked));
    }

    /**
     * These facts for a rule that recognises words.
     *
     * @param sure how sure its findings are
     * @return new facts
     */
    public About sure(Confidence sure) {
        return new About(id, severity, sure, citations, lawIds, topics);
    }
}

package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.LawRef;

/**
 * What is fixed of a rule that judges actions.
 *
 * @param id the id, in kebab-case; it never changes
 * @param kind whether it asks for a declaration or for the law
 * @param citations the provisions on which it rests
 * @param lawIds the rows of the project's table of law that it covers
 * @param inputs what it looks at
 * @param wakes the inputs any of which must be said for it to object; empty when operations or the purpose suffice
 * @param operations the operations at which it may object though none of those inputs is said
 */
public record CheckAbout(
        String id,
        Kind kind,
        List<LawRef> citations,
        List<String> lawIds,
        Set<Input> inputs,
        Set<Input> wakes,
        Set<Operation> operations) {

    private static final String GDPR = "2016/679 ";

    /**
     * Copies the collections.
     *
     * @param id the id, in kebab-case; it never changes
     * @param kind whether it asks for a declaration or for the law
     * @param citations the provisions on which it rests
     * @param lawIds the rows of the project's table of law that it covers
     * @param inputs what it looks at
     * @param wakes the inputs any of which must be said for it to object; empty when operations or the purpose suffice
     * @param operations the operations at which it may object though none of those inputs is said
     */
    public CheckAbout {
        citations = List.copyOf(citations);
        lawIds = List.copyOf(lawIds);
        inputs = Set.copyOf(inputs);
        wakes = Set.copyOf(wakes);
        operations = Set.copyOf(operations);
    }

    /** A rule that asks whether something is declared. */
    static CheckAbout declaration(String id, String... articles) {
        return of(id, Kind.DECLARATION, articles);
    }

    /** A rule of law. */
    static CheckAbout law(String id, String... articles) {
        return of(id, Kind.LAW, articles);
    }

    private static CheckAbout of(String id, Kind kind, String... articles) {
        return new CheckAbout(
                id,
                kind,
                Stream.of(articles).map(article -> LawRef.of(GDPR + article)).toList(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** With provisions of other acts. */
    CheckAbout and(String... laws) {
        List<LawRef> all = new ArrayList<>(citations);
        Stream.of(laws).map(LawRef::of).forEach(all::add);
        return new CheckAbout(id, kind, all, lawIds, inputs, wakes, operations);
    }

    CheckAbout covers(String... rows) {
        return new CheckAbout(id, kind, citations, List.of(rows), inputs, wakes, operations);
    }

    /** Inputs that it reads and that wake it. */
    CheckAbout wokenBy(Input... some) {
        Set<Input> all = EnumSet.noneOf(Input.class);
        all.addAll(inputs);
        all.addAll(Arrays.asList(some));
        return new CheckAbout(id, kind, citations, lawIds, all, Set.of(some), operations);
    }

    /** Further inputs that it reads once it is awake. */
    CheckAbout reading(Input... some) {
        Set<Input> all = EnumSet.noneOf(Input.class);
        all.addAll(inputs);
        all.addAll(Arrays.asList(some));
        return new CheckAbout(id, kind, citations, lawIds, all, wakes, operations);
    }

    /** Operations that wake it. */
    CheckAbout at(Operation... some) {
        return new CheckAbout(id, kind, citations, lawIds, inputs, wakes, Set.of(some));
    }
}

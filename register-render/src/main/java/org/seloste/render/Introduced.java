package org.seloste.render;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.Register;

/**
 * The parties that are introduced where they act, since one recipient, processor or transfer alone is about them.
 *
 * @param ids their ids
 */
record Introduced(Set<String> ids) {

    static Introduced in(Register register) {
        return new Introduced(Stream.of(
                        register.getDisclosures().items(),
                        register.getProcessors().items(),
                        register.getTransfers().items())
                .flatMap(List::stream)
                .flatMap(element -> Speaker.partyOf(element).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(party -> party.getValue() == 1)
                .map(party -> party.getKey())
                .collect(Collectors.toUnmodifiableSet()));
    }
}

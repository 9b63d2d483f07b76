package org.seloste.rules.check;

import java.util.List;
import java.util.Set;

/**
 * What rules must know of a name of data, beside whether it is declared.
 *
 * @param nodes what the register declares of it
 * @param special the special categories that it is in
 * @param mayReveal the special categories that it may reveal
 * @param grounds the grounds that the register states for it, beside the legal basis
 * @param criminal whether it concerns criminal convictions or offences
 * @param nationalId whether it is or contains the national identity code
 * @param workplace whether Act 759/2004 sets conditions for it
 */
record DataFacts(
        List<DeclaredData> nodes,
        Set<String> special,
        Set<String> mayReveal,
        Set<String> grounds,
        boolean criminal,
        boolean nationalId,
        boolean workplace) {

    /** Whether no rule about kinds of data can have anything to say. */
    boolean isPlain() {
        return special.isEmpty()
                && mayReveal.isEmpty()
                && !criminal
                && !nationalId
                && !workplace
                && nodes.stream()
                        .noneMatch(node ->
                                node.isConditional() || !node.value().getBases().isEmpty());
    }
}

package org.seloste.benchmarks;

import java.util.Set;

/**
 * What a register declares of a purpose.
 *
 * @param id the id of the purpose
 * @param bases its legal bases
 * @param groups the groups of people
 * @param recipients who receives data for it
 * @param data the data, as declared: a category stands for all its items
 * @param covered the data with every item of a declared category
 */
public record Declared(
        String id,
        Set<String> bases,
        Set<String> groups,
        Set<String> recipients,
        Set<String> data,
        Set<String> covered) {

    boolean allows(Act act) {
        return bases.contains(act.basis())
                && groups.contains(act.group())
                && recipients.contains(act.recipient())
                && covered.containsAll(act.data());
    }
}

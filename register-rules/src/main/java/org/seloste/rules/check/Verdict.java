package org.seloste.rules.check;

import java.util.List;

/**
 * What a policy answers to an action, with all reasons.
 *
 * @param decision the worst of the reasons
 * @param reasons why it is not simply allowed, the worst first; without the duties
 * @param duties what must be done besides
 */
public record Verdict(Decision decision, List<Reason> reasons, List<Reason> duties) {

    /** Nothing objects and nothing is to be done. */
    static final Verdict ALLOWED = new Verdict(Decision.ALLOWED, List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param decision the worst of the reasons
     * @param reasons why it is not simply allowed, the worst first; without the duties
     * @param duties what must be done besides
     */
    public Verdict {
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
    }

    static Verdict of(List<Reason> all) {
        if (all.isEmpty()) {
            return ALLOWED;
        }
        Decision worst = all.stream().map(Reason::decision).reduce(Decision.ALLOWED, Decision::orWorse);
        return new Verdict(
                worst,
                all.stream()
                        .filter(reason -> reason.decision() != Decision.ALLOWED_WITH_DUTIES)
                        .sorted((one, other) -> other.decision().compareTo(one.decision()))
                        .toList(),
                all.stream()
                        .filter(reason -> reason.decision() == Decision.ALLOWED_WITH_DUTIES)
                        .toList());
    }

    /**
     * Whether it may be done without asking anybody, be it with duties.
     *
     * @return true for allowed and for allowed with duties
     */
    public boolean isAllowed() {
        return decision.compareTo(Decision.ALLOWED_WITH_DUTIES) <= 0;
    }
}

package org.seloste.rules.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a policy answers to an action, with all reasons. Immutable.
 *
 * <p>That something is denied is often seen at once, and many callers want no more; the reasons are then put together
 * when somebody asks for them.
 */
public final class Verdict {

    /** Nothing objects and nothing is to be done. */
    static final Verdict ALLOWED = new Verdict(Decision.ALLOWED, new Why(List.of()), null);

    private record Why(List<Reason> reasons, List<Reason> duties) {

        Why(List<Reason> all) {
            this(
                    all.stream()
                            .filter(reason -> reason.decision() != Decision.ALLOWED_WITH_DUTIES)
                            .sorted((one, other) -> other.decision().compareTo(one.decision()))
                            .toList(),
                    all.stream()
                            .filter(reason -> reason.decision() == Decision.ALLOWED_WITH_DUTIES)
                            .toList());
        }
    }

    private final Decision decision;
    private final @Nullable Supplier<List<Reason>> later;
    private @Nullable Why why;

    private Verdict(Decision decision, @Nullable Why why, @Nullable Supplier<List<Reason>> later) {
        this.decision = decision;
        this.why = why;
        this.later = later;
    }

    static Verdict of(List<Reason> all) {
        return all.isEmpty()
                ? ALLOWED
                : new Verdict(
                        all.stream().map(Reason::decision).reduce(Decision.ALLOWED, Decision::orWorse),
                        new Why(all),
                        null);
    }

    /** A verdict that is certain before all reasons are known. */
    static Verdict denied(Supplier<List<Reason>> reasons) {
        return new Verdict(Decision.DENIED, null, reasons);
    }

    /**
     * What the policy says.
     *
     * @return the worst of the reasons
     */
    public Decision decision() {
        return decision;
    }

    /**
     * Why it is not simply allowed.
     *
     * @return all reasons, the worst first; without the duties
     */
    public List<Reason> reasons() {
        return why().reasons();
    }

    /**
     * What must be done besides.
     *
     * @return the duties
     */
    public List<Reason> duties() {
        return why().duties();
    }

    /**
     * Whether it may be done without asking anybody, be it with duties.
     *
     * @return true for allowed and for allowed with duties
     */
    public boolean isAllowed() {
        return decision.compareTo(Decision.ALLOWED_WITH_DUTIES) <= 0;
    }

    /** Two threads may both put the reasons together; they come to the same, which cannot be seen half made. */
    private Why why() {
        Why known = why;
        if (known == null) {
            known = new Why(Objects.requireNonNull(later).get());
            why = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that && decision == that.decision && why().equals(that.why());
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, why());
    }

    @Override
    public String toString() {
        return decision + " " + reasons() + duties();
    }
}

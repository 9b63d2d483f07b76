package org.seloste.rules.lint;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.law.DataSubjectRight;

/** What several rules ask about how rights are used. */
public final class Requests {

    private Requests() {}

    /**
     * Whether the register names only the rights that it mentions, as a notice that was written down does; a register
     * that does not, gives every right that applies.
     *
     * @param register the register
     * @return true when the rights are as stated
     */
    public static boolean areAsStated(Subject register) {
        return !register.register().getRightsStated().isEmpty();
    }

    /**
     * Whether the notice tells how a right is used.
     *
     * @param register the register
     * @param right the right
     * @return true when the right is given and somebody or some way is named for it
     */
    public static boolean areToldFor(Subject register, DataSubjectRight right) {
        List<String> stated = register.register().getRightsStated();
        boolean given = stated.isEmpty() || stated.contains(right.word());
        return given
                && register.register().getRights().stream()
                        .filter(each ->
                                Stream.of(right.word(), RightStatement.DEFAULT).anyMatch(each.getId()::equals))
                        .anyMatch(Requests::tellsHow);
    }

    /**
     * Whether something is said of where or how a request is made.
     *
     * @param right what is said of a right
     * @return true when a channel or a way is named
     */
    public static boolean tellsHow(RightStatement right) {
        return !right.getTo().isEmpty() || right.getHow().isPresent();
    }
}

package org.seloste.rules.lint;

import java.util.stream.Stream;

/** A rule about what a register accepts of the findings of the other rules, and so asked after them. */
public interface AcceptanceRule extends Rule {

    /**
     * The state of an acceptance on which the rule remarks.
     *
     * @return the state
     */
    Accepted.State wrong();

    @Override
    default Outcome check(Subject register) {
        return register.accepted()
                .judge(place -> place.value().state() == wrong()
                        ? Stream.of(Remark.at(place.path())
                                .with("rule", place.value().acceptance().getRule())
                                .with(
                                        "path",
                                        place.value().acceptance().getPath().orElse("/"))
                                .with(
                                        "until",
                                        place.value().acceptance().getUntil().toString()))
                        : Stream.empty());
    }
}

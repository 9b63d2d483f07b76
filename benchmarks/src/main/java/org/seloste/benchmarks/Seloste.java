package org.seloste.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.Decision;
import org.seloste.rules.check.Operation;
import org.seloste.rules.check.Policy;
import org.seloste.rules.check.PreparedAction;
import org.seloste.rules.check.ProcessingAction;

/** Seloste with its full set of rules. */
final class Seloste {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Seloste() {}

    static Policy policy(List<Declared> purposes) {
        return Policy.compile(Registers.of(purposes), LawData.builtIn(), DAY);
    }

    static ProcessingAction action(Act act) {
        return ProcessingAction.builder(act.purpose(), Operation.DISCLOSE)
                .basis(Registers.article(act.basis()))
                .subjects(act.group())
                .recipient(act.recipient())
                .data(act.data().toArray(new String[0]))
                .build();
    }

    /** Actions of strings. */
    static final class OfStrings implements Engine<ProcessingAction> {

        private final Policy policy;

        OfStrings(List<Declared> purposes) {
            policy = policy(purposes);
        }

        @Override
        public ProcessingAction request(Act act) {
            return action(act);
        }

        @Override
        public boolean allows(ProcessingAction request) {
            return policy.check(request).decision() == Decision.ALLOWED;
        }
    }

    /** Actions whose ids the policy has resolved once. */
    static final class Prepared implements Engine<PreparedAction> {

        private final Policy policy;

        Prepared(List<Declared> purposes) {
            policy = policy(purposes);
        }

        @Override
        public PreparedAction request(Act act) {
            return policy.prepare(action(act));
        }

        @Override
        public boolean allows(PreparedAction request) {
            return policy.check(request).decision() == Decision.ALLOWED;
        }
    }
}

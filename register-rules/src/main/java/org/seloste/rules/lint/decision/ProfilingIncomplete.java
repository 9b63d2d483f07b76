package org.seloste.rules.lint.decision;

import org.seloste.model.Profiling;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Of profiling people are told what it leads to. */
final class ProfilingIncomplete implements Rule {

    @Override
    public About about() {
        return About.warning("profiling-incomplete", "13(2)(f)", "5(1)(a)")
                .covers("N-PROFILING")
                .on(Topic.PROFILING);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Profiling.class)
                .areWrongWhen(profiling -> profiling.getEffect().isEmpty());
    }
}

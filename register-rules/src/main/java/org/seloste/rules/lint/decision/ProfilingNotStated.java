package org.seloste.rules.lint.decision;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A register with purposes that profile says that people are profiled. */
final class ProfilingNotStated implements Rule {

    @Override
    public About about() {
        return About.warning("profiling-not-stated", "13(2)(f)", "5(1)(a)")
                .covers("ADM-003", "N-PROFILING")
                .on(Topic.PROFILING);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> hints = Hints.ofProfiling(register);
        if (hints.isEmpty()) {
            return Outcome.doesNotApply();
        }
        Remark remark = Remark.at(register.gap(Topic.PROFILING, "profiling"));
        for (String hint : hints) {
            remark = remark.against(hint);
        }
        return Outcome.of(register.register().getProfiling().isStated() ? Stream.empty() : Stream.of(remark));
    }
}

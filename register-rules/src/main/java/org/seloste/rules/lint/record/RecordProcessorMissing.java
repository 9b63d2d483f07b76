package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.model.Controller;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/** The record names the processor, or each of them, and how to reach it. */
final class RecordProcessorMissing implements RecordRule {

    @Override
    public About about() {
        return About.error("record-processor-missing", "30(2)(a)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<Controller> processors = asked.stated().getProcessors();
        return processors.isEmpty()
                ? Outcome.of(true, "processors")
                : Outcome.of(processors.stream()
                        .filter(processor -> processor.getName().isEmpty() || !isReachable(processor))
                        .map(processor -> Remark.at("processors/" + processor.getId())));
    }

    /** A web page alone reaches nobody. */
    private static boolean isReachable(Controller processor) {
        return processor.getPost().isPresent()
                || processor.getVisit().isPresent()
                || !processor.getEmails().isEmpty()
                || !processor.getPhones().isEmpty();
    }
}

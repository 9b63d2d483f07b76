package org.seloste.rules.lint.retention;

import org.seloste.model.Recording;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** How long recordings of calls and pictures are kept is told. */
final class RecordingRetentionMissing implements Rule {

    @Override
    public About about() {
        return About.error("retention-of-recordings-missing", "13(2)(a)", "14(2)(a)")
                .covers("RET-001", "N-RETENTION")
                .on(Topic.RECORDINGS, Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Recording.class)
                .areWrongWhen(recording -> register.all(Retention.class)
                                .under("retention")
                                .values()
                                .noneMatch(statement -> Keeping.reaches(statement, recording))
                        && !isToldElsewhere(recording, register));
    }

    private static boolean isToldElsewhere(Recording recording, Subject register) {
        return register.register().getPurposes().stream()
                        .filter(purpose -> recording.getPurposes().contains(purpose.getId()))
                        .anyMatch(purpose -> purpose.getRetention().isPresent())
                || register.register().getData().stream()
                        .filter(category -> recording.getData().stream()
                                .anyMatch(data ->
                                        data.equals(category.getId()) || data.startsWith(category.getId() + "/")))
                        .anyMatch(Keeping::tellsItsOwn);
    }
}

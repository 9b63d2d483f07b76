package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.model.Client;
import org.seloste.model.ProcessingActivity;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/** The record says which processing is carried out on behalf of each controller. */
final class RecordActivityMissing implements RecordRule {

    @Override
    public About about() {
        return About.error("record-activity-missing", "30(2)(b)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<ProcessingActivity> activities = asked.stated().getActivities();
        return activities.isEmpty()
                ? Outcome.of(true, "activities")
                : Outcome.of(asked.stated().getClients().stream()
                        .filter(client -> activities.stream().noneMatch(activity -> isFor(client, activity)))
                        .map(client -> Remark.at("clients/" + client.getId())));
    }

    /** An activity that names no controller is carried out for all. */
    private static boolean isFor(Client client, ProcessingActivity activity) {
        return activity.getClients().isEmpty() || activity.getClients().contains(client.getId());
    }
}

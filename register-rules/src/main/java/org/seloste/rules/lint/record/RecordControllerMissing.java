package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.model.Client;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/** The record names each controller on whose behalf the processor acts, and how to reach it. */
final class RecordControllerMissing implements RecordRule {

    @Override
    public About about() {
        return About.error("record-controller-missing", "30(2)(a)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<Client> clients = asked.stated().getClients();
        return clients.isEmpty()
                ? Outcome.of(true, "clients")
                : Outcome.of(clients.stream()
                        .filter(client -> !isReachable(client))
                        .map(client -> Remark.at("clients/" + client.getId())));
    }

    private static boolean isReachable(Client client) {
        return client.getPost().isPresent()
                || !client.getEmails().isEmpty()
                || !client.getPhones().isEmpty();
    }
}

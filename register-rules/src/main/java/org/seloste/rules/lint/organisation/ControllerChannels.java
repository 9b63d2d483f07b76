package org.seloste.rules.lint.organisation;

import java.util.stream.Stream;
import org.seloste.model.Controller;

/** In how many ways a controller can be reached; a web page alone reaches nobody. */
final class ControllerChannels {

    private ControllerChannels() {}

    static long count(Controller controller) {
        return Stream.of(
                        controller.getPost().isPresent()
                                || controller.getVisit().isPresent(),
                        !controller.getEmails().isEmpty(),
                        !controller.getPhones().isEmpty())
                .filter(Boolean::booleanValue)
                .count();
    }
}

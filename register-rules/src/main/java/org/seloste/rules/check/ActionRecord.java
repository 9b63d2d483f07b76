package org.seloste.rules.check;

import java.util.Optional;
import org.seloste.model.form.Position;

/**
 * An action as it was written down: with how often it happened, and where.
 *
 * @param action the action
 * @param count how often it happened; one when the record does not say
 * @param at where it happens, when the record says so
 * @param position where the record stands
 */
public record ActionRecord(ProcessingAction action, long count, Optional<Site> at, Position position) {

    /**
     * Where an action happens in a system.
     *
     * @param service the service
     * @param element the class and method, the job or the step
     * @param file the source file
     * @param line the line in it
     * @param trace the trace in which it happened
     */
    public record Site(
            Optional<String> service,
            Optional<String> element,
            Optional<String> file,
            Optional<Integer> line,
            Optional<String> trace) {}
}

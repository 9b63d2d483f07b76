package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.CalendarCap;
import org.seloste.model.CapYear;
import org.seloste.model.Purpose;
import org.seloste.model.Retention;
import org.seloste.model.TimeLimit;
import org.seloste.model.TimeSpan;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/** What a register's statements on retention make of the age of data on a day. */
final class Keeping {

    /** How data stand to a statement. */
    enum State {
        /** They may still be kept. */
        WITHIN,
        /** It cannot be said from what is known. */
        UNKNOWN,
        /** The statement gives nothing to count from. */
        UNCOUNTABLE,
        /** They should be gone. */
        OVER
    }

    /** A statement with the place where it stands. */
    record Statement(String path, Retention value) {}

    private final PurposeIndex purpose;
    private final ProcessingAction action;
    private final LocalDate day;
    private final Optional<LocalDate> collected;

    Keeping(PurposeIndex purpose, ProcessingAction action) {
        this.purpose = purpose;
        this.action = action;
        this.day = purpose.register().day(action);
        this.collected = Dating.collected(purpose, action);
    }

    /** The statements that decide for a name of data: those that name most of it, and those that a law demands. */
    List<Statement> deciding(String name) {
        List<Statement> all = inThisCase(matching(name, true));
        int closest = all.stream().mapToInt(Keeping::closeness).max().orElse(0);
        return all.stream()
                .filter(each ->
                        closeness(each) == closest || !each.value().getLaws().isEmpty())
                .toList();
    }

    /** The statements by which a name of data must be kept for some time, whatever the purpose. */
    List<Statement> holding(String name) {
        return inThisCase(matching(name, false)).stream()
                .filter(each -> each.value().getAtLeast().isPresent()
                        || (!each.value().getLaws().isEmpty()
                                && each.value().getKeep().isPresent()))
                .toList();
    }

    private static int closeness(Statement statement) {
        return (isNaming(statement.value().getData()) ? 2 : 0)
                + (isNaming(statement.value().getPurposes()) ? 1 : 0);
    }

    private static boolean isNaming(List<String> references) {
        return !references.isEmpty() && !references.contains("rest");
    }

    private List<Statement> matching(String name, boolean forPurpose) {
        List<Statement> all = new ArrayList<>();
        purpose.purpose()
                .flatMap(Purpose::getRetention)
                .ifPresent(own -> all.add(new Statement(purpose.path() + "/retention", own)));
        for (DeclaredData node : purpose.register().data().facts(name).nodes()) {
            node.value().getRetention().ifPresent(own -> all.add(new Statement(node.path() + "/retention", own)));
        }
        for (Retention each : purpose.register().retention()) {
            if ((!forPurpose || isForPurpose(each)) && isForData(each, name) && isForPeople(each)) {
                all.add(new Statement("retention/" + each.getId(), each));
            }
        }
        return all;
    }

    /** Whether a statement is for the purpose; what data are used for afterwards is for that use only. */
    private boolean isForPurpose(Retention statement) {
        boolean named =
                !isNaming(statement.getPurposes()) || statement.getPurposes().contains(purpose.id());
        return named
                && (statement.getUsedFor().isEmpty() || statement.getUsedFor().contains(purpose.id()));
    }

    private boolean isForData(Retention statement, String name) {
        if (statement.getData().contains("rest")) {
            return purpose.register().retention().stream()
                    .filter(other -> !other.getId().equals(statement.getId()) && isNaming(other.getData()))
                    .noneMatch(other -> isForData(other, name));
        }
        return statement.getData().isEmpty()
                || statement.getData().stream()
                        .anyMatch(reference ->
                                purpose.register().data().cover(reference).contains(name));
    }

    private boolean isForPeople(Retention statement) {
        return !isNaming(statement.getPeople())
                || action.subjects().length == 0
                || Stream.of(action.subjects())
                        .anyMatch(
                                group -> purpose.register().people().isAmong(group, Set.copyOf(statement.getPeople())));
    }

    /** Leaves out statements for other cases, and those that a statement for this case replaces. */
    private List<Statement> inThisCase(List<Statement> all) {
        Conditions conditions = purpose.register().conditions();
        List<Statement> holding = all.stream()
                .filter(each -> conditions.hold(each.value().getWhen(), purpose, action) == Answer.YES)
                .filter(each -> each.value().getUnless().isEmpty()
                        || conditions.hold(each.value().getUnless(), purpose, action) != Answer.YES)
                .toList();
        Set<String> replaced = holding.stream()
                .filter(each -> !each.value().getWhen().isEmpty())
                .flatMap(each -> each.value().getInsteadOf().stream())
                .collect(Collectors.toSet());
        return holding.stream()
                .filter(each -> !replaced.contains(each.value().getId()))
                .toList();
    }

    /** Whether a name of data may still be kept: it may when one of the deciding statements lets it. */
    State state(String name) {
        boolean open = action.isUnknown(Input.CONDITIONS)
                || action.isUnknown(Input.DAY)
                || action.isUnknown(Input.CONSENT)
                || action.isUnknown(Input.SUBJECTS);
        List<State> states =
                deciding(name).stream().map(each -> state(each.value())).toList();
        State best = states.stream().min(Comparator.naturalOrder()).orElse(State.UNCOUNTABLE);
        boolean mixed = best == State.UNCOUNTABLE && states.contains(State.OVER);
        return (open && !states.isEmpty()) || mixed ? State.UNKNOWN : best;
    }

    /** Whether a statement still lets data be kept. */
    State state(Retention statement) {
        List<State> limits = new ArrayList<>();
        statement.getKeep().ifPresent(limit -> limits.add(state(end(limit), limit)));
        statement.getAtMost().ifPresent(limit -> limits.add(state(end(limit), limit)));
        statement.getCap().ifPresent(cap -> limits.add(state(end(cap))));
        statement.getInactive().ifPresent(span -> limits.add(inactive(span)));
        if (!statement.getUntil().isEmpty()) {
            limits.add(until(statement.getUntil()));
        }
        statement.getDuring().forEach(during -> limits.add(during(during + "-end")));
        if (limits.contains(State.OVER)) {
            return State.OVER;
        }
        if (limits.isEmpty() || statement.isIndefinite()) {
            return State.UNCOUNTABLE;
        }
        return limits.contains(State.UNKNOWN) ? State.UNKNOWN : State.WITHIN;
    }

    /** Whether data must still be kept by a statement. */
    State floor(Retention statement) {
        TimeLimit limit = statement.getAtLeast().or(statement::getKeep).orElseThrow();
        return state(end(limit), limit);
    }

    private State state(Optional<LocalDate> end, TimeLimit limit) {
        if (end.isPresent()) {
            return state(end);
        }
        boolean young = collected
                .map(from -> !day.isAfter(Dating.end(from, limit.span())))
                .orElse(false);
        return young || isNotBegun(limit) ? State.WITHIN : State.UNKNOWN;
    }

    /** Whether the event from which the time runs is said not to have happened. */
    private boolean isNotBegun(TimeLimit limit) {
        return limit.after().filter(event -> !event.equals("collection")).isPresent()
                && (action.isNone(Input.EVENTS) || action.isKnown(Input.EVENTS));
    }

    private State state(Optional<LocalDate> end) {
        return end.map(last -> day.isAfter(last) ? State.OVER : State.WITHIN).orElse(State.UNKNOWN);
    }

    private State until(List<String> events) {
        boolean over = events.stream().flatMap(each -> event(each).stream()).anyMatch(date -> !date.isAfter(day));
        boolean listed = action.isNone(Input.EVENTS) || action.isKnown(Input.EVENTS);
        return over ? State.OVER : listed ? State.WITHIN : State.UNKNOWN;
    }

    /** Whether something that must go on has ended; the end of a wider relationship is its end too. */
    private State during(String end) {
        Terms terms = purpose.register().terms();
        boolean over = action.events().entrySet().stream()
                .filter(each -> terms.isWithin(TermKind.EVENT, end, each.getKey()))
                .anyMatch(each -> !each.getValue().isAfter(day));
        return over ? State.OVER : until(List.of(end));
    }

    /** Data younger than the time without activity cannot have been left alone so long. */
    private State inactive(TimeSpan span) {
        Optional<LocalDate> since = event("last-use").or(() -> event("last-contact"));
        State state = state(since.map(from -> Dating.end(from, span)));
        boolean young =
                collected.filter(from -> !day.isAfter(Dating.end(from, span))).isPresent();
        return state == State.UNKNOWN && young ? State.WITHIN : state;
    }

    private Optional<LocalDate> end(TimeLimit limit) {
        Optional<LocalDate> from =
                limit.after().isPresent() ? event(limit.after().get()) : collected;
        return from.map(date -> Dating.end(date, limit.span()));
    }

    private Optional<LocalDate> end(CalendarCap cap) {
        return collected.map(from -> lastDay(from.getYear() + (cap.getYear() == CapYear.FOLLOWING ? 1 : 0), cap));
    }

    private static LocalDate lastDay(int year, CalendarCap cap) {
        LocalDate month = LocalDate.of(year, cap.getMonth(), 1);
        return month.withDayOfMonth(Math.min(cap.getDay(), month.lengthOfMonth()));
    }

    /** The day of an event: as said, or by the calendar. */
    private Optional<LocalDate> event(String event) {
        Terms terms = purpose.register().terms();
        Optional<LocalDate> said = action.events().entrySet().stream()
                .filter(each -> terms.isWithin(TermKind.EVENT, each.getKey(), event))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
        if (said.isPresent()) {
            return said;
        }
        if (event.equals("collection")) {
            return collected;
        }
        return terms.trait(TermKind.EVENT, event, Trait.CALENDAR).contains("year")
                ? collected.map(date -> LocalDate.of(date.getYear(), 12, 31))
                : Optional.empty();
    }
}

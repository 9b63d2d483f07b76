package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seloste.model.Country;
import org.seloste.model.law.Article6;

/**
 * What somebody is about to do with personal data, or has done: a purpose, an operation, and whatever else is known of
 * it. Immutable.
 *
 * <p>It names kinds of data, people and parties, never a person and never a value. For each {@link Input} an action
 * says a value, that there is none, that nobody knows, or nothing; what nothing means depends on the input and stands
 * in docs/actions.md.
 */
public final class ProcessingAction {

    private static final String[] NO_NAMES = {};

    private final String purpose;
    private final Operation operation;
    private final long known;
    private final long none;
    private final long unknown;
    private final Object[] values;

    /* What nearly every action says, where a check finds it at once. */
    private final String[] data;
    private final String[] subjects;
    private final @Nullable String recipient;
    private final @Nullable String country;
    private final @Nullable String source;
    private final int basisSlot;
    private final boolean plain;

    /** The slot of an action that leaves the legal basis to the register; those of Article 6(1) stand before it. */
    static final int ANY_BASIS = 6;
    /** How many slots there are; those of actions with a consent follow on those without. */
    static final int BASIS_SLOTS = 7;

    private ProcessingAction(Builder builder) {
        this.purpose = builder.purpose;
        this.operation = builder.operation;
        this.none = builder.none;
        this.unknown = builder.unknown;
        this.known = bits(builder.values);
        this.values = builder.values.values().toArray();
        this.data = names(Input.DATA);
        this.subjects = names(Input.SUBJECTS);
        this.recipient = nullable(Input.RECIPIENT);
        this.country = nullable(Input.COUNTRY);
        this.source = nullable(Input.SOURCE);
        this.basisSlot = slot();
        this.plain = (none & ~Input.bits(Input.RECIPIENT, Input.COUNTRY, Input.SOURCE)) == 0
                && unknown == 0
                && data.length > 0
                && !isMissing();
    }

    private static long bits(Map<Input, Object> values) {
        long bits = 0;
        for (Input input : values.keySet()) {
            bits |= input.bit();
        }
        return bits;
    }

    private int slot() {
        String claimed = word(Input.BASIS);
        int basis = claimed.isEmpty() ? ANY_BASIS : Input.BASIS.words().indexOf(claimed);
        String consent = word(Input.CONSENT);
        return basis + (consent.equals("given") || consent.equals("explicit") ? BASIS_SLOTS : 0);
    }

    /** Whether it leaves out what its operation cannot do without. */
    private boolean isMissing() {
        return switch (operation) {
            case DISCLOSE -> recipient == null;
            case TRANSFER -> country == null;
            default -> false;
        };
    }

    /**
     * Starts an action.
     *
     * @param purpose the id of the purpose in the register
     * @param operation what is done
     * @return a builder that says nothing else
     */
    public static Builder builder(String purpose, Operation operation) {
        return new Builder(purpose, operation);
    }

    /**
     * What the data are used for.
     *
     * @return the id of a purpose
     */
    public String purpose() {
        return purpose;
    }

    /**
     * What is done.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Whether the action says a value, that there is none, or that nobody knows.
     *
     * @param input the input
     * @return false when it says nothing
     */
    public boolean says(Input input) {
        return (stated() & input.bit()) != 0;
    }

    /**
     * Whether the action says that there is none.
     *
     * @param input the input
     * @return true only when it says so
     */
    public boolean isNone(Input input) {
        return (none & input.bit()) != 0;
    }

    /**
     * Whether the action says that nobody knows.
     *
     * @param input the input
     * @return true only when it says so
     */
    public boolean isUnknown(Input input) {
        return (unknown & input.bit()) != 0;
    }

    /**
     * The value of an input: a {@code String}, a list of them, a {@code Boolean}, an {@code Integer}, a
     * {@code LocalDate}, or dates by event.
     *
     * @param input the input
     * @return the value, or empty when the action has none to say
     */
    public Optional<Object> value(Input input) {
        Object value = find(input);
        return value instanceof String[] names ? Optional.of(List.of(names)) : Optional.ofNullable(value);
    }

    /** The same action with one input that nobody knows. */
    ProcessingAction withUnknown(Input input) {
        return toBuilder().unknown(input).build();
    }

    private Builder toBuilder() {
        Builder builder = new Builder(purpose, operation);
        for (Input input : Input.values()) {
            Object value = find(input);
            if (value != null) {
                builder.values.put(input, value);
            }
        }
        builder.none = none;
        builder.unknown = unknown;
        return builder;
    }

    long stated() {
        return known | none | unknown;
    }

    boolean isKnown(Input input) {
        return (known & input.bit()) != 0;
    }

    private @Nullable Object find(Input input) {
        return isKnown(input) ? values[Long.bitCount(known & (input.bit() - 1))] : null;
    }

    private @Nullable String nullable(Input input) {
        return find(input) instanceof String word ? word : null;
    }

    /** The word or id of an input; empty when the action says none. */
    String word(Input input) {
        return find(input) instanceof String word ? word : "";
    }

    String[] names(Input input) {
        return find(input) instanceof String[] names ? names : NO_NAMES;
    }

    boolean has(Input input, String name) {
        for (String each : names(input)) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(Input input, String word) {
        return word(input).equals(word);
    }

    /** What is known of a question; what is said to be none is answered no. */
    Answer flag(Input input) {
        return isNone(input) ? Answer.NO : find(input) instanceof Boolean yes ? Answer.of(yes) : Answer.UNKNOWN;
    }

    Optional<LocalDate> date(Input input) {
        return find(input) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    int number(Input input) {
        return find(input) instanceof Integer number ? number : -1;
    }

    Map<String, LocalDate> events() {
        @SuppressWarnings("unchecked") // the builder puts nothing else there
        Map<String, LocalDate> events =
                find(Input.EVENTS) instanceof Map<?, ?> dates ? (Map<String, LocalDate>) dates : Map.of();
        return events;
    }

    String[] data() {
        return data;
    }

    String[] subjects() {
        return subjects;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    String source() {
        return source;
    }

    int basisSlot() {
        return basisSlot;
    }

    /** Whether everything that it says is a value, and nothing is missing that its operation needs. */
    boolean isPlain() {
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessingAction that
                && purpose.equals(that.purpose)
                && operation == that.operation
                && none == that.none
                && unknown == that.unknown
                && known == that.known
                && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(new Object[] {purpose, operation.word(), none, unknown, known, values});
    }

    @Override
    public String toString() {
        List<String> said = new ArrayList<>(List.of("purpose: " + purpose, "operation: " + operation.word()));
        for (Input input : Input.values()) {
            if (says(input)) {
                String value = value(input).map(Object::toString).orElse(isNone(input) ? Input.NONE : Input.UNKNOWN);
                said.add(input.field() + ": " + value);
            }
        }
        return "{" + String.join(", ", said) + "}";
    }

    /** Builds an action; what is not given is not said. */
    public static final class Builder {

        private final String purpose;
        private final Operation operation;
        private final EnumMap<Input, Object> values = new EnumMap<>(Input.class);
        private long none;
        private long unknown;

        private Builder(String purpose, Operation operation) {
            if (purpose.isBlank()) {
                throw new IllegalArgumentException("An action needs the id of a purpose");
            }
            this.purpose = purpose;
            this.operation = operation;
        }

        /**
         * Names the data.
         *
         * @param ids categories or items, standard or the register's own
         * @return this builder
         */
        public Builder data(String... ids) {
            return with(Input.DATA, ids);
        }

        /**
         * Names the people.
         *
         * @param ids groups, standard or the register's own
         * @return this builder
         */
        public Builder subjects(String... ids) {
            return with(Input.SUBJECTS, ids);
        }

        /**
         * Names the recipient.
         *
         * @param id a party
         * @return this builder
         */
        public Builder recipient(String id) {
            return with(Input.RECIPIENT, id);
        }

        /**
         * Names the country in which the data are received or opened.
         *
         * @param code an ISO 3166-1 code of two letters
         * @return this builder
         */
        public Builder country(String code) {
            return with(Input.COUNTRY, code);
        }

        /**
         * Claims a legal basis.
         *
         * @param basis the basis
         * @return this builder
         */
        public Builder basis(Article6 basis) {
            return with(Input.BASIS, basis.word());
        }

        /**
         * Names the source of the data.
         *
         * @param id a source
         * @return this builder
         */
        public Builder source(String id) {
            return with(Input.SOURCE, id);
        }

        /**
         * Says the state of the consent.
         *
         * @param state such as {@code given}
         * @return this builder
         */
        public Builder consent(String state) {
            return with(Input.CONSENT, state);
        }

        /**
         * Says words or ids.
         *
         * @param input an input whose value is a word, an id, a country, or a list of them
         * @param words one, or for a list at least one
         * @return this builder
         * @throws IllegalArgumentException when the input takes no such value; {@code none} and {@code unknown} stand
         *     for the two states
         */
        public Builder with(Input input, String... words) {
            if (words.length == 1 && words[0].equals(Input.NONE)) {
                return none(input);
            }
            if (words.length == 1 && words[0].equals(Input.UNKNOWN)) {
                return unknown(input);
            }
            boolean list = input.type().isList();
            boolean single = input.type() == Input.Type.WORD
                    || input.type() == Input.Type.ID
                    || input.type() == Input.Type.COUNTRY;
            if (words.length == 0 || !(list || (single && words.length == 1))) {
                throw wrong(input);
            }
            for (String word : words) {
                if (word.isBlank()
                        || (!input.words().isEmpty() && !input.words().contains(word))
                        || (input.type() == Input.Type.COUNTRY
                                && Country.parse(word).isEmpty())) {
                    throw wrong(input);
                }
            }
            return put(input, list ? distinct(words) : words[0]);
        }

        /** Each name once and in one order, so that an action does not depend on how its lists were written. */
        private static String[] distinct(String[] words) {
            return words.length == 1
                    ? words.clone()
                    : Arrays.stream(words).distinct().sorted().toArray(String[]::new);
        }

        /**
         * Answers a question.
         *
         * @param input an input whose value is true or false
         * @param yes the answer
         * @return this builder
         * @throws IllegalArgumentException when the input takes no such value
         */
        public Builder with(Input input, boolean yes) {
            return put(input, yes, Input.Type.FLAG);
        }

        /**
         * Says a date.
         *
         * @param input an input whose value is a date
         * @param date the date
         * @return this builder
         * @throws IllegalArgumentException when the input takes no such value
         */
        public Builder with(Input input, LocalDate date) {
            return put(input, date, input.type() == Input.Type.DAY ? Input.Type.DAY : Input.Type.DATE);
        }

        /**
         * Says a number.
         *
         * @param input an input whose value is a number
         * @param number zero or more
         * @return this builder
         * @throws IllegalArgumentException when the input takes no such value
         */
        public Builder with(Input input, int number) {
            if (number < 0) {
                throw wrong(input);
            }
            return put(input, number, Input.Type.NUMBER);
        }

        /**
         * Says when something happened from which a retention period runs.
         *
         * @param event the id of the event
         * @param date the day
         * @return this builder
         */
        public Builder event(String event, LocalDate date) {
            Map<String, LocalDate> events = new TreeMap<>();
            if (values.get(Input.EVENTS) instanceof Map<?, ?> before) {
                before.forEach((key, day) -> events.put((String) key, (LocalDate) day));
            }
            events.put(event, date);
            return put(Input.EVENTS, events);
        }

        /**
         * Says that there is none.
         *
         * @param input the input
         * @return this builder
         * @throws IllegalArgumentException when there always is one
         */
        public Builder none(Input input) {
            if (input.none().isEmpty()) {
                throw new IllegalArgumentException("There is no 'none' of " + input.field());
            }
            forget(input);
            none |= input.bit();
            return this;
        }

        /**
         * Says that nobody knows.
         *
         * @param input the input
         * @return this builder
         */
        public Builder unknown(Input input) {
            forget(input);
            unknown |= input.bit();
            return this;
        }

        private void forget(Input input) {
            values.remove(input);
            none &= ~input.bit();
            unknown &= ~input.bit();
        }

        private Builder put(Input input, Object value, Input.Type type) {
            if (input.type() != type) {
                throw wrong(input);
            }
            return put(input, value);
        }

        private Builder put(Input input, Object value) {
            forget(input);
            values.put(input, value);
            return this;
        }

        private static IllegalArgumentException wrong(Input input) {
            return new IllegalArgumentException(input.field() + " takes "
                    + input.type().written()
                    + (input.words().isEmpty() ? "" : ": " + String.join(", ", input.words())));
        }

        /**
         * Builds the action.
         *
         * @return the action
         */
        public ProcessingAction build() {
            return new ProcessingAction(this);
        }
    }
}

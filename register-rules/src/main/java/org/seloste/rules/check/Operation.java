package org.seloste.rules.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with personal data: an operation of the processing (käsittelytoimi), Article 4(2). */
public enum Operation {
    /** Data are collected, from the person or elsewhere. */
    COLLECT,
    /** Data are entered. */
    RECORD,
    /** Data are kept. */
    STORE,
    /** Data are looked at. */
    READ,
    /** Data are used for the purpose in any way that has no name here. */
    USE,
    /** Data are combined with other data. */
    COMBINE,
    /** A person is evaluated with them, Article 4(4). */
    PROFILE,
    /** A decision on a person is made with them. */
    DECIDE,
    /** A message is sent to a person. */
    SEND,
    /** Data are given to somebody else. */
    DISCLOSE,
    /** Data are given to everybody. */
    PUBLISH,
    /** Data go to another country. */
    TRANSFER,
    /** Data are printed on a document. */
    PRINT,
    /** Data are put right. */
    CORRECT,
    /** Data are erased. */
    ERASE,
    /** Something is stored or read on a person's device, Act 917/2014, section 205. */
    ACCESS_TERMINAL;

    /** All of them. */
    static final Set<Operation> ANY = Set.of(values());

    private static final Map<String, Operation> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::word, Function.identity()));

    /**
     * The word of the operation in an action record.
     *
     * @return such as {@code access-terminal}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The operation of a word in an action record.
     *
     * @param word such as {@code disclose}
     * @return the operation, or empty when the word is none of them
     */
    public static Optional<Operation> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    @SuppressWarnings("EnumOrdinal") // a bit of a mask that is never stored
    int bit() {
        return 1 << ordinal();
    }
}

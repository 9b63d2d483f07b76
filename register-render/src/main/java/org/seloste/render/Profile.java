package org.seloste.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of document is made of a register. */
public enum Profile {
    /** The notice that people read (tietosuojaseloste), Articles 13 and 14: a summary, then the whole. */
    NOTICE,
    /** The first layer alone: who, why, how long, to whom, your rights. */
    SUMMARY,
    /** What is shown when data is collected, with a pointer to the whole notice. */
    AT_COLLECTION,
    /**
     * The old register description (rekisteriseloste), for those who keep that form; it lacks what Article 13 demands.
     */
    REGISTER_DESCRIPTION,
    /** The record of processing activities (seloste käsittelytoimista), Article 30(1): internal, never published. */
    RECORD,
    /** The record of what one does as processor for others, Article 30(2): internal, never published. */
    PROCESSOR_RECORD;

    /**
     * The word for the profile on a command line and in file names.
     *
     * @return a kebab-case word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The profile of a word.
     *
     * @param word a kebab-case word
     * @return the profile, or empty when there is none of that word
     */
    public static Optional<Profile> of(String word) {
        return Arrays.stream(values())
                .filter(profile -> profile.word().equals(word))
                .findFirst();
    }
}

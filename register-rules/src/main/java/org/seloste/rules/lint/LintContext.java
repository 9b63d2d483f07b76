package org.seloste.rules.lint;

import java.time.LocalDate;
import org.seloste.model.law.LawData;
import org.seloste.model.vocabulary.Vocabulary;

/**
 * What a rule knows beside the register: the day for which it answers, the law as data, and the vocabulary.
 *
 * @param asOf the day for which the findings hold
 * @param law the law as dated data
 * @param vocabulary the standard terms
 */
public record LintContext(LocalDate asOf, LawData law, Vocabulary vocabulary) {

    /**
     * The law data and the vocabulary that come with the library.
     *
     * @param asOf the day for which the findings hold
     * @return a context
     */
    public static LintContext on(LocalDate asOf) {
        return new LintContext(asOf, LawData.builtIn(), Vocabulary.standard());
    }
}

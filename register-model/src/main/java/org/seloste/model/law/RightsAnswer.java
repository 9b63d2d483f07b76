package org.seloste.model.law;

import java.util.List;
import org.seloste.model.text.Text;

/**
 * Whether a right applies to some processing, and why.
 *
 * @param right the right
 * @param applicability whether it applies
 * @param articles the provisions that say so, such as {@code 17(3)(b)}; national ones as {@code 1050/2018 31}
 * @param reason the key of the reason, in kebab-case
 * @param scope the sentence that tells people how far the right reaches, or why it does not, in three languages
 * @param verified false when a provision among the articles could not be read in full at its source
 */
public record RightsAnswer(
        DataSubjectRight right,
        Applicability applicability,
        List<String> articles,
        String reason,
        Text scope,
        boolean verified) {

    /**
     * Checks nothing and copies the articles.
     *
     * @param right the right
     * @param applicability whether it applies
     * @param articles the provisions that say so
     * @param reason the key of the reason
     * @param scope the sentence for people
     * @param verified whether every provision was read
     */
    public RightsAnswer {
        articles = List.copyOf(articles);
    }
}

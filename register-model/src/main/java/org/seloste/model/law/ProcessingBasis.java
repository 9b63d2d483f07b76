package org.seloste.model.law;

import java.util.Optional;

/**
 * What the rights of a data subject depend on: the legal basis, the condition for special categories if there are any,
 * and whether the purpose is direct marketing.
 *
 * @param article6 the legal basis
 * @param article9 the condition under which special categories are processed; empty when there are none
 * @param directMarketing whether the data is processed for direct marketing
 */
public record ProcessingBasis(Article6 article6, Optional<Article9> article9, boolean directMarketing) {

    /**
     * A legal basis alone: no special categories, no direct marketing.
     *
     * @param article6 the legal basis
     * @return the basis
     */
    public static ProcessingBasis of(Article6 article6) {
        return new ProcessingBasis(article6, Optional.empty(), false);
    }

    /**
     * This basis for special categories of personal data.
     *
     * @param condition the condition under which they are processed
     * @return a new value
     */
    public ProcessingBasis with(Article9 condition) {
        return new ProcessingBasis(article6, Optional.of(condition), directMarketing);
    }

    /**
     * This basis for direct marketing.
     *
     * @return a new value
     */
    public ProcessingBasis forDirectMarketing() {
        return new ProcessingBasis(article6, article9, true);
    }
}

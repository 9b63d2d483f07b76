package org.seloste.rules.compare;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.LawRef;

/** What follows from a change of a register, the heaviest first. */
public enum Consequence {
    /**
     * People are asked for consent again: what they agreed to was something else (Articles 4(11) and 7: consent is
     * specific and informed).
     */
    ASK_CONSENT_AGAIN("4(11)", "7"),
    /**
     * People are told before the change takes effect (Articles 13(3) and 14(4)); a new text on a page alone does not
     * reach them (Article 12(1)).
     */
    TELL_PEOPLE("13(3)", "14(4)", "12(1)"),
    /** The risks to people are assessed anew (Article 35). */
    ASSESS_AGAIN("35"),
    /** The notice is published anew, since what it must say is no longer true (Articles 13 and 14). */
    REISSUE_NOTICE("13", "14"),
    /** The record of processing activities is brought up to date (Article 30). */
    UPDATE_RECORD("30"),
    /** The words changed, and nothing that the law asks for. */
    EDITORIAL;

    private final String articles;

    Consequence(String... articles) {
        this.articles = String.join(" ", articles);
    }

    /**
     * The provisions on which it rests.
     *
     * @return articles of the GDPR; none for an editorial change
     */
    public List<LawRef> citations() {
        return Stream.of(articles.split(" "))
                .filter(article -> !article.isEmpty())
                .map(article -> LawRef.of("2016/679 " + article))
                .toList();
    }
}

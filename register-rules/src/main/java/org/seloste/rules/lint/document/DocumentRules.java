package org.seloste.rules.lint.document;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Whether the notice as a document is dated, complete, clean and plain, Article 12(1). */
public final class DocumentRules {

    /** After how many months a notice that nobody has looked at is old. */
    public static final int MONTHS_UNTIL_OLD = 24;

    private DocumentRules() {}

    /**
     * The rules of this package; a notice is old after two years.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return all(MONTHS_UNTIL_OLD);
    }

    /**
     * The rules of this package.
     *
     * @param monthsUntilOld after how many months a notice that nobody has looked at is old
     * @return the rules in the order of a report
     */
    public static List<Rule> all(int monthsUntilOld) {
        return List.of(
                new RegisterNameMissing(),
                new DateMissing(),
                new NoticeBeforeGdpr(),
                new NoticeBeforeDataProtectionAct(),
                new NoticeOld(monthsUntilOld),
                new ChangeNoticeVague(),
                new HeadingEmpty(),
                new PlaceholderLeft(),
                new MarkupLeft(),
                new AddressGarbled(),
                new Hedging(),
                new ParagraphTwice(),
                new ChildrenHardToRead());
    }
}

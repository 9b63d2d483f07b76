package org.seloste.rules.lint.data;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Which data are processed, and whether they may be, Articles 5(1)(c), 9, 10 and 14(1)(d). */
public final class DataRules {

    private DataRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new DataCategoriesMissing(),
                new PeopleMissing(),
                new DataListOpen(),
                new OpenEndedWords(),
                new DataMentionedElsewhere(),
                new DataWithoutPurpose(),
                new SpecialCategoryWithoutGround(),
                new SpecialCategoryRevealed(),
                new CriminalDataWithoutGround(),
                new NationalIdWithoutGround(),
                new IdentityCodeInText(),
                new AnonymousClaim());
    }
}

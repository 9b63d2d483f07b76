package org.seloste.rules.lint.marketing;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Marketing, cookies and what passes for consent to them, Articles 4(11) and 7 and Act 917/2014. */
public final class MarketingRules {

    private MarketingRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new ElectronicMarketingWithoutConsent(),
                new BrowserSettingsAsConsent(),
                new CookiesIncomplete(),
                new CookiesNotStated(),
                new ConsentByReading());
    }
}

package org.seloste.rules.lint.retention;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The periods of the Accounting Act are for accounts and vouchers, and for no other data. */
final class AccountingRetentionForOtherData implements Rule {

    /** What stands on a voucher or in the accounts, with what is within it. */
    private static final Set<String> ACCOUNTS = Set.of(
            "billing",
            "orders",
            "contract-and-warranty",
            "credit",
            "debt-collection",
            "salary",
            "tax",
            "income",
            "client-fee",
            "donation",
            "benefit",
            "basic-data",
            "identification",
            "contact-details",
            "represented-organisation",
            "customer-relationship");

    private static final Pattern MATERIAL = Pattern.compile(
            "kirjanpitoaineist|\\btosit|\\baccounting (material|records|documents)|\\bvouchers?\\b|\\bverifika|räkenskapsmaterial"
                    + "|bokföringsmaterial",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("accounting-retention-for-other-data", "5(1)(e)")
                .and("1336/1997 2:10 §")
                .covers("RET-005")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Retention.class)
                .where(statement -> !Accounting.periods(statement, register).isEmpty())
                .judge(statement -> judge(statement, register));
    }

    private static Stream<Remark> judge(Place<Retention> statement, Subject register) {
        if (statement.value().getData().isEmpty()) {
            boolean limited = !Keeping.isUnlimited(statement.value())
                    || !statement.isUnder("retention")
                    || Keeping.words(statement, register)
                            .anyMatch(
                                    wording -> MATERIAL.matcher(wording.words()).find());
            return limited ? Stream.empty() : Stream.of(Remark.at(statement.path()));
        }
        return statement.value().getData().stream()
                .filter(data -> isOther(data, register))
                .limit(1)
                .map(data -> Remark.at(statement.path()).against("data/" + data.replace("/", "/items/")));
    }

    private static boolean isOther(String data, Subject register) {
        return register.all(DataCategory.class).stream()
                .filter(category -> category.path().equals("data/" + data.replace("/", "/items/")))
                .map(category ->
                        category.value().getIs().orElse(category.value().getId()))
                .filter(term -> register.vocabulary().find(TermKind.DATA, term).isPresent())
                .anyMatch(term -> ACCOUNTS.stream()
                        .noneMatch(account -> register.vocabulary().isWithin(TermKind.DATA, term, account)));
    }
}

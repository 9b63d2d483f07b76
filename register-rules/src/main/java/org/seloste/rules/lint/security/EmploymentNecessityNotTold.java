package org.seloste.rules.lint.security;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.DataSubjectGroup;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A register on employees says that only what the employment needs is processed, and names the act. */
final class EmploymentNecessityNotTold implements Rule {

    private static final String ACT = "759/2004";
    private static final Set<String> STAFF = Set.of("employee", "job-applicant");
    private static final Pattern NAMED = Pattern.compile(
            "\\b759/2004\\b|työelämän tietosuoja|integritetsskydd i arbetslivet|privacy in working life"
                    + "|välittömästi tarpeelli|directly necessary|omedelbart nödvändig",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("employment-necessity-not-told", "88", "5(1)(c)")
                .and("759/2004 3 §")
                .sure(Confidence.HIGH)
                .covers("EMP-001")
                .on(Topic.PEOPLE);
    }

    @Override
    public Outcome check(Subject register) {
        boolean told = register.laws().values().anyMatch(law -> law.act().equals(ACT))
                || register.words()
                        .anyMatch(wording -> NAMED.matcher(wording.words()).find());
        return register.all(DataSubjectGroup.class)
                .under("people")
                .where(group -> isStaff(group, register))
                .areWrongWhen(group -> !told);
    }

    private static boolean isStaff(DataSubjectGroup group, Subject register) {
        return Stream.concat(Stream.of(group.getId()), group.getIs().stream())
                .anyMatch(term ->
                        STAFF.stream().anyMatch(staff -> register.vocabulary().isWithin(TermKind.PEOPLE, term, staff)));
    }
}

package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;

/** Data come from a source that the register declares, for this purpose and these data. */
final class SourceDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("source-declared", "14(2)(f)")
            .covers("AC-SOURCE")
            .wokenBy(Input.SOURCE)
            .reading(Input.DATA, Input.CONDITIONS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.SOURCE)) {
            return Reason.unknown(this, "sources", Input.SOURCE).only();
        }
        String name = action.word(Input.SOURCE);
        if (name.isEmpty() || name.equals("data-subject")) {
            return List.of();
        }
        Source[] declared = purpose.register().sources(name);
        Decision best = Decision.DENIED;
        for (Source source : declared) {
            best = best.orBetter(judge(source, purpose, action));
        }
        if (best == Decision.ALLOWED) {
            return List.of();
        }
        if (declared.length == 0) {
            return Reason.of(
                            this,
                            purpose.register()
                                    .outside(purpose.register().register().getSources(), Topic.SOURCES),
                            "sources")
                    .becauseAbsent()
                    .with("source", purpose.register().terms().label(TermKind.SOURCE, name))
                    .only();
        }
        return Reason.of(this, best, "sources/" + declared[0].getId())
                .saying(best == Decision.DENIED ? "other" : "review")
                .with("source", purpose.register().terms().label(TermKind.SOURCE, name))
                .with("purpose", purpose.name())
                .only();
    }

    private static Decision judge(Source source, PurposeIndex purpose, ProcessingAction action) {
        boolean forPurpose =
                source.getPurposes().isEmpty() || source.getPurposes().contains(purpose.id());
        if (!forPurpose || !gives(source, purpose, action)) {
            return Decision.DENIED;
        }
        return switch (purpose.register().conditions().hold(source.getWhen(), purpose, action)) {
            case YES -> Decision.ALLOWED;
            case UNKNOWN -> Decision.NEEDS_REVIEW;
            case NO -> Decision.DENIED;
        };
    }

    private static boolean gives(Source source, PurposeIndex purpose, ProcessingAction action) {
        if (source.getData().isEmpty()) {
            return true;
        }
        for (String name : action.data()) {
            boolean given = source.getData().stream()
                    .anyMatch(reference ->
                            purpose.register().data().cover(reference).contains(name));
            if (!given) {
                return false;
            }
        }
        return true;
    }
}

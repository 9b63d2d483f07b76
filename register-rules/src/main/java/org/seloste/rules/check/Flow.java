package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Condition;
import org.seloste.model.Disclosure;
import org.seloste.model.PartyRole;
import org.seloste.model.Processor;
import org.seloste.model.vocabulary.TermKind;

/**
 * A way on which data go to a party: a disclosure, a processor, a processor's processor or a joint controller.
 *
 * @param path where it stands
 * @param kind which of these
 * @param role what the party is in it; empty when the register does not say
 * @param purposes the purposes that it names, or that name it; empty when it is paired with none
 * @param limits the data that alone it concerns, when it names some
 * @param people the people whom alone it concerns; empty when it names none
 * @param channels the channels through which alone data go; empty when it names none
 * @param when on what condition
 * @param bound whether an agreement, or for a processor's processor the controller's authorisation, is stated
 * @param ownMarketing whether the recipient uses the data for its own marketing
 */
record Flow(
        String path,
        Kind kind,
        Optional<PartyRole> role,
        Set<String> purposes,
        Optional<Bits> limits,
        Set<String> people,
        Set<String> channels,
        List<Condition> when,
        Optional<Boolean> bound,
        boolean ownMarketing) {

    enum Kind {
        DISCLOSURE,
        PROCESSOR,
        SUB_PROCESSOR,
        JOINT_CONTROLLER
    }

    static Flow of(Disclosure disclosure, Optional<PartyRole> role, Set<String> purposes, Optional<Bits> limits) {
        return new Flow(
                "disclosures/" + disclosure.getId(),
                Kind.DISCLOSURE,
                disclosure.getRole().or(() -> role),
                purposes,
                limits,
                Set.copyOf(disclosure.getPeople()),
                Set.copyOf(disclosure.getChannels()),
                disclosure.getWhen(),
                Optional.empty(),
                disclosure.isForOwnMarketing());
    }

    static Flow of(Processor processor, Set<String> purposes, Optional<Bits> limits) {
        return new Flow(
                "processors/" + processor.getId(),
                Kind.PROCESSOR,
                Optional.of(PartyRole.PROCESSOR),
                purposes,
                limits,
                Set.of(),
                Set.of(),
                processor.getWhen(),
                processor.getAgreement(),
                false);
    }

    Flow below(String id, Optional<Boolean> authorised) {
        return new Flow(
                path + "/sub-processors/" + id,
                Kind.SUB_PROCESSOR,
                role,
                purposes,
                limits,
                people,
                channels,
                when,
                authorised,
                false);
    }

    boolean isProcessing() {
        return kind == Kind.PROCESSOR || kind == Kind.SUB_PROCESSOR;
    }

    /** Whether it is paired with a purpose; unknown when it is paired with none. */
    Answer isFor(PurposeIndex purpose) {
        return kind == Kind.JOINT_CONTROLLER || purpose.register().isOnly(purpose)
                ? Answer.YES
                : purposes.isEmpty() ? Answer.UNKNOWN : Answer.of(purposes.contains(purpose.id()));
    }

    /** Whether it carries the data and the people of an action. */
    Answer carries(PurposeIndex purpose, ProcessingAction action) {
        if (limits.isPresent()) {
            for (String name : action.data()) {
                if (!limits.get().has(purpose.register().data().number(name))) {
                    return Answer.NO;
                }
            }
        }
        if (!people.isEmpty()) {
            for (String group : action.subjects()) {
                if (!purpose.register().people().isAmong(group, people)) {
                    return Answer.NO;
                }
            }
        }
        if (!channels.isEmpty()
                && action.isKnown(Input.CHANNEL)
                && !purpose.register().terms().isAmong(TermKind.CHANNEL, action.word(Input.CHANNEL), channels)) {
            return Answer.NO;
        }
        boolean asked = (!channels.isEmpty() && action.isUnknown(Input.CHANNEL))
                || (limits.isPresent() && action.isUnknown(Input.DATA))
                || (!people.isEmpty() && action.isUnknown(Input.SUBJECTS));
        return asked ? Answer.UNKNOWN : Answer.YES;
    }

    /** What the register makes of it for an action. */
    Decision judge(PurposeIndex purpose, ProcessingAction action) {
        Answer covered = isFor(purpose).and(carries(purpose, action));
        if (covered != Answer.NO) {
            covered = covered.and(purpose.register().conditions().hold(when, purpose, action));
        }
        return switch (covered) {
            case YES -> Decision.ALLOWED;
            case UNKNOWN -> Decision.NEEDS_REVIEW;
            case NO -> Decision.DENIED;
        };
    }

    boolean isPlain() {
        return limits.isEmpty()
                && people.isEmpty()
                && channels.isEmpty()
                && when.isEmpty()
                && !ownMarketing
                && (!isProcessing() || bound.orElse(false))
                && role.filter(each -> each == PartyRole.AUTHORITY || each == PartyRole.UNCLEAR)
                        .isEmpty();
    }
}

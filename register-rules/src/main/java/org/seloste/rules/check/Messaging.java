package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Purpose;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/** What is known of a marketing message. */
final class Messaging {

    private Messaging() {}

    /** Whether the action sends marketing at all. */
    static boolean isMarketing(ProcessingAction action) {
        return action.operation() == Operation.SEND || action.isKnown(Input.CHANNEL) || action.isUnknown(Input.CHANNEL);
    }

    /** Whether it goes by e-mail, text message or the like; by the purpose's channels where the action names none. */
    static Answer isElectronic(PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.CHANNEL)) {
            return Answer.of(isElectronic(action.word(Input.CHANNEL), purpose));
        }
        if (action.says(Input.CHANNEL)) {
            return action.isNone(Input.CHANNEL) ? Answer.NO : Answer.UNKNOWN;
        }
        List<String> channels = purpose.purpose().map(Purpose::getChannels).orElse(List.of());
        long electronic = channels.stream()
                .filter(channel -> isElectronic(channel, purpose))
                .count();
        return channels.isEmpty() || (electronic > 0 && electronic < channels.size())
                ? Answer.UNKNOWN
                : Answer.of(electronic > 0);
    }

    private static boolean isElectronic(String channel, PurposeIndex purpose) {
        return purpose.register().terms().has(TermKind.CHANNEL, channel, Trait.ELECTRONIC);
    }

    /** Whether it goes to a natural person. */
    static Answer isToPerson(ProcessingAction action) {
        return action.isUnknown(Input.ADDRESSEE)
                ? Answer.UNKNOWN
                : Answer.of(!action.isWord(Input.ADDRESSEE, "legal-person"));
    }
}

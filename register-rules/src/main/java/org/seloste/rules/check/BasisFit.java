package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import org.seloste.model.LegalBasis;
import org.seloste.model.Modality;
import org.seloste.model.law.Article6;
import org.seloste.model.vocabulary.TermKind;

/** How the declared legal bases fit what is done. */
final class BasisFit {

    private static final int ALL = (1 << Article6.values().length) - 1;

    private BasisFit() {}

    /** Whether a basis holds for whatever is done for its purpose. */
    static boolean isSimple(LegalBasis basis) {
        return basis.getBasis().isPresent()
                && !basis.isInferred()
                && basis.getData().isEmpty()
                && basis.getPeople().isEmpty()
                && basis.getChannels().isEmpty()
                && basis.getWhen().isEmpty()
                && isFirm(basis)
                && basis.getConsent()
                        .flatMap(consent -> consent.getValidUntil())
                        .isEmpty()
                && basis.getConsent().flatMap(consent -> consent.getValidFrom()).isEmpty();
    }

    private static boolean isFirm(LegalBasis basis) {
        return basis.getModality()
                .filter(modality ->
                        modality == Modality.MAY || modality == Modality.MAINLY || modality == Modality.OCCASIONALLY)
                .isEmpty();
    }

    /** Whether a declared basis may be the one of an article. */
    static Answer isOf(LegalBasis basis, Article6 article) {
        if (basis.getBasis().isPresent()) {
            return basis.getBasis().get() != article ? Answer.NO : basis.isInferred() ? Answer.UNKNOWN : Answer.YES;
        }
        return basis.getReading().contains(article) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether a basis holds for the people, the data, the channel and the case of an action. */
    static Answer holds(LegalBasis basis, PurposeIndex purpose, ProcessingAction action) {
        Answer holds = forPeople(basis.getPeople(), purpose, action)
                .and(forData(basis.getData(), purpose, action))
                .and(forChannel(basis.getChannels(), purpose, action));
        if (holds == Answer.NO) {
            return holds;
        }
        holds = holds.and(purpose.register().conditions().hold(basis.getWhen(), purpose, action));
        return isFirm(basis) ? holds : holds.and(Answer.UNKNOWN);
    }

    private static Answer forPeople(List<String> people, PurposeIndex purpose, ProcessingAction action) {
        if (people.isEmpty()) {
            return Answer.YES;
        }
        if (action.subjects().length == 0) {
            return Set.copyOf(people).containsAll(purpose.declaredPeople()) && !action.isUnknown(Input.SUBJECTS)
                    ? Answer.YES
                    : Answer.UNKNOWN;
        }
        for (String group : action.subjects()) {
            if (!purpose.register().people().isAmong(group, Set.copyOf(people))) {
                return Answer.NO;
            }
        }
        return Answer.YES;
    }

    private static Answer forData(List<String> data, PurposeIndex purpose, ProcessingAction action) {
        if (data.isEmpty()) {
            return Answer.YES;
        }
        if (action.data().length == 0) {
            return Answer.UNKNOWN;
        }
        for (String name : action.data()) {
            boolean covered = data.stream()
                    .anyMatch(reference ->
                            purpose.register().data().cover(reference).contains(name));
            if (!covered) {
                return Answer.NO;
            }
        }
        return Answer.YES;
    }

    private static Answer forChannel(List<String> channels, PurposeIndex purpose, ProcessingAction action) {
        if (channels.isEmpty() || (!action.says(Input.CHANNEL) && action.operation() != Operation.SEND)) {
            return Answer.YES;
        }
        return action.isKnown(Input.CHANNEL)
                ? Answer.of(purpose.register().terms().isAmong(TermKind.CHANNEL, action.word(Input.CHANNEL), channels))
                : action.says(Input.CHANNEL) ? Answer.UNKNOWN : Answer.YES;
    }

    /** The articles on which an action may rest: the claimed one, or those of the declared bases that may hold. */
    static int articles(PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.BASIS)) {
            return bit(Article6.of(action.word(Input.BASIS)).orElseThrow());
        }
        if (action.isUnknown(Input.BASIS)) {
            return ALL;
        }
        int articles = 0;
        for (LegalBasis basis : purpose.bases()) {
            if (holds(basis, purpose, action) != Answer.NO) {
                articles |= bits(basis);
            }
        }
        return articles;
    }

    static int bits(LegalBasis basis) {
        int bits = basis.getBasis().map(BasisFit::bit).orElse(0);
        for (Article6 reading : basis.getReading()) {
            bits |= bit(reading);
        }
        return bits;
    }

    static int bits(Article6... articles) {
        int bits = 0;
        for (Article6 article : articles) {
            bits |= bit(article);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a bit of a mask that is never stored
    static int bit(Article6 article) {
        return 1 << article.ordinal();
    }

    /** Whether an action rests on one of some articles: yes when on nothing else, unknown when it may. */
    static Answer restsOn(PurposeIndex purpose, ProcessingAction action, Article6... some) {
        int wanted = 0;
        for (Article6 article : some) {
            wanted |= bit(article);
        }
        int articles = articles(purpose, action);
        return (articles & wanted) == 0 ? Answer.NO : (articles & ~wanted) == 0 ? Answer.YES : Answer.UNKNOWN;
    }
}

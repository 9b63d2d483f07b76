package org.seloste.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.law.Applicability;
import org.seloste.model.law.Article6;
import org.seloste.model.law.Article9;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.model.law.ProcessingBasis;
import org.seloste.model.law.RightsMatrix;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** What several rules ask about legal bases. */
public final class Bases {

    private Bases() {}

    /**
     * Whether processing rests on a legal basis, as stated or as its words were read.
     *
     * @param basis a stated basis
     * @param article the legal basis of Article 6
     * @return true also when it is one of several readings
     */
    public static boolean is(LegalBasis basis, Article6 article) {
        return articles(basis).anyMatch(article::equals);
    }

    private static Stream<Article6> articles(LegalBasis basis) {
        return Stream.concat(basis.getBasis().stream(), basis.getReading().stream());
    }

    /**
     * The bases under which the register processes data, those of disclosures and of single items left aside.
     *
     * @param register the register
     * @return the bases of the purposes and of the register as a whole
     */
    public static Places<LegalBasis> ofProcessing(Subject register) {
        return register.all(LegalBasis.class).having(place -> place.isUnder("purposes") || place.isUnder("bases"));
    }

    /**
     * Whether a purpose is direct marketing, by its own word or by the vocabulary's.
     *
     * @param purpose the purpose
     * @param vocabulary the standard terms
     * @return true for direct marketing
     */
    public static boolean isDirectMarketing(Purpose purpose, Vocabulary vocabulary) {
        return purpose.isDirectMarketing()
                || Stream.concat(Stream.of(purpose.getId()), purpose.getIs().stream())
                        .flatMap(id -> vocabulary.find(TermKind.PURPOSE, id).stream())
                        .anyMatch(term -> term.has(Trait.DIRECT_MARKETING));
    }

    /**
     * The rights that some of the stated processing gives (Articles 7(3) and 15 to 22).
     *
     * @param register the register
     * @return the rights, or empty when no legal basis is known, so that nothing can be derived
     */
    public static Optional<Set<DataSubjectRight>> rights(Subject register) {
        List<ProcessingBasis> processing = ofProcessing(register).stream()
                .flatMap(place ->
                        articles(place.value()).flatMap(article -> processing(article, place.path(), register)))
                .toList();
        return processing.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(DataSubjectRight.values())
                        .filter(right -> processing.stream()
                                .anyMatch(basis -> RightsMatrix.builtIn()
                                                .answer(right, basis)
                                                .applicability()
                                        != Applicability.DOES_NOT_APPLY))
                        .collect(Collectors.toSet()));
    }

    private static Stream<ProcessingBasis> processing(Article6 article, String path, Subject register) {
        List<Article9> grounds = register.at(Purpose.class, Recognition.element(path)).stream()
                .flatMap(purpose -> purpose.getGrounds().stream())
                .flatMap(ground -> Article9.of(ground.getIs()).stream())
                .toList();
        ProcessingBasis basis = ProcessingBasis.of(article);
        return grounds.isEmpty() ? Stream.of(basis) : grounds.stream().map(basis::with);
    }
}

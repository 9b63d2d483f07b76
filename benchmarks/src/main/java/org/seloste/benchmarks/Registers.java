package org.seloste.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Controller;
import org.seloste.model.DataCategory;
import org.seloste.model.DataSubjectGroup;
import org.seloste.model.Disclosure;
import org.seloste.model.LawRef;
import org.seloste.model.LegalBasis;
import org.seloste.model.Party;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.Retention;
import org.seloste.model.TimeLimit;
import org.seloste.model.TimeSpan;
import org.seloste.model.law.Article6;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** The workload as a register description. */
final class Registers {

    private Registers() {}

    static Register of(List<Declared> purposes) {
        return Register.builder()
                .id("workload")
                .addLanguages(Language.ENGLISH)
                .addControllers(Controller.builder()
                        .id("saaristovene")
                        .name(Text.everywhere("Saaristovene Oy"))
                        .build())
                .addAllParties(Workload.RECIPIENTS.stream()
                        .map(id ->
                                Party.builder().id(id).name(Text.everywhere(id)).build())
                        .toList())
                .people(Listing.of(Workload.GROUPS.stream()
                        .map(id -> DataSubjectGroup.builder()
                                .id(id)
                                .text(Text.en(id))
                                .build())
                        .toList()))
                .data(Listing.of(
                        Workload.CATEGORIES.stream().map(Registers::category).toList()))
                .purposes(Listing.of(purposes.stream().map(Registers::purpose).toList()))
                .disclosures(Listing.of(Workload.RECIPIENTS.stream()
                        .map(id -> Disclosure.builder()
                                .id(id)
                                .addTo("parties/" + id)
                                .build())
                        .toList()))
                .processors(Listing.none())
                .transfers(Listing.none())
                .automatedDecisions(Listing.none())
                .build();
    }

    private static DataCategory category(String id) {
        return DataCategory.builder()
                .id(id)
                .text(Text.en(id))
                .items(Listing.of(Workload.items(id).stream()
                        .map(item -> item.substring(id.length() + 1))
                        .map(item -> DataCategory.builder()
                                .id(item)
                                .text(Text.en(item))
                                .build())
                        .toList()))
                .build();
    }

    private static Purpose purpose(Declared declared) {
        return Purpose.builder()
                .id(declared.id())
                .text(Text.en(declared.id()))
                .addAllBases(declared.bases().stream().map(Registers::basis).toList())
                .addAllPeople(declared.groups())
                .addAllData(declared.data())
                .addAllRecipients(declared.recipients().stream()
                        .map(id -> "disclosures/" + id)
                        .toList())
                .retention(Retention.builder()
                        .id("own")
                        .keep(TimeLimit.after(TimeSpan.ofYears(1), "contract-end"))
                        .build())
                .build();
    }

    private static LegalBasis basis(String word) {
        LegalBasis.Builder basis = LegalBasis.builder().basis(article(word));
        if (word.equals("legal-obligation")) {
            basis.addLaws(LawRef.of("1336/1997 2:10 §"));
        }
        return basis.build();
    }

    static Article6 article(String word) {
        return Stream.of(Article6.values())
                .filter(article -> article.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}

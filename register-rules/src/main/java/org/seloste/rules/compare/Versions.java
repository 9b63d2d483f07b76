package org.seloste.rules.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.law.Article6;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.rules.lint.Bases;

/** What the consequences of a change ask of the later version, or of the earlier one where a thing was removed. */
record Versions(Register before, Register after, Vocabulary vocabulary) {

    /** Whether the purpose at a place rests on consent. */
    boolean restsOnConsent(String path) {
        return purpose(after, path).or(() -> purpose(before, path)).stream()
                .flatMap(purpose -> purpose.getBases().stream())
                .anyMatch(basis -> Bases.is(basis, Article6.CONSENT));
    }

    /** Whether some purpose that needs the data at a place, or names the recipient at it, rests on consent. */
    boolean servesConsent(String path) {
        String element = path.split("/", -1)[1];
        String root = path.split("/", -1)[0];
        return Stream.concat(purposes(before), purposes(after))
                .filter(purpose -> root.equals("data")
                        ? purpose.getData().stream().anyMatch(id -> id.equals(element) || id.startsWith(element + "/"))
                        : serves(root, element, purpose))
                .flatMap(purpose -> purpose.getBases().stream())
                .anyMatch(basis -> Bases.is(basis, Article6.CONSENT));
    }

    private boolean serves(String root, String id, Purpose purpose) {
        return purpose.getRecipients().contains(root + "/" + id)
                || purposesOf(root, id).contains(purpose.getId());
    }

    private List<String> purposesOf(String root, String id) {
        return Stream.of(before, after)
                .flatMap(version -> switch (root) {
                    case "disclosures" ->
                        version.getDisclosures().stream()
                                .filter(each -> each.getId().equals(id))
                                .flatMap(each -> each.getPurposes().stream());
                    case "transfers" ->
                        version.getTransfers().stream()
                                .filter(each -> each.getId().equals(id))
                                .flatMap(each -> each.getPurposes().stream());
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    /** Whether the legal basis at a place, of the later version, is consent. */
    boolean addsConsent(String path) {
        return has(purpose(after, path), basis -> Bases.is(basis, Article6.CONSENT))
                && !has(purpose(before, path), basis -> Bases.is(basis, Article6.CONSENT));
    }

    private static boolean has(Optional<Purpose> purpose, Predicate<LegalBasis> wanted) {
        return purpose.stream().flatMap(each -> each.getBases().stream()).anyMatch(wanted);
    }

    /** Whether the data at a place, or any that the purpose at it needs, are special, criminal or may reveal it. */
    boolean isSensitive(String path) {
        String[] steps = path.split("/", -1);
        if (steps[0].equals("data")) {
            return category(steps[1]).anyMatch(this::isSensitive);
        }
        return purpose(after, path).stream()
                .flatMap(purpose -> purpose.getData().stream())
                .flatMap(id -> category(id.split("/", -1)[0]))
                .anyMatch(this::isSensitive);
    }

    private Stream<DataCategory> category(String id) {
        return after.getData().stream().filter(category -> category.getId().equals(id));
    }

    private boolean isSensitive(DataCategory category) {
        return !category.getSpecial().isEmpty()
                || !category.getMayReveal().isEmpty()
                || category.isCriminal()
                || Stream.concat(category.getIs().stream(), Stream.of(category.getId()))
                        .flatMap(id -> vocabulary.find(TermKind.DATA, id).stream())
                        .anyMatch(term ->
                                term.has(Trait.SPECIAL) || term.has(Trait.MAY_REVEAL) || term.has(Trait.CRIMINAL))
                || category.getItems().stream().anyMatch(this::isSensitive);
    }

    /** Whether the purpose at a place profiles people. */
    boolean profiles(String path) {
        return purpose(after, path).stream()
                .flatMap(purpose -> Stream.concat(purpose.getIs().stream(), Stream.of(purpose.getId())))
                .flatMap(id -> vocabulary.find(TermKind.PURPOSE, id).stream())
                .anyMatch(term -> term.has(Trait.PROFILING));
    }

    /** Whether the contact at a place is the data protection officer or the representative, whom the record names. */
    boolean isInRecord(String path) {
        String id = path.split("/", -1)[1];
        return Stream.of(before, after)
                .flatMap(version -> version.getContacts().stream())
                .filter(contact -> contact.getId().equals(id))
                .flatMap(contact -> contact.getRoles().stream())
                .anyMatch(role -> role.equals("dpo") || role.equals("representative"));
    }

    private static Stream<Purpose> purposes(Register version) {
        return version.getPurposes().stream();
    }

    private static Optional<Purpose> purpose(Register version, String path) {
        String[] steps = path.split("/", -1);
        return steps[0].equals("purposes") && steps.length > 1
                ? purposes(version)
                        .filter(purpose -> purpose.getId().equals(steps[1]))
                        .findFirst()
                : Optional.empty();
    }
}

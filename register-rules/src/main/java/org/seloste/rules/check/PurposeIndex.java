package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seloste.model.DataCategory;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.Topic;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/**
 * What a register declares for one purpose, resolved once: sets as bits, and which rules can object to anything.
 *
 * <p>It also stands for a purpose that the register does not declare; then nothing is declared for it.
 */
final class PurposeIndex {

    private final RegisterIndex register;
    private final String id;
    private final Optional<Purpose> purpose;
    private final LegalBasis[] bases;
    private final boolean basesPaired;
    private final boolean dataPaired;
    private final boolean peoplePaired;
    private final List<String> dataReferences;
    private final Bits data;
    private final Bits people;
    private long rules;
    private @Nullable QuickRow row;

    PurposeIndex(RegisterIndex register, Purpose purpose) {
        this(register, purpose.getId(), Optional.of(purpose));
    }

    private PurposeIndex(RegisterIndex register, String id, Optional<Purpose> purpose) {
        this.register = register;
        this.id = id;
        this.purpose = purpose;
        List<LegalBasis> own = purpose.map(Purpose::getBases).orElse(List.of());
        this.basesPaired = !own.isEmpty() || register.isOnly(this);
        this.bases = (own.isEmpty() ? register.bases() : own).toArray(LegalBasis[]::new);
        List<String> ownData = purpose.map(each -> data(register, each)).orElse(List.of());
        this.dataPaired = !ownData.isEmpty() || register.isOnly(this);
        this.dataReferences = ownData.isEmpty() && purpose.isPresent() ? unpaired(register.register()) : ownData;
        this.data = register.data().bits(dataReferences);
        List<String> ownPeople = purpose.map(Purpose::getPeople).orElse(List.of());
        this.peoplePaired = !ownPeople.isEmpty() || register.isOnly(this);
        this.people = register.people()
                .bits(
                        ownPeople.isEmpty() && purpose.isPresent()
                                ? register.people().all()
                                : ownPeople);
    }

    static PurposeIndex undeclared(RegisterIndex register, String id) {
        return new PurposeIndex(register, id, Optional.empty());
    }

    /** The data that are declared for a purpose, by it or by themselves. */
    private static List<String> data(RegisterIndex register, Purpose purpose) {
        List<String> more = register.dataNaming(purpose.getId());
        if (more.isEmpty()) {
            return purpose.getData();
        }
        Set<String> all = new LinkedHashSet<>(purpose.getData());
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The data that the register pairs with no purpose. */
    private static List<String> unpaired(Register register) {
        return register.getData().stream()
                .filter(category -> category.getPurposes().isEmpty())
                .map(DataCategory::getId)
                .toList();
    }

    /** Takes in which rules can object, and what they leave to be answered at once. */
    PurposeIndex compiled(List<CheckRule> all, Places places) {
        List<CheckRule> asked = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).concerns(this)) {
                asked.add(all.get(index));
                rules |= 1L << index;
            }
        }
        row = QuickRows.of(this, places, asked);
        return this;
    }

    Set<String> declaredPeople() {
        List<String> own = purpose.map(Purpose::getPeople).orElse(List.of());
        return own.isEmpty() ? register.people().all() : Set.copyOf(own);
    }

    /** What can be answered at once; only of a purpose that is declared and compiled. */
    QuickRow row() {
        return Objects.requireNonNull(row);
    }

    boolean mayAsk(int rule) {
        return (rules & (1L << rule)) != 0;
    }

    RegisterIndex register() {
        return register;
    }

    String id() {
        return id;
    }

    boolean isDeclared() {
        return purpose.isPresent();
    }

    Optional<Purpose> purpose() {
        return purpose;
    }

    String path() {
        return "purposes/" + id;
    }

    /** How the purpose is called. */
    Text name() {
        return purpose.flatMap(Purpose::getText)
                .orElseGet(() -> register.terms().label(TermKind.PURPOSE, term()));
    }

    private String term() {
        return purpose.flatMap(Purpose::getIs).orElse(id);
    }

    boolean is(String term) {
        return register.terms().isWithin(TermKind.PURPOSE, term(), term)
                || register.terms().isWithin(TermKind.PURPOSE, id, term);
    }

    /** Whether it is direct marketing, by its own word or by the vocabulary's. */
    boolean isDirectMarketing() {
        return purpose.map(Purpose::isDirectMarketing).orElse(false)
                || Stream.of(id, term())
                        .anyMatch(each -> register.terms().has(TermKind.PURPOSE, each, Trait.DIRECT_MARKETING));
    }

    /** The bases declared for it, or for the register as a whole where none is. */
    LegalBasis[] bases() {
        return bases;
    }

    boolean areBasesPaired() {
        return basesPaired;
    }

    boolean isDataPaired() {
        return dataPaired;
    }

    boolean arePeoplePaired() {
        return peoplePaired;
    }

    boolean declaresData(String name) {
        return data.has(register.data().number(name));
    }

    boolean declaresPeople(String name) {
        return people.has(register.people().number(name));
    }

    Bits data() {
        return data;
    }

    Bits people() {
        return people;
    }

    /** The people of whom no rule has anything to say. */
    Bits plainPeople() {
        return peoplePaired ? register.people().plain(declaredPeople()) : Bits.NONE;
    }

    List<String> dataReferences() {
        return dataReferences;
    }

    /** Whether an open list may hold a name of data. */
    boolean mayHold(String name) {
        for (String reference : dataReferences) {
            if (register.data().mayHold(reference, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some of the people that an action names fulfil a condition; or all of its own, when it names none. */
    boolean concerns(ProcessingAction action, Predicate<String> group) {
        if (action.subjects().length == 0) {
            Set<String> declared = declaredPeople();
            return !declared.isEmpty() && declared.stream().allMatch(group);
        }
        for (String name : action.subjects()) {
            if (group.test(name)) {
                return true;
            }
        }
        return false;
    }

    /** The bases on which an action may rest, one bit an article: the claimed one, or else the declared ones. */
    int articles(ProcessingAction action) {
        return BasisFit.articles(this, action);
    }

    /** Where a topic of the register stands that nothing is said of. */
    boolean isNotTranscribed(Topic topic) {
        return register.register().getNotTranscribed().contains(topic);
    }

    List<DeclaredData> nodes(ProcessingAction action) {
        List<DeclaredData> nodes = new ArrayList<>();
        for (String name : action.data()) {
            nodes.addAll(register.data().facts(name).nodes());
        }
        return nodes;
    }
}

package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Controller;
import org.seloste.model.ControllerKind;
import org.seloste.model.DataCategory;
import org.seloste.model.LegalBasis;
import org.seloste.model.PromisedAct;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.Retention;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.law.LawData;
import org.seloste.model.law.Standing;
import org.seloste.model.statement.Listing;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** What all purposes of a register share, resolved once. */
final class RegisterIndex {

    private static final int LETTERS = 26;

    private final Register register;
    private final LawData law;
    private final LocalDate asOf;
    private final Terms terms;
    private final DataIndex data;
    private final PeopleIndex people;
    private final PartyIndex parties;
    private final Conditions conditions;
    private final Names sources = new Names();
    private final Map<String, Source[]> sourcesByName = new HashMap<>();
    private final boolean[] eea = new boolean[LETTERS * LETTERS];
    private final Map<String, List<String>> dataNaming = new HashMap<>();
    private final int purposes;
    private final boolean authority;
    private final Set<Topic> closed;

    RegisterIndex(Register register, LawData law, LocalDate asOf) {
        this.register = register;
        this.law = law;
        this.asOf = asOf;
        this.terms = new Terms(Vocabulary.standard(), register);
        this.data = new DataIndex(register, terms);
        this.people = new PeopleIndex(register, terms);
        this.parties = new PartyIndex(register, data, terms);
        this.conditions = new Conditions(terms);
        this.purposes = register.getPurposes().items().size();
        this.authority = register.getControllers().stream()
                .map(Controller::getKind)
                .flatMap(Optional::stream)
                .anyMatch(ControllerKind.AUTHORITY::equals);
        this.closed = closed();
        law.territories().stream()
                .map(territory -> territory.id())
                .filter(RegisterIndex::isCode)
                .forEach(code -> eea[index(code)] = law.isEea(code, asOf));
        register.getSources().forEach(this::add);
        named(register.getData(), "");
        register.getCookies().forEach(cookie -> naming(cookie.getPurposes(), cookie.getData()));
        register.getRecordings().forEach(recording -> naming(recording.getPurposes(), recording.getData()));
    }

    private void named(Listing<DataCategory> list, String before) {
        for (DataCategory category : list) {
            naming(category.getPurposes(), List.of(before + category.getId()));
            named(category.getItems(), before + category.getId() + "/");
        }
    }

    private void naming(List<String> some, List<String> references) {
        some.forEach(purpose ->
                dataNaming.computeIfAbsent(purpose, any -> new ArrayList<>()).addAll(references));
    }

    /** The data that name a purpose, by themselves or as gathered by cookies or recordings. */
    List<String> dataNaming(String purpose) {
        return dataNaming.getOrDefault(purpose, List.of());
    }

    private void add(Source source) {
        Set<String> names = new LinkedHashSet<>(terms.within(TermKind.SOURCE, source.getId()));
        if (source.getText().isEmpty()) {
            source.getIs().ifPresent(is -> names.addAll(terms.within(TermKind.SOURCE, is)));
        }
        source.getGivers().stream()
                .filter(giver -> giver.startsWith("parties/"))
                .map(giver -> giver.substring("parties/".length()))
                .forEach(names::add);
        for (String name : names) {
            sources.add(name);
            Source[] before = sourcesByName.getOrDefault(name, new Source[0]);
            Source[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = source;
            sourcesByName.put(name, all);
        }
    }

    private static boolean isCode(String code) {
        return code.length() == 2 && isLetter(code.charAt(0)) && isLetter(code.charAt(1));
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static int index(String code) {
        return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
    }

    /** Whether a country is certainly in the European Economic Area on the day of the policy. */
    boolean isEea(String country) {
        return eea[index(country)];
    }

    Standing standing(String country, ProcessingAction action) {
        return law.standing(country, day(action));
    }

    Register register() {
        return register;
    }

    LawData law() {
        return law;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The day on which an action takes place. */
    LocalDate day(ProcessingAction action) {
        return action.date(Input.DAY).orElse(asOf);
    }

    Terms terms() {
        return terms;
    }

    DataIndex data() {
        return data;
    }

    PeopleIndex people() {
        return people;
    }

    PartyIndex parties() {
        return parties;
    }

    Conditions conditions() {
        return conditions;
    }

    Names sources() {
        return sources;
    }

    /** The sources that give any data for a purpose without a condition, and of which nobody need be told. */
    Bits plainSources(String purpose) {
        return sources.bits(sourcesByName.entrySet().stream()
                .filter(entry -> !isIndirect(entry.getKey()))
                .filter(entry -> Arrays.stream(entry.getValue()).anyMatch(source -> isPlain(source, purpose)))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean isPlain(Source source, String purpose) {
        return source.getData().isEmpty()
                && source.getWhen().isEmpty()
                && (source.getPurposes().isEmpty() || source.getPurposes().contains(purpose));
    }

    Source[] sources(String name) {
        return sourcesByName.getOrDefault(name, new Source[0]);
    }

    /** Whether a source is somebody else than the person, so that Article 14 applies. */
    boolean isIndirect(String name) {
        for (Source source : sources(name)) {
            if (terms.has(TermKind.SOURCE, source.getIs().orElse(source.getId()), Trait.INDIRECT)) {
                return true;
            }
        }
        return terms.has(TermKind.SOURCE, name, Trait.INDIRECT) || parties.isDeclared(name);
    }

    /** Whether the register has one purpose, so that all it says is said for that one. */
    boolean isOnly(PurposeIndex purpose) {
        return purposes == 1 && purpose.isDeclared();
    }

    boolean isAuthority() {
        return authority;
    }

    List<LegalBasis> bases() {
        return register.getBases();
    }

    List<Retention> retention() {
        return register.getRetention();
    }

    List<Purpose> purposes() {
        return register.getPurposes().items();
    }

    /** Whether the register says where data go: by listing transfers, or by promising that there are none. */
    boolean speaksOfTransfers() {
        return register.getTransfers().isStated()
                || register.getPromises().stream()
                        .anyMatch(promise -> promise.getNot()
                                .filter(PromisedAct.TRANSFER::equals)
                                .isPresent());
    }

    /** Whether what a list of the register does not name is denied for certain. */
    boolean isClosed(Topic topic) {
        return closed.contains(topic);
    }

    private Set<Topic> closed() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (outside(register.getPurposes(), Topic.PURPOSES) == Decision.DENIED) {
            topics.add(Topic.PURPOSES);
        }
        if (outside(register.getData(), Topic.DATA) == Decision.DENIED) {
            topics.add(Topic.DATA);
        }
        if (outside(register.getPeople(), Topic.PEOPLE) == Decision.DENIED) {
            topics.add(Topic.PEOPLE);
        }
        if (outside(register.getDisclosures(), Topic.RECIPIENTS, Topic.DISCLOSURES) == Decision.DENIED) {
            topics.add(Topic.DISCLOSURES);
        }
        return topics;
    }

    /** What becomes of something that a list of the register does not name. */
    Decision outside(Listing<?> list, Topic... topics) {
        boolean notRead = Arrays.stream(topics)
                .anyMatch(topic -> register.getNotTranscribed().contains(topic));
        return notRead || list.closure() == Listing.Closure.OPEN ? Decision.NEEDS_REVIEW : Decision.DENIED;
    }
}

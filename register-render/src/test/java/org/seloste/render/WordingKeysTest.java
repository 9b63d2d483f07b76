package org.seloste.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seloste.model.Area;
import org.seloste.model.BalancingStatus;
import org.seloste.model.CapYear;
import org.seloste.model.ContractParty;
import org.seloste.model.DecisionGround;
import org.seloste.model.FreeOfCharge;
import org.seloste.model.Frequency;
import org.seloste.model.GuardianRole;
import org.seloste.model.MeasureKind;
import org.seloste.model.Modality;
import org.seloste.model.Origin;
import org.seloste.model.PartyRole;
import org.seloste.model.PromisedAct;
import org.seloste.model.PromisedUse;
import org.seloste.model.Provision;
import org.seloste.model.Publication;
import org.seloste.model.PublicityKind;
import org.seloste.model.RecordingKind;
import org.seloste.model.Shapes;
import org.seloste.model.SourceUse;
import org.seloste.model.Strength;
import org.seloste.model.Topic;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Field;
import org.seloste.model.form.Form;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.render.language.Wording;

/**
 * Holds the wording to what the compositions look up, so that nobody words a key that no document shows. A key is
 * looked up where its name stands in the code, or where the code makes it of a word of the model.
 */
class WordingKeysTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.-]+)\"");

    /** Enums of the model that documents show by their words. */
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Area.class,
            BalancingStatus.class,
            ContractParty.class,
            DecisionGround.class,
            FreeOfCharge.class,
            Frequency.class,
            GuardianRole.class,
            MeasureKind.class,
            Modality.class,
            Origin.class,
            PartyRole.class,
            PromisedUse.class,
            Provision.class,
            Publication.class,
            PublicityKind.class,
            RecordingKind.class,
            SourceUse.class,
            Strength.class);

    @Test
    void everyKeyIsLookedUpSomewhere() throws IOException {
        Set<String> known = quoted();
        SHOWN.forEach(type -> known.addAll(wordsOf(type)));
        known.addAll(madeOfWords());
        known.addAll(madeOfForms());
        known.addAll(madeOfTerms());
        Set<String> unused = new TreeSet<>(Wording.builtIn(Language.FINNISH).keys());
        unused.removeIf(
                key -> known.contains(key.startsWith(Voice.INTERNAL) ? key.substring(Voice.INTERNAL.length()) : key));

        assertThat(unused)
                .as("keys of wording.fi.txt that no composition looks up: take them out of all three languages")
                .isEmpty();
    }

    private static Set<String> quoted() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            Set<String> quoted = new HashSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(found -> quoted.add(found.group(1)));
            }
            return quoted;
        }
    }

    private static List<String> wordsOf(Class<? extends Enum<?>> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return each(name + ".", type.getEnumConstants(), "");
    }

    private static Set<String> madeOfWords() {
        Set<String> keys = new HashSet<>();
        keys.addAll(each("topic.", Topic.values(), ""));
        keys.addAll(each("calendar.", CapYear.values(), ""));
        keys.addAll(each("retention.by-day.", CapYear.values(), ""));
        keys.addAll(each("promise.not.", PromisedAct.values(), ""));
        keys.addAll(each("promise.not.", PromisedAct.values(), ".scoped"));
        keys.addAll(each("promise.only.", PromisedAct.values(), ""));
        keys.addAll(each("promise.not.transfer.", Area.values(), ""));
        keys.addAll(each("right.", DataSubjectRight.values(), ".text"));
        keys.addAll(List.of("retention.at-least", "retention.at-most"));
        for (String pointers : List.of("notices", "registers", "glossary")) {
            keys.add("notice." + pointers + ".heading");
        }
        for (String answered : List.of("disclosures", "transfers")) {
            keys.add("summary." + answered + ".listed");
        }
        for (String column : List.of("data", "bases", "retention", "people")) {
            keys.add("notice.purposes.unpaired." + column);
        }
        for (String reserved : List.of("rest", "controller", "data-subject", "all")) {
            keys.add("word." + reserved);
        }
        return keys;
    }

    private static List<String> each(String prefix, Enum<?>[] words, String suffix) {
        return Stream.of(words).map(word -> prefix + Forms.word(word) + suffix).toList();
    }

    /** Labels, sentences of flags, names of kinds, and what is said when a list is empty. */
    private static Set<String> madeOfForms() {
        Set<String> keys = new HashSet<>();
        Set<Form<?>> seen = new HashSet<>();
        gather(Shapes.register(), keys, seen);
        gather(Shapes.processorRecord(), keys, seen);
        return keys;
    }

    private static void gather(Form<?> form, Set<String> keys, Set<Form<?>> seen) {
        if (!seen.add(form)) {
            return;
        }
        if (form instanceof ObjectForm<?, ?> object) {
            String type = object.name().replace("-of-its-own", "");
            for (Field<?, ?, ?> field : object.fields()) {
                keys.add("field." + field.key());
                keys.add("field." + type + "." + field.key());
                keys.add("flag." + type + "." + field.key());
                if (field.form() instanceof ListingForm<?>) {
                    keys.add("none." + field.key());
                }
                gather(field.form(), keys, seen);
            }
        } else if (form instanceof ByIdForm<?> byId) {
            keys.add("topic." + byId.kind());
            gather(byId.element(), keys, seen);
        } else if (form instanceof ListingForm<?> listing) {
            gather(listing.elements(), keys, seen);
        } else if (form instanceof ListForm<?> list) {
            gather(list.item(), keys, seen);
        }
    }

    /** How standard terms are put to the person addressed, within a period, and as the heading of a right. */
    private static Set<String> madeOfTerms() throws IOException {
        Set<String> keys = new HashSet<>();
        for (TermKind kind : TermKind.values()) {
            for (String id : ids(kind)) {
                keys.add("term." + kind.word() + "." + id);
            }
        }
        for (String event : ids(TermKind.EVENT)) {
            keys.addAll(List.of("event." + event + ".from", "event." + event + ".until", "event." + event + ".during"));
        }
        ids(TermKind.RIGHT).forEach(right -> keys.add("right." + right + ".heading"));
        try (InputStream matrix = Objects.requireNonNull(
                Term.class.getResourceAsStream("/org/seloste/model/law/rights-matrix.yaml"), "rights-matrix.yaml")) {
            Pattern.compile("[a-z-]+")
                    .matcher(new String(matrix.readAllBytes(), UTF_8))
                    .results()
                    .forEach(word -> keys.add("scope." + word.group()));
        }
        return keys;
    }

    private static Collection<String> ids(TermKind kind) {
        return Vocabulary.standard().all(kind).stream().map(Term::id).collect(Collectors.toSet());
    }
}

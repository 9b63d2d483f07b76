package org.seloste.rules.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.ScalarForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.form.Writing;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.rules.lint.Elements;

/** All statements of a register by their places, without the order of lists. */
final class Snapshot {

    /**
     * One value.
     *
     * @param content what is compared
     * @param shown what people are shown
     * @param internal whether it is for the controller's own use
     */
    record Leaf(String content, Text shown, boolean internal) {}

    private static final Writing PLAIN = new Writing(Language.FINNISH);

    private final Elements elements;
    private final Map<String, List<Leaf>> leaves = new LinkedHashMap<>();
    private final Map<String, Boolean> internalElements = new LinkedHashMap<>();

    private Snapshot(Elements elements) {
        this.elements = elements;
    }

    static Snapshot of(Register register, Vocabulary vocabulary) {
        Snapshot snapshot = new Snapshot(Elements.of(register, vocabulary));
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                snapshot.keep(path, snapshot.leaf(form, value, visibility));
            }

            @Override
            public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
                snapshot.internalElements.put(path, visibility == Visibility.INTERNAL);
            }

            @Override
            public void listing(String path, ListingForm<?> form, Listing<?> listing, Visibility visibility) {
                snapshot.keepWhole(path, listing, visibility);
            }
        });
        return snapshot;
    }

    Elements elements() {
        return elements;
    }

    Map<String, List<Leaf>> leaves() {
        return leaves;
    }

    boolean isInternal(String path) {
        return Boolean.TRUE.equals(internalElements.get(path));
    }

    private void keep(String path, Leaf leaf) {
        leaves.computeIfAbsent(unnumbered(path), place -> new ArrayList<>()).add(leaf);
    }

    /** Items of a list without ids are numbered from the second on; the number is order and nothing else. */
    private static String unnumbered(String path) {
        return path.replaceAll("~[0-9]+(?=/|$)", "");
    }

    private void keepWhole(String path, Listing<?> listing, Visibility visibility) {
        if (listing.isNone() || listing.closure() != Listing.Closure.SILENT) {
            String said = listing.isNone() ? "none" : listing.closure().name().toLowerCase(Locale.ROOT);
            keep(path, new Leaf(said, Sentences.word("listing." + said), visibility == Visibility.INTERNAL));
        }
    }

    private Leaf leaf(Form<?> form, Object value, Visibility visibility) {
        return new Leaf(String.valueOf(written(form, value)), shown(form, value), visibility == Visibility.INTERNAL);
    }

    private static <T> Object written(Form<T> form, Object value) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        return form.write(own, PLAIN);
    }

    private Text shown(Form<?> form, Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (form instanceof ScalarForm<?> scalar && scalar.terms().isPresent()) {
            return elements.nameOf(scalar.terms().get(), String.valueOf(written(form, value)));
        }
        return elements.nameOf(form, String.valueOf(written(form, value)));
    }
}

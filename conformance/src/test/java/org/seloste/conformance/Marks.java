package org.seloste.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Form;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** The marked words of a register, each with the field that holds it and whether the public may see it. */
final class Marks implements Visit {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> visible = new TreeMap<>();
    private final Map<String, String> hidden = new TreeMap<>();

    static Marks in(Register register) {
        Marks marks = new Marks();
        Shapes.register().walk(register, "", Visibility.PUBLIC, marks);
        return marks;
    }

    /** The marks that the public may see, with the fields that hold them. */
    Map<String, String> visible() {
        return visible;
    }

    /** The marks that nobody outside may see, with the fields that hold them. */
    Map<String, String> hidden() {
        return hidden;
    }

    /** The marks that stand in a document. */
    static Set<String> standingIn(String written) {
        Set<String> marks = new TreeSet<>();
        Words.MARK.matcher(written).results().map(MatchResult::group).forEach(marks::add);
        return marks;
    }

    @Override
    public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
        form.stated(value, path)
                .forEach(stated -> fields.put(
                        stated.placed().path(),
                        form.name() + ": " + stated.field().key()));
    }

    @Override
    public void value(String path, Form<?> form, Object value, Visibility visibility) {
        if (value instanceof Text text) {
            for (Language language : Language.values()) {
                text.in(language).ifPresent(words -> add(path, words, visibility));
            }
        } else {
            add(path, String.valueOf(value), visibility);
        }
    }

    private void add(String path, String words, Visibility visibility) {
        standingIn(words)
                .forEach(mark -> (visibility == Visibility.INTERNAL ? hidden : visible).put(mark, fieldOf(path)));
    }

    private String fieldOf(String path) {
        String place = path;
        while (!fields.containsKey(place) && place.contains("/")) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return Optional.ofNullable(fields.get(place)).orElse(path);
    }
}

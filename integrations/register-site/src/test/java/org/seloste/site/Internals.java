package org.seloste.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Form;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.text.Text;

/** What a register says for the controller's own use, field by field. */
final class Internals {

    private Internals() {}

    /** The words that are said nowhere in public. */
    static List<String> words(Register register) {
        List<String> words = new ArrayList<>();
        Set<String> saidInPublicToo = new LinkedHashSet<>();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                if (value instanceof Text text) {
                    text.languages()
                            .forEach(language -> text.in(language)
                                    .ifPresent(visibility == Visibility.INTERNAL ? words::add : saidInPublicToo::add));
                }
            }

            @Override
            public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
                if (visibility == Visibility.INTERNAL && path.matches("(stores|security)/.*")) {
                    words.add("\"" + path.substring(path.indexOf('/') + 1) + "\"");
                }
            }
        });
        words.removeIf(word -> saidInPublicToo.stream().anyMatch(said -> said.contains(word)));
        return words;
    }

    /** The places of the values. */
    static List<String> paths(Register register) {
        List<String> paths = new ArrayList<>();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                if (visibility == Visibility.INTERNAL) {
                    paths.add(path);
                }
            }
        });
        return paths;
    }
}

package org.seloste.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Says where two registers part, so that a failed comparison names a path and not two pages of values. */
public final class Differences {

    private Differences() {}

    /**
     * The first place at which two registers differ, in the order of the file form.
     *
     * @param one a register
     * @param other another
     * @return the path with what each says there, or empty when every element and value agrees
     */
    public static Optional<String> first(Register one, Register other) {
        List<Map.Entry<String, String>> left = List.copyOf(values(one).entrySet());
        List<Map.Entry<String, String>> right = List.copyOf(values(other).entrySet());
        for (int place = 0; place < Math.max(left.size(), right.size()); place++) {
            String here = place < left.size() ? shown(left.get(place)) : "(nothing more)";
            String there = place < right.size() ? shown(right.get(place)) : "(nothing more)";
            if (!here.equals(there)) {
                return Optional.of(here + " <> " + there);
            }
        }
        return Optional.empty();
    }

    private static String shown(Map.Entry<String, String> value) {
        return value.getKey() + " = " + value.getValue();
    }

    private static Map<String, String> values(Register register) {
        Map<String, String> values = new LinkedHashMap<>();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                values.put(path, value instanceof Text text ? wordings(text) : String.valueOf(value));
            }

            @Override
            public void element(String path, ByIdForm<?> form, String id, Object value) {
                values.put(path, id);
            }
        });
        return values;
    }

    private static String wordings(Text text) {
        List<String> wordings = new ArrayList<>();
        for (Language language : Language.values()) {
            text.in(language).ifPresent(words -> wordings.add(language.tag() + ": " + words));
        }
        return String.join("; ", wordings);
    }
}

package org.seloste.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.ReferenceForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;

/** Which outside parties something public of a register refers to: a catalogue shares more with it than it may use. */
final class Mentioned implements Visit {

    private static final String PARTIES = "parties";

    private final Set<String> parties = new HashSet<>();

    static Mentioned in(Register register) {
        Mentioned mentioned = new Mentioned();
        Shapes.register().walk(register, "", Visibility.PUBLIC, mentioned);
        return mentioned;
    }

    Set<String> parties() {
        return parties;
    }

    @Override
    public void value(String path, Form<?> form, Object value, Visibility visibility) {
        if (visibility == Visibility.PUBLIC && form instanceof ReferenceForm reference) {
            String id = (String) value;
            if (reference.kinds().equals(List.of(PARTIES))) {
                parties.add(id);
            } else if (reference.kinds().contains(PARTIES) && id.startsWith(PARTIES + "/")) {
                parties.add(id.substring(PARTIES.length() + 1));
            }
        }
    }

    @Override
    public void element(String path, ByIdForm<?> form, String id, Object value) {}
}

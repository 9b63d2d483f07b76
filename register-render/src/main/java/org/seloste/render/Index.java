package org.seloste.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Placed;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;

/** Finds the elements of a register by what references call them. */
final class Index implements Visit {

    private final Map<String, Placed> elements = new HashMap<>();

    static <T> Index of(ObjectForm<T, ?> form, T root) {
        Index index = new Index();
        form.walk(root, "", Visibility.PUBLIC, index);
        return index;
    }

    Optional<Placed> find(String kind, String id) {
        return Optional.ofNullable(elements.get(kind + "/" + id));
    }

    @Override
    public void value(String path, Form<?> form, Object value, Visibility visibility) {}

    @Override
    public void element(String path, ByIdForm<?> form, String id, Object value) {
        String called = form.kind().equals("terms") ? id : form.referenceId(path);
        elements.putIfAbsent(form.kind() + "/" + called, new Placed(path, form.element(), value));
    }
}

package org.seloste.model.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.text.Text;

/** Finds what cannot exist in a value that was built in code: the same faults that reading a file would find. */
public final class Structure implements Visit {

    private final List<Fault> faults = new ArrayList<>();
    private final References references = new References();
    private final Set<String> paths = new HashSet<>();

    private Structure() {}

    /**
     * Everything in a value that cannot exist: blank or doubled ids, references to nothing, ends before starts.
     *
     * @param form the value's form
     * @param value the value
     * @param <T> the value's type
     * @return the faults, in the order of the file form; empty when the value is sound
     */
    public static <T> List<Fault> faults(ObjectForm<T, ?> form, T value) {
        Structure structure = new Structure();
        form.walk(value, "", Visibility.PUBLIC, structure);
        structure.faults.addAll(structure.references.faults());
        return List.copyOf(structure.faults);
    }

    @Override
    public void value(String path, Form<?> form, Object value, Visibility visibility) {
        if (form instanceof ReferenceForm reference) {
            references.refer(reference.made(path, (String) value));
        } else if (form instanceof TermForm term) {
            refer(path, term, (String) value);
        } else if (form instanceof ScalarForm<?> scalar) {
            scalar(path, scalar, value);
        }
    }

    private void scalar(String path, ScalarForm<?> form, Object value) {
        form.terms().ifPresent(terms -> form.named(value).ifPresent(word -> refer(path, terms, word)));
        if (value instanceof String text && Text.isBlank(text)) {
            fault("blank", path);
        } else if (value instanceof String text && !Text.isWritable(text)) {
            fault("control-characters", path);
        } else {
            form.unspellable(value).ifPresent(written -> fault("value-unreadable", path, written, form.expected()));
        }
    }

    private void refer(String path, TermForm form, String word) {
        references.refer(form.made(path, word, Optional.empty()));
    }

    @Override
    public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
        faults.addAll(form.brokenInvariants(value, path));
    }

    @Override
    public void element(String path, ByIdForm<?> form, String id, Object value) {
        form.idFault(id).ifPresent(code -> fault(code, path, id));
        if (!paths.add(path)) {
            fault("id-twice", path, id, form.kind());
        }
        if (!form.isDescribedObject(id, value)) {
            fault("term-unknown", path, id);
        }
        form.broaderOfObject(path, id, value).ifPresent(references::refer);
        references.declare(form.declaredKind(id), form.referenceId(path));
    }

    private void fault(String code, String path, String... arguments) {
        faults.add(new Fault(code, path, Optional.empty(), List.of(arguments)));
    }
}

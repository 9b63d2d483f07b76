package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Field;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;

class GeneratorTest {

    @Test
    void reachesEveryFieldOfTheModel() {
        Set<String> fields = new LinkedHashSet<>();
        collect(Shapes.register(), fields, new LinkedHashSet<>());
        collect(Shapes.processorRecord(), fields, new LinkedHashSet<>());
        Set<String> missing = new TreeSet<>(fields);

        for (int seed = 0; seed < 200 && !missing.isEmpty(); seed++) {
            Document register = Registers.document(seed, 0.5, Words.PLAIN);
            Shapes.register().walk(register.register(), "", Visibility.PUBLIC, new Reached(missing));
            Document processing = Registers.recordDocument(seed, 0.5, Words.PLAIN);
            Shapes.processorRecord().walk(processing.processorRecord(), "", Visibility.PUBLIC, new Reached(missing));
        }

        assertThat(fields).hasSizeGreaterThan(400);
        assertThat(missing).as("fields that are never generated").isEmpty();
    }

    private record Reached(Set<String> missing) implements Visit {
        @Override
        public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
            form.stated(value, path)
                    .forEach(stated ->
                            missing.remove(form.name() + ": " + stated.field().key()));
        }

        @Override
        public void value(String path, Form<?> form, Object value, Visibility visibility) {}
    }

    private static void collect(Form<?> form, Set<String> fields, Set<Form<?>> seen) {
        if (form instanceof ListForm<?> list) {
            collect(list.item(), fields, seen);
        } else if (form instanceof ByIdForm<?> byId) {
            collect(byId.element(), fields, seen);
        } else if (form instanceof ListingForm<?> listing) {
            collect(listing.elements(), fields, seen);
        } else if (form instanceof ObjectForm<?, ?> object && seen.add(object)) {
            for (Field<?, ?, ?> field : object.fields()) {
                fields.add(object.name() + ": " + field.key());
                collect(field.form(), fields, seen);
            }
        }
    }
}

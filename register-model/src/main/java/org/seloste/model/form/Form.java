package org.seloste.model.form;

import java.util.Map;
import java.util.Optional;

/**
 * How a value is spelled in a file: read strictly, written in its shortest form, described for editors.
 *
 * @param <T> the value's type
 */
public abstract sealed class Form<T>
        permits ScalarForm, TextForm, ReferenceForm, TermForm, ListForm, ByIdForm, ListingForm, ObjectForm {

    Form() {}

    /**
     * Reads a value. Faults go to the reading; a value is answered only when it had none of its own.
     *
     * @param node what stands in the file
     * @param reading the reading so far
     * @return the value, or empty when it could not be read
     */
    public abstract Optional<T> read(Node node, Reading reading);

    /**
     * Writes a value as maps, lists, strings and booleans.
     *
     * @param value the value
     * @param writing what holds for the whole file
     * @return the tree to be written as YAML or JSON
     */
    public abstract Object write(T value, Writing writing);

    /**
     * Describes the form as JSON Schema.
     *
     * @param definitions definitions by name, to which the forms of objects add themselves
     * @return a schema
     */
    public abstract Map<String, Object> schema(SchemaDefinitions definitions);

    /**
     * Visits the value and everything in it.
     *
     * @param value the value
     * @param path where the value stands
     * @param visibility whether the public may see it
     * @param visit the visitor
     */
    public abstract void walk(T value, String path, Visibility visibility, Visit visit);

    /**
     * What was expected, in plain words, for messages.
     *
     * @return a short noun phrase in English form words
     */
    abstract String expected();

    static Map<String, Object> anyScalar() {
        return Map.of("type", java.util.List.of("string", "number", "boolean"), "pattern", "\\S");
    }

    static Optional<String> scalar(Node node, Reading reading, String expected) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        if (node instanceof Node.Missing) {
            reading.fault(node.position(), "value-missing", expected);
        } else {
            reading.fault(
                    node.position(), node instanceof Node.Items ? "list-unexpected" : "mapping-unexpected", expected);
        }
        return Optional.empty();
    }
}

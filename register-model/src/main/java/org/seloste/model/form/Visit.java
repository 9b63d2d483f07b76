package org.seloste.model.form;

import org.seloste.model.statement.Listing;

/**
 * A walk over the values of a register, in the order of the file form.
 *
 * <p>A value is visited with its path by keys and ids and with the form that spells it; the forms tell what it means.
 */
public interface Visit {

    /**
     * A scalar, a text, a term or a reference.
     *
     * @param path the path by keys and ids
     * @param form how the value is spelled
     * @param value the value
     * @param visibility whether the public may see it
     */
    void value(String path, Form<?> form, Object value, Visibility visibility);

    /**
     * A value with fields of its own begins.
     *
     * @param path the path by keys and ids
     * @param form the form with its fields
     * @param value the value
     * @param visibility whether the public may see it
     */
    default void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {}

    /**
     * An element of a collection by id begins.
     *
     * @param path the path by keys and ids, which ends in the element's id
     * @param form the form of the collection
     * @param id the element's id
     * @param value the element
     */
    default void element(String path, ByIdForm<?> form, String id, Object value) {}

    /**
     * What is said of a list as a whole: that there are none, or whether it is all.
     *
     * @param path the path by keys and ids
     * @param form how the list is spelled
     * @param listing the list
     * @param visibility whether the public may see it
     */
    default void listing(String path, ListingForm<?> form, Listing<?> listing, Visibility visibility) {}
}

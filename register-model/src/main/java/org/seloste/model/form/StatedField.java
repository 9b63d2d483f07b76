package org.seloste.model.form;

/**
 * A key that a value states, with what it states.
 *
 * @param field the key and its meaning
 * @param placed the value and its place
 */
public record StatedField(Field<?, ?, ?> field, Placed placed) {}

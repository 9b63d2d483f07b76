package org.seloste.model.form;

/**
 * A value with its place in the register.
 *
 * @param path the path by keys and ids
 * @param form how the value is spelled
 * @param value the value
 */
public record Placed(String path, Form<?> form, Object value) {}

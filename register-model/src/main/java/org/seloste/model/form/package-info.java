/**
 * The file form as declarations: what keys a type has, how each value is spelled, and what it means.
 *
 * <p>From one declaration come strict reading, writing, the JSON Schema and every walk over a register's values, so
 * that they cannot disagree.
 */
@NullMarked
package org.seloste.model.form;

import org.jspecify.annotations.NullMarked;

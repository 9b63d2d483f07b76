/** The law as data: legal bases, rights and when they apply, adequacy decisions, authorities, acts and their dates. */
@NullMarked
package org.seloste.model.law;

import org.jspecify.annotations.NullMarked;

/**
 * The words of the documents: sentences in Finnish, English and Swedish, and how each language writes dates, spans of
 * time, numbers, lists, addresses, citations of law and names of countries.
 *
 * <p>Nothing here depends on the locale data of the Java runtime or on its default locale: the same values give the
 * same characters on every machine. Everything answers plain text; the writers of formats escape it.
 *
 * <p>A number and the word that it counts or names are joined by a no-break space (U+00A0), as are the groups of a
 * number and of a telephone number, so that no line ends between them.
 */
@NullMarked
package org.seloste.render.language;

import org.jspecify.annotations.NullMarked;

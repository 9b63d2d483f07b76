package org.seloste.model.form;

import org.seloste.model.text.Language;

/**
 * What holds for a whole written file.
 *
 * @param firstLanguage the language of prose that names none
 */
public record Writing(Language firstLanguage) {}

package org.seloste.rules;

/**
 * What a rule says to people, in one language.
 *
 * @param title what is found, in a few words
 * @param explanation why it matters, in a sentence or two
 * @param remedy what to do about it
 */
public record RuleText(String title, String explanation, String remedy) {}

package org.seloste.benchmarks;

import java.util.List;

/**
 * An action as a program states it: a disclosure of data for a purpose.
 *
 * @param purpose the id of the purpose
 * @param basis the legal basis that is claimed
 * @param group whose data it is
 * @param recipient who receives it
 * @param data ids of data, categories or items written {@code category/item}
 */
public record Act(String purpose, String basis, String group, String recipient, List<String> data) {}

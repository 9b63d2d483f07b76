package org.seloste.render.language;

import java.util.List;

/**
 * A level of a Finnish citation, such as 6 artikla or 10 §. In a citation every level but the last stands in the
 * genitive: 6 artiklan 1 kohdan f alakohta.
 */
record FinnishLevel(String number, String nominative, String genitive) {

    static String cite(List<FinnishLevel> levels) {
        StringBuilder citation = new StringBuilder();
        for (FinnishLevel level : levels.subList(0, levels.size() - 1)) {
            citation.append(Formats.joined(level.number, level.genitive)).append(' ');
        }
        FinnishLevel last = levels.get(levels.size() - 1);
        return citation.append(Formats.joined(last.number, last.nominative)).toString();
    }
}

package org.seloste.model.io;

import java.util.List;
import java.util.Optional;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;

/**
 * Finds what no parser takes, or each in a way of its own: the faults of the parsers would not say what stands where.
 */
final class StrayCharacters {

    private static final String LINE_SEPARATORS = "\u0085\u2028\u2029";
    private static final int BYTE_ORDER_MARK = '\ufeff';

    private StrayCharacters() {}

    /** The first of them, in a text whose own byte-order mark is taken off. */
    static Optional<Fault> first(String file, String content, boolean json) {
        boolean lineBegins = true;
        for (int index = 0; index < content.length(); ) {
            int point = content.codePointAt(index);
            if (LINE_SEPARATORS.indexOf(point) >= 0) {
                return fault("line-separator", file, content, index, String.format("U+%04X", point));
            }
            if (lineBegins && point == BYTE_ORDER_MARK) {
                return fault("byte-order-mark", file, content, index);
            }
            if (lineBegins && point == '%' && !json) {
                return fault("directive", file, content, index);
            }
            if (isControl(point)) {
                return fault("control-characters", file, content, index);
            }
            lineBegins = point == '\n' || point == '\r';
            index += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE || (type == Character.CONTROL && "\t\n\r".indexOf(point) < 0);
    }

    private static Optional<Fault> fault(String code, String file, String content, int index, String... arguments) {
        return Optional.of(new Fault(code, "", Optional.of(place(file, content, index)), List.of(arguments)));
    }

    /** The line and the column of a character. */
    static Position place(String file, String content, int index) {
        int start = Math.max(content.lastIndexOf('\n', index - 1), content.lastIndexOf('\r', index - 1)) + 1;
        int line = 1 + (int) content.substring(0, start).lines().count();
        return new Position(file, line, content.codePointCount(start, index) + 1);
    }
}

package org.seloste.render.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text in the making, in CommonMark. Whatever the words are, a parser reads them back as words: what could be
 * mark-up is escaped, and a letter beside a run of asterisks is written as a number where the run would not count as
 * opening or closing otherwise (CommonMark 0.31, "left-flanking" and "right-flanking").
 */
final class MarkdownLine {

    private static final String SPECIAL = "\\`*_[]<>#|~$";
    private static final Pattern LIST_NUMBER = Pattern.compile("^([0-9]{1,9})([.)])");
    private static final Pattern LINE_MARK = Pattern.compile("^[-+=:]");
    private static final String BREAK = "\\\n";

    private final List<Piece> pieces = new ArrayList<>();

    /** A stretch of the line: words, words between marks, or finished Markdown such as a link. */
    private record Piece(String text, int weight, boolean finished) {

        boolean isMarked() {
            return weight > 0;
        }
    }

    MarkdownLine words(String text) {
        return add(new Piece(text, 0, false));
    }

    MarkdownLine emphasis(String text) {
        return marked(text, 1);
    }

    MarkdownLine strong(String text) {
        return marked(text, 2);
    }

    MarkdownLine link(String target, String text) {
        String destination = escapeEntities(target);
        boolean brackets = target.indexOf('(') >= 0 || target.indexOf(')') >= 0;
        return add(new Piece(
                "[" + escape(text) + "](" + (brackets ? "<" + destination + ">" : destination) + ")", 0, true));
    }

    MarkdownLine lineBreak() {
        return add(new Piece(BREAK, 0, true));
    }

    private MarkdownLine marked(String text, int weight) {
        return text.isBlank() ? words(text) : add(new Piece(text, weight, false));
    }

    private MarkdownLine add(Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
        return this;
    }

    /** The line, or the lines when it has breaks, each safe at the start of a block. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        char mark = '_';
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Piece> before = i > 0 ? Optional.of(pieces.get(i - 1)) : Optional.empty();
            if (piece.isMarked()) {
                mark = before.filter(Piece::isMarked).isPresent() && mark == '*' ? '_' : '*';
                String run = String.valueOf(mark).repeat(piece.weight());
                line.append(run).append(between(piece.text())).append(run);
            } else if (piece.finished()) {
                line.append(piece.text());
            } else {
                Optional<Piece> after = i + 1 < pieces.size() ? Optional.of(pieces.get(i + 1)) : Optional.empty();
                line.append(beside(piece.text(), before, mark, after));
            }
        }
        StringBuilder safe = new StringBuilder();
        for (String part : line.toString().split(Pattern.quote(BREAK), -1)) {
            String stripped = safeStart(part.strip());
            if (!stripped.isEmpty()) {
                safe.append(safe.length() == 0 ? "" : BREAK).append(stripped);
            }
        }
        return safe.toString();
    }

    private static String safeStart(String line) {
        Matcher number = LIST_NUMBER.matcher(line);
        if (number.find()) {
            return number.group(1) + "\\" + line.substring(number.start(2));
        }
        return LINE_MARK.matcher(line).find() ? "\\" + line : line;
    }

    /** Words between marks: a space at either end would keep the marks from being read as such. */
    private static String between(String text) {
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        int start = isSpace(first) ? Character.charCount(first) : 0;
        int end = isSpace(last) && text.length() > start ? text.length() - Character.charCount(last) : text.length();
        return (start > 0 ? number(first) : "")
                + escape(text.substring(start, end))
                + (end < text.length() ? number(last) : "");
    }

    /** Words outside marks: a letter right beside them is written as a number where it would undo the marks. */
    private static String beside(String text, Optional<Piece> before, char mark, Optional<Piece> after) {
        int first = text.codePointAt(0);
        boolean numberFirst = before.filter(Piece::isMarked)
                .filter(piece -> !isPlain(first) && (mark == '_' || !endsInLetter(piece.text())))
                .isPresent();
        int start = numberFirst ? Character.charCount(first) : 0;
        String rest = text.substring(start);
        String opening = numberFirst ? number(first) : "";
        if (rest.isEmpty()) {
            return opening;
        }
        int last = rest.codePointBefore(rest.length());
        boolean numberLast = after.filter(Piece::isMarked)
                .filter(piece -> !isPlain(last) && !startsWithLetter(piece.text()))
                .isPresent();
        int end = numberLast ? rest.length() - Character.charCount(last) : rest.length();
        return opening + escape(rest.substring(0, end)) + (numberLast ? number(last) : "");
    }

    private static boolean startsWithLetter(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean endsInLetter(String text) {
        return Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Whether marks beside the character count as marks whatever stands on their other side. */
    private static boolean isPlain(int c) {
        return c == ' ' || (c < 0x80 && !Character.isLetterOrDigit(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String number(int c) {
        return "&#" + c + ";";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            boolean entity = c == '&' && (last || isEntityStart(text.charAt(i + 1)));
            if (SPECIAL.indexOf(c) >= 0 || entity || (c == '!' && last)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String escapeEntities(String target) {
        return target.replace("&", "\\&");
    }

    private static boolean isEntityStart(char c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}

package org.seloste.docs;

import java.util.ArrayList;
import java.util.List;

/** What a page says that a program prints. A line of one ellipsis stands for lines that the page leaves out. */
final class Quotation {

    private static final String LEFT_OUT = "…";

    private final List<String> lines;

    Quotation(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The lines that the page should have: these, when they are what was printed. */
    List<String> correctedBy(List<String> printed) {
        if (isTrueOf(printed)) {
            return lines;
        }
        int cut = lines.indexOf(LEFT_OUT);
        int tail = lines.size() - cut - 1;
        if (cut < 0 || cut != lines.lastIndexOf(LEFT_OUT) || printed.size() <= cut + tail) {
            return List.copyOf(printed);
        }
        List<String> corrected = new ArrayList<>(printed.subList(0, cut));
        corrected.add(LEFT_OUT);
        corrected.addAll(printed.subList(printed.size() - tail, printed.size()));
        return corrected;
    }

    private boolean isTrueOf(List<String> printed) {
        int from = 0;
        boolean anywhere = false;
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            if (!line.equals(LEFT_OUT)) {
                run.add(line);
                continue;
            }
            int at = find(run, printed, from, anywhere);
            if (at < 0) {
                return false;
            }
            from = at + run.size();
            anywhere = true;
            run.clear();
        }
        int last = printed.size() - run.size();
        return last >= from
                && (anywhere || last == from)
                && printed.subList(last, printed.size()).equals(run);
    }

    private static int find(List<String> run, List<String> printed, int from, boolean anywhere) {
        int last = anywhere ? printed.size() - run.size() : from;
        for (int at = from; at <= last && at + run.size() <= printed.size(); at++) {
            if (printed.subList(at, at + run.size()).equals(run)) {
                return at;
            }
        }
        return -1;
    }
}

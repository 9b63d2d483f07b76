package org.seloste.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/** A page of a notice in which every part that speaks of something in the register can be gone to. */
final class Anchors {

    private static final Pattern PART = Pattern.compile("<([a-z0-9]+)([^<]*?) data-about=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final String page;
    private final Map<String, String> byPath;

    private Anchors(String page, Map<String, String> byPath) {
        this.page = page;
        this.byPath = byPath;
    }

    static Anchors in(String page) {
        Map<String, String> byPath = new LinkedHashMap<>();
        StringBuilder marked = new StringBuilder();
        Matcher part = PART.matcher(page);
        int number = 0;
        while (part.find()) {
            Matcher id = ID.matcher(part.group(2));
            String anchor;
            String added = "";
            if (id.find()) {
                anchor = id.group(1);
            } else {
                number++;
                anchor = "about_" + number;
                added = " id=\"" + anchor + "\"";
            }
            byPath.putIfAbsent(part.group(3), anchor);
            part.appendReplacement(
                    marked,
                    Matcher.quoteReplacement(
                            "<" + part.group(1) + part.group(2) + added + " data-about=\"" + part.group(3) + "\""));
        }
        return new Anchors(part.appendTail(marked).toString(), byPath);
    }

    String page() {
        return page;
    }

    /** Where a place in the register is spoken of: itself, else a part of it, else what holds it. */
    Optional<String> of(String path) {
        String at = Encode.forHtmlAttribute(path);
        while (!at.isEmpty()) {
            String place = at;
            Optional<String> anchor = Optional.ofNullable(byPath.get(place))
                    .or(() -> byPath.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(place + "/"))
                            .map(Map.Entry::getValue)
                            .findFirst());
            if (anchor.isPresent()) {
                return anchor;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.empty();
    }
}

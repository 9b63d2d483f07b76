package org.seloste.render.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A link. It goes to a web page ({@code https}, {@code http}), an e-mail address ({@code mailto}), a telephone number
 * ({@code tel}) or a place in the same document ({@code #anchor}); a link to anything else cannot be built.
 *
 * @param target the address, such as {@code https://tietosuoja.fi/} or {@code #your-rights}
 * @param text the words of the link; when blank, the address stands in their place
 * @param about the path in the register of what the link speaks of
 */
public record Link(String target, String text, Optional<String> about) implements Inline {

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@?&<>\"'%:/\\\\]+@[^\\s@?&<>\"'%:/\\\\]+");
    private static final Pattern PHONE = Pattern.compile("tel:\\+?[0-9]+");
    private static final Set<String> WEB = Set.of("https", "http");

    /**
     * Checks the target and cleans the characters of the text.
     *
     * @param target the address, such as {@code https://tietosuoja.fi/} or {@code #your-rights}
     * @param text the words of the link; when blank, the address stands in their place
     * @param about the path in the register of what the link speaks of
     * @throws IllegalArgumentException when a link may not go to the target
     */
    public Link {
        if (!isAllowed(target)) {
            throw new IllegalArgumentException("A link to '" + Characters.clean(target)
                    + "' is not allowed: only https, http, mailto, tel and anchors are");
        }
        text = Characters.clean(text);
        if (Characters.isInvisible(text)) {
            text = target;
        }
    }

    /**
     * A link to a web page.
     *
     * @param address an absolute {@code https} or {@code http} address
     * @param text the words of the link
     * @return the link
     * @throws IllegalArgumentException when the address is not one that a link may go to
     */
    public static Link to(String address, String text) {
        return new Link(address, text, Optional.empty());
    }

    /**
     * A link to a place in the same document.
     *
     * @param anchor the anchor of a section or a table row
     * @param text the words of the link
     * @return the link
     * @throws IllegalArgumentException when the anchor is not one
     */
    public static Link toAnchor(String anchor, String text) {
        return new Link("#" + anchor, text, Optional.empty());
    }

    /**
     * An e-mail address as a link, or as plain words when it does not look like one.
     *
     * @param address an address such as {@code tietosuoja@example.org}
     * @return the link or the words
     */
    public static Inline mail(String address) {
        return orWords("mailto:" + address.strip(), address);
    }

    /**
     * A telephone number as a link, or as plain words when it does not look like one. The number is shown as it was
     * written; the link leaves out spaces, hyphens and a zero in brackets after the country code.
     *
     * @param number a number such as {@code +358 29 566 6700}
     * @return the link or the words
     */
    public static Inline phone(String number) {
        String digits = number.strip().startsWith("+") ? number.replace("(0)", "") : number;
        return orWords("tel:" + digits.replaceAll("[ \\u00A0\\u202F().\\u2011\\u2013-]", ""), number);
    }

    /**
     * A link where one is allowed, and plain words where it is not: for addresses that somebody else has written.
     *
     * @param target an address of any kind
     * @param text the words of the link
     * @return a link, or the words alone
     */
    public static Inline orWords(String target, String text) {
        return isAllowed(target) ? to(target, text) : Words.of(text);
    }

    /**
     * This link, said to speak of something in the register.
     *
     * @param path a path such as {@code controller/contact}
     * @return a copy with the path
     */
    public Link about(String path) {
        return new Link(target, text, Optional.of(path));
    }

    /**
     * The anchor that the link goes to, when it stays in the document.
     *
     * @return the anchor without its {@code #}, or empty for a link that leads out
     */
    public Optional<String> anchor() {
        return target.startsWith("#") ? Optional.of(target.substring(1)) : Optional.empty();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }

    private static boolean isAllowed(String target) {
        return Characters.isAnchor(target)
                || PHONE.matcher(target).matches()
                || (MAIL.matcher(target).matches() && isPlain(target))
                || isWeb(target);
    }

    /** Whether the address consists of characters that stay in one place when printed. */
    private static boolean isPlain(String target) {
        return Characters.clean(target).equals(target)
                && target.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    static boolean isWeb(String target) {
        try {
            URI uri = new URI(target);
            return isPlain(target)
                    && uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null
                    && !uri.getRawAuthority().contains("@");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

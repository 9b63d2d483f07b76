package org.seloste.render.write;

import java.util.Optional;
import org.seloste.render.document.Words;

/**
 * How an organisation's pages look: accent colour, typeface, logo and name.
 *
 * <p>Nothing of it can make a page hard to read: a colour that does not stand out enough from the paper is refused
 * (WCAG 2.2, success criterion 1.4.3 asks for a contrast of 4.5 to 1).
 */
public final class Brand {

    private static final double READABLE = 4.5;

    private final Colour accent;
    private final Colour accentOnDark;
    private final Typeface typeface;
    private final Optional<Logo> logo;
    private final Optional<String> organisation;

    private Brand(
            Colour accent, Colour accentOnDark, Typeface typeface, Optional<Logo> logo, Optional<String> organisation) {
        this.accent = accent;
        this.accentOnDark = accentOnDark;
        this.typeface = typeface;
        this.logo = logo;
        this.organisation = organisation;
    }

    /** The typefaces to choose from: stacks of what the reader's device has, since a page loads nothing. */
    public enum Typeface {
        /** The device's own sans-serif. */
        SYSTEM("system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif"),
        /** A sans-serif with the strokes of a pen. */
        HUMANIST("Seravek,\"Gill Sans Nova\",Ubuntu,Calibri,\"DejaVu Sans\",\"Source Sans 3\",sans-serif"),
        /** A serif, as in a book. */
        SERIF("Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,\"Noto Serif\",\"Liberation Serif\",serif");

        private final String stack;

        Typeface(String stack) {
            this.stack = stack;
        }

        String stack() {
            return stack;
        }
    }

    /**
     * A quiet blue, the device's own typeface, no logo.
     *
     * @return the look of a page whose organisation has set nothing
     */
    public static Brand plain() {
        return new Brand(
                Colour.of("#134f6b"), Colour.of("#8fc8e4"), Typeface.SYSTEM, Optional.empty(), Optional.empty());
    }

    /**
     * This look with another accent colour. On dark paper it is made lighter until it can be read.
     *
     * @param hex a colour such as {@code #134f6b}
     * @return a new brand
     * @throws IllegalArgumentException when it is not a colour, or stands out too little from light paper
     */
    public Brand withAccent(String hex) {
        Colour light = readable(Colour.of(hex), Palette.LIGHT);
        Colour dark = light;
        for (int percent = 0; !isReadable(dark, Palette.DARK); percent += 5) {
            dark = light.lighter(percent);
        }
        return new Brand(light, dark, typeface, logo, organisation);
    }

    /**
     * This look with accent colours chosen for light and for dark paper.
     *
     * @param onLight a colour such as {@code #134f6b}
     * @param onDark a colour such as {@code #8fc8e4}
     * @return a new brand
     * @throws IllegalArgumentException when one is not a colour, or stands out too little from its paper
     */
    public Brand withAccents(String onLight, String onDark) {
        return new Brand(
                readable(Colour.of(onLight), Palette.LIGHT),
                readable(Colour.of(onDark), Palette.DARK),
                typeface,
                logo,
                organisation);
    }

    /**
     * This look with another typeface.
     *
     * @param other the typeface
     * @return a new brand
     */
    public Brand withTypeface(Typeface other) {
        return new Brand(accent, accentOnDark, other, logo, organisation);
    }

    /**
     * This look with a logo.
     *
     * @param picture the logo
     * @return a new brand
     */
    public Brand withLogo(Logo picture) {
        return new Brand(accent, accentOnDark, typeface, Optional.of(picture), organisation);
    }

    /**
     * This look with a line that names the organisation at the top of the page.
     *
     * @param line the name of the organisation
     * @return a new brand
     */
    public Brand withOrganisation(String line) {
        return new Brand(
                accent, accentOnDark, typeface, logo, Optional.of(Words.of(line).text()));
    }

    Colour accent(Palette palette) {
        return palette == Palette.LIGHT ? accent : accentOnDark;
    }

    /**
     * The accent colour on light paper, for writers of other formats.
     *
     * @return a colour such as {@code #134f6b}
     */
    public String accent() {
        return accent.toString();
    }

    /**
     * The typeface.
     *
     * @return the typeface
     */
    public Typeface typeface() {
        return typeface;
    }

    /**
     * The logo.
     *
     * @return the logo, or empty
     */
    public Optional<Logo> logo() {
        return logo;
    }

    /**
     * The line that names the organisation.
     *
     * @return the line, or empty
     */
    public Optional<String> organisation() {
        return organisation;
    }

    private static boolean isReadable(Colour colour, Palette palette) {
        return colour.contrast(palette.colour(Palette.Role.PAPER)) >= READABLE
                && colour.contrast(palette.colour(Palette.Role.PANEL)) >= READABLE;
    }

    private static Colour readable(Colour colour, Palette palette) {
        if (!isReadable(colour, palette)) {
            throw new IllegalArgumentException("The accent colour " + colour + " stands out too little from "
                    + palette.colour(Palette.Role.PANEL) + ": text needs a contrast of 4.5 to 1. Choose a "
                    + (palette == Palette.LIGHT ? "darker" : "lighter") + " one");
        }
        return colour;
    }
}

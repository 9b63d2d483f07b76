package org.seloste.render.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour, and how well it stands out from another (WCAG 2.2, "relative luminance" and "contrast ratio"). */
record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A colour is written as # and six hexadecimal digits, such as #134f6b");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    /** The ratio of the lighter to the darker, from 1 (the same) to 21 (black on white). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour with some white mixed in: 0 leaves it, 100 gives white. */
    Colour lighter(int percent) {
        return new Colour(mix(red, percent), mix(green, percent), mix(blue, percent));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static int mix(int channel, int percent) {
        return channel + (255 - channel) * percent / 100;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}

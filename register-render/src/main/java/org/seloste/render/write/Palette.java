package org.seloste.render.write;

import java.util.Locale;

/** The colours of a page, one set for light and one for dark. */
enum Palette {
    LIGHT,
    DARK;

    /** What a colour is for, with its light and its dark value. */
    enum Role {
        PAPER("#ffffff", "#14181c"),
        PANEL("#f3f5f7", "#1e242a"),
        INK("#1b2026", "#e9ecef"),
        MUTED("#4c5763", "#b6bfc9"),
        RULE("#cfd6dd", "#3d4752"),
        EDGE("#76828f", "#8b97a4"),
        OBJECTION_PANEL("#fff7e6", "#2a2213"),
        OBJECTION_EDGE("#9a6200", "#dba44a"),
        OBJECTION_INK("#6b4300", "#f3cd86"),
        DRAFT_PANEL("#fdeeec", "#331b1a"),
        DRAFT_STRIPE("#f9dcd8", "#472624"),
        DRAFT_EDGE("#b3261e", "#f0938c"),
        DRAFT_INK("#7d1410", "#ffc9c4");

        private final String light;
        private final String dark;

        Role(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }
    }

    Colour colour(Role role) {
        return Colour.of(this == LIGHT ? role.light : role.dark);
    }

    /** The colours as declarations of CSS variables, the accent's included. */
    String declarations(Colour accent) {
        StringBuilder css = new StringBuilder("--accent:" + accent + ";");
        for (Role role : Role.values()) {
            css.append("--")
                    .append(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(':')
                    .append(colour(role))
                    .append(';');
        }
        return css.toString();
    }
}

package org.seloste.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.NoticeLayout;
import org.seloste.render.NoticePart;
import org.seloste.render.language.Wording;
import org.seloste.render.write.Brand;
import org.seloste.render.write.Brand.Typeface;
import org.seloste.site.Preview;
import org.seloste.site.Site;

/**
 * How an organisation's documents look and speak.
 *
 * @param brand colours, typeface, logo and name
 * @param layout the order of a notice's parts
 * @param wordings the wording in each language
 */
record Look(Brand brand, NoticeLayout layout, Map<Language, Wording> wordings) {

    /**
     * The look that the settings ask for.
     *
     * @throws WrongUseException with what cannot be so, and where it stands
     */
    static Look of(Settings settings) {
        return new Look(brand(settings), layout(settings), OwnFiles.wordings(settings.get(Setting.WORDING)));
    }

    /** What composes documents in a language. */
    Composer composer(Language language) {
        return Composer.in(language)
                .withWording(Objects.requireNonNull(wordings.get(language)))
                .withLayout(layout);
    }

    /** A site that looks and speaks so. */
    Site in(Site site) {
        Site dressed = site.withBrand(brand).withLayout(layout);
        for (Wording wording : wordings.values()) {
            dressed = dressed.withWording(wording);
        }
        return dressed;
    }

    /** A preview that looks and speaks so. */
    Preview.Setup in(Preview.Setup preview) {
        Preview.Setup dressed = preview.withBrand(brand).withLayout(layout);
        for (Wording wording : wordings.values()) {
            dressed = dressed.withWording(wording);
        }
        return dressed;
    }

    private static Brand brand(Settings settings) {
        Brand brand = withAccents(Brand.plain(), settings.get(Setting.ACCENT))
                .withTypeface(settings.get(Setting.TYPEFACE)
                        .one(Typeface.class, face -> face.name().toLowerCase(Locale.ROOT)));
        Chosen name = settings.get(Setting.ORGANISATION);
        Brand named = name.isEmpty() ? brand : brand.withOrganisation(name.only());
        Chosen logo = settings.get(Setting.LOGO);
        Chosen words = settings.get(Setting.LOGO_TEXT);
        if (logo.isEmpty()) {
            return named;
        }
        if (words.isEmpty() && name.isEmpty()) {
            throw logo.refused("people who do not see the logo need words in its place: give --logo-text, or"
                    + " --organisation when the name is to stand beside it");
        }
        return named.withLogo(OwnFiles.logo(logo, words.isEmpty() ? "" : words.only()));
    }

    private static Brand withAccents(Brand brand, Chosen accents) {
        List<String> colours = accents.words();
        return switch (colours.size()) {
            case 0 -> brand;
            case 1 -> refusedAt(accents.given().get(0), () -> brand.withAccent(colours.get(0)));
            case 2 -> {
                refusedAt(accents.given().get(0), () -> brand.withAccent(colours.get(0)));
                yield refusedAt(accents.given().get(1), () -> brand.withAccents(colours.get(0), colours.get(1)));
            }
            default ->
                throw new WrongUseException(accents.origin()
                        + ": one colour is expected, or one for light and one for dark paper, not " + colours.size());
        };
    }

    private static NoticeLayout layout(Settings settings) {
        List<NoticePart> parts = Arrays.asList(NoticePart.values());
        Chosen hide = settings.get(Setting.HIDE);
        List<NoticePart> hidden = hide.all(parts, NoticePart::word);
        List<NoticePart> first = settings.get(Setting.FIRST).all(parts, NoticePart::word);
        NoticeLayout layout = NoticeLayout.standard().startingWith(first);
        for (Chosen.Word word : hide.given()) {
            NoticePart.of(word.text()).ifPresent(part -> refusedAt(word, () -> layout.hiding(List.of(part))));
        }
        return layout.hiding(hidden);
    }

    private static <T> T refusedAt(Chosen.Word word, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw new WrongUseException(word.place() + ": " + refused.getMessage());
        }
    }
}

package org.seloste.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seloste.model.text.Language;
import org.seloste.render.write.Logo;

/**
 * All that the pages of a register are made of, as one hash: while it stays the same, so do they. Only what is public
 * is in it, so that nobody can try out on a published manifest what else the register may say.
 */
final class Recipe {

    private Recipe() {}

    static String of(Site site, Language home, Shelf shelf, List<String> data) {
        StringBuilder all = new StringBuilder();
        all.append(home).append('\n');
        all.append(site.base().orElse("")).append('\n');
        all.append(site.downloads()).append('\n');
        all.append(Headers.policy(site.brand())).append('\n');
        all.append(site.brand().accent()).append('\n');
        all.append(site.brand().organisation().orElse("")).append('\n');
        all.append(site.speech().written());
        site.brand().logo().ifPresent(logo -> all.append(picture(logo)).append('\n'));
        for (int at = 0; at < data.size(); at++) {
            all.append(shelf.place(at)).append(' ');
            all.append(at == shelf.current()).append(' ');
            all.append(at >= shelf.current() && shelf.versions().get(at).errors() > 0)
                    .append('\n');
            all.append(data.get(at));
        }
        return Manifest.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String picture(Logo logo) {
        return Manifest.hash(logo.picture()) + " " + logo.alternative();
    }
}

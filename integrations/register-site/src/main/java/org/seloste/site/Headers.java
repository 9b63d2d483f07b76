package org.seloste.site;

import org.seloste.render.write.Brand;
import org.seloste.render.write.StyleSheet;

/**
 * What a web server should say with every page. The policy allows the two style sheets and the one script of the site
 * by their hashes, and nothing else; notices forbid the script besides, in a policy of their own.
 */
final class Headers {

    private Headers() {}

    static String policy(Brand brand) {
        return "default-src 'none'; style-src '" + NoticePages.style(brand).hash() + "' '"
                + SitePage.style(brand).hash() + "'; script-src '" + StyleSheet.hashOf(IndexPage.SCRIPT)
                + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** In the form that Netlify, Cloudflare Pages and others read from a file {@code _headers}. */
    static String file(Brand brand) {
        return "/*\n  Content-Security-Policy: " + policy(brand) + "\n"
                + "  X-Content-Type-Options: nosniff\n"
                + "  Referrer-Policy: no-referrer\n"
                + "  Cross-Origin-Opener-Policy: same-origin\n";
    }
}

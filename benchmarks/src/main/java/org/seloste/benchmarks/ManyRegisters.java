package org.seloste.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Many registers in three languages: the exemplary one again and again, each with an id and a name of its own. */
final class ManyRegisters {

    private static final int CONTROLLERS = 40;

    private ManyRegisters() {}

    static Path write(Path folder, int number) throws IOException {
        String one = Files.readString(ExemplaryNotice.file());
        Files.createDirectories(folder);
        for (int each = 1; each <= number; each++) {
            String tag = String.format(Locale.ROOT, "%04d", each);
            String text = one;
            text = replaced(text, "register: shop-customers", "register: shop-" + tag);
            text = replaced(text, "fi: Asiakasrekisteri", "fi: Asiakasrekisteri " + tag);
            text = replaced(text, "en: Customer register", "en: Customer register " + tag);
            text = replaced(text, "sv: Kundregister", "sv: Kundregister " + tag);
            String controller = String.format(Locale.ROOT, "name: Esimerkkipuoti %02d Oy", each % CONTROLLERS);
            text = replaced(text, "name: Esimerkkipuoti Oy", controller);
            Files.writeString(folder.resolve("register-" + tag + ".yaml"), text);
        }
        return folder;
    }

    private static String replaced(String text, String words, String others) {
        if (!text.contains("\n" + words + "\n") && !text.contains("  " + words + "\n")) {
            throw new IllegalStateException("The exemplary register no longer says: " + words);
        }
        return text.replace(words + "\n", others + "\n");
    }
}

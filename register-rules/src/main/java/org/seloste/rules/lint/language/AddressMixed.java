package org.seloste.rules.lint.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** A notice speaks to its reader as you or of the data subject, and not now one way and now the other. */
final class AddressMixed implements Rule {

    private record Forms(Language language, Pattern reader, Pattern dataSubject) {}

    private static final List<Forms> FORMS = List.of(
            new Forms(
                    Language.FINNISH,
                    Pattern.compile(
                            "(?iuU)\\b(?:sinä|sinua|sinulla|sinulle|sinulta|sinusta|sinun|voit|tietosi|tietojasi)\\b"),
                    Pattern.compile(
                            "(?iuU)\\brekisteröi(?:ty(?:ä|jen|jä|illä|ihin)?|dy(?:n|t|lle|ltä|llä|stä|ssä|ksi)|dyi\\w+)\\b")),
            new Forms(
                    Language.ENGLISH,
                    Pattern.compile("(?iuU)\\byour?\\b"),
                    Pattern.compile("(?iuU)\\bdata subjects?\\b")),
            new Forms(
                    Language.SWEDISH,
                    Pattern.compile("(?iuU)\\b(?:du|dig|din|dina|ditt)\\b"),
                    Pattern.compile("(?iuU)\\bden registrerade\\w*")));

    @Override
    public About about() {
        return About.info("address-mixed", "12(1)").covers("LNG-002").sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        List<Wording> words = register.publicWords()
                .filter(wording -> wording.language().isPresent())
                .toList();
        return words.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(FORMS.stream()
                        .flatMap(forms -> mixed(forms, words).stream())
                        .limit(1));
    }

    private static Optional<Remark> mixed(Forms forms, List<Wording> words) {
        List<Wording> inLanguage = words.stream()
                .filter(wording -> wording.language().equals(Optional.of(forms.language())))
                .toList();
        List<Remark> reader = recognised(inLanguage, forms.reader());
        List<Remark> dataSubject = recognised(inLanguage, forms.dataSubject());
        if (reader.isEmpty() || dataSubject.isEmpty()) {
            return Optional.empty();
        }
        boolean readerIsRarer = reader.size() < dataSubject.size();
        Remark rarer = (readerIsRarer ? reader : dataSubject).get(0);
        Remark usual = (readerIsRarer ? dataSubject : reader).get(0);
        return Optional.of(rarer.against(usual.path()));
    }

    private static List<Remark> recognised(List<Wording> words, Pattern form) {
        return words.stream().flatMap(wording -> wording.match(form)).toList();
    }
}

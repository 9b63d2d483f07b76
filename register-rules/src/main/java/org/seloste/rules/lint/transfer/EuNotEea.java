package org.seloste.rules.lint.transfer;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Area;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data move freely in the European Economic Area, which is more than the Union. */
final class EuNotEea implements Rule {

    private static final Pattern OUTSIDE_THE_EU = Pattern.compile(
            "\\b(EU|Euroopan unioni)(:n|n)?(-alueen)? ulkopuol(?!.*(ETA|talousalue))"
                    + "|\\boutside (of )?the (EU|European Union)\\b(?!.*(EEA|Economic Area))"
                    + "|\\butanför (EU|Europeiska unionen)\\b(?!.*(EES|samarbetsområdet))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    @Override
    public About about() {
        return About.info("eu-not-eea", "44", "12(1)")
                .covers("TRF-007")
                .on(Topic.TRANSFERS)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        Places<Promise> promises = Promises.on(register, PromisedAct.TRANSFER);
        return promises.isEmpty() && Transfers.of(register).isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Stream.concat(
                        promises.stream()
                                .flatMap(place -> place.value()
                                                .getArea()
                                                .filter(Area.EU::equals)
                                                .isPresent()
                                        ? Stream.of(Remark.at(place.at("area")))
                                        : words(register, place.path())),
                        Transfers.of(register).stream().flatMap(place -> words(register, place.path()))));
    }

    private static Stream<Remark> words(Subject register, String path) {
        return register.publicWords(path)
                .flatMap(wording -> wording.match(OUTSIDE_THE_EU))
                .limit(1);
    }
}

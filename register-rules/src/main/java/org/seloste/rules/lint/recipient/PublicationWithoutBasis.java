package org.seloste.rules.lint.recipient;

import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Publication;
import org.seloste.model.Publicity;
import org.seloste.model.PublicityKind;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data are published only on a basis of its own, or by the person's choice. */
final class PublicationWithoutBasis implements Rule {

    @Override
    public About about() {
        return About.error("publication-without-basis", "6(1)", "5(1)(b)")
                .covers("RCP-006", "PUR-006")
                .on(Topic.DISCLOSURES, Topic.RECIPIENTS, Topic.BASES, Topic.PUBLICITY);
    }

    @Override
    public Outcome check(Subject register) {
        Places<Disclosure> disclosures =
                Recipients.disclosures(register).where(disclosure -> isImposed(disclosure.getPublication()));
        Places<Publicity> published = register.all(Publicity.class)
                .where(each ->
                        each.getKind().filter(PublicityKind.PUBLISHED::equals).isPresent()
                                && isImposed(each.getPublication().or(() -> Optional.of(Publication.ALWAYS))));
        return disclosures.isEmpty() && published.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Stream.concat(
                                disclosures.where(each -> !OwnBasis.isStated(register, each)).stream()
                                        .map(Place::path),
                                published.where(each -> each.getLaws().isEmpty()).stream()
                                        .map(Place::path))
                        .map(Remark::at));
    }

    private static boolean isImposed(Optional<Publication> publication) {
        return publication.filter(each -> each != Publication.BY_CHOICE).isPresent();
    }
}

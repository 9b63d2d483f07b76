package org.seloste.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.law.Authority;
import org.seloste.model.text.Text;
import org.seloste.render.document.Block;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Inline;
import org.seloste.render.document.Link;
import org.seloste.render.document.Phrase;

/** The supervisory authority: the register's own, else Finland's as the law data has it. */
final class AuthorityPart {

    private final View view;

    AuthorityPart(View view) {
        this.view = view;
    }

    Phrase name() {
        return view.register()
                .getAuthority()
                .map(own -> view.voice().text(own.getName(), "authority/name"))
                .or(() -> builtIn().map(law -> view.voice().text(law.name(), "authority")))
                .orElseGet(() -> view.voice().gap(view.words("notice.complaint.authority"), "authority"));
    }

    private Optional<Authority> builtIn() {
        return view.voice().law().authority(Authority.Competence.DATA_PROTECTION);
    }

    List<Block> blocks() {
        return view.field("authority")
                .map(own -> List.<Block>copyOf(view.speaker().details(own, Set.of())))
                .or(() -> builtIn().map(this::ofLaw))
                .orElse(List.of());
    }

    private List<Block> ofLaw(Authority authority) {
        DefinitionList.Builder rows = DefinitionList.rows();
        rows.add(view.words("notice.complaint.authority"), name());
        row(rows, "label.visiting-address", authority.visitingAddress());
        row(rows, "label.postal-address", authority.postalAddress());
        authority.phone().ifPresent(phone -> rows.add(view.words("label.phone"), Phrase.of(phone(phone))));
        authority.email().ifPresent(mail -> rows.add(view.words("label.email"), Phrase.of(Link.mail(mail))));
        authority
                .web()
                .flatMap(web -> web.in(view.voice().language()))
                .ifPresent(web -> rows.add(view.words("label.web"), Phrase.of(web(web))));
        return List.of(rows.build());
    }

    private Inline phone(String number) {
        String shown = view.voice().contacts().phone(number);
        return Link.phone(number) instanceof Link link ? Link.to(link.target(), shown) : Link.phone(shown);
    }

    private static Inline web(String address) {
        return Link.orWords(address.startsWith("http") ? address : "https://" + address, address);
    }

    private void row(DefinitionList.Builder rows, String label, Optional<Text> text) {
        text.flatMap(words -> words.in(view.voice().language())).ifPresent(words -> rows.add(view.words(label), words));
    }
}

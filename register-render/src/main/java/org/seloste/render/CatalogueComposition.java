package org.seloste.render;

import java.util.List;
import java.util.Optional;
import org.seloste.model.Catalogue;
import org.seloste.model.Register;
import org.seloste.model.form.Visibility;
import org.seloste.render.document.Block;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Section;

/** One document of several registers: who answers for all of them first, then each with the rest. */
final class CatalogueComposition {

    private final Catalogue catalogue;
    private final Voice voice;
    private final List<Edition> editions;
    private final Optional<String> base;
    private final NoticeLayout layout;

    CatalogueComposition(
            Catalogue catalogue, Voice voice, List<Edition> editions, Optional<String> base, NoticeLayout layout) {
        if (catalogue.getRegisters().isEmpty()) {
            throw new IllegalArgumentException("The catalogue '" + catalogue.getId() + "' has no registers");
        }
        this.catalogue = catalogue;
        this.voice = voice;
        this.editions = editions;
        this.base = base;
        this.layout = layout;
    }

    Document document() {
        String title = catalogue
                .getName()
                .flatMap(name -> name.in(voice.language()))
                .map(name -> voice.words(
                        "document.title-of",
                        java.util.Map.of("document", voice.words("notice.title"), "register", name)))
                .orElseGet(() -> voice.words("notice.title"));
        Document.Builder document = Opening.of(voice, Profile.NOTICE, title, editions, base);
        Register first = catalogue.getRegisters().get(0);
        boolean oneController = catalogue.getRegisters().stream()
                .allMatch(register -> register.getControllers().equals(first.getControllers())
                        && register.getContacts().equals(first.getContacts()));
        if (oneController) {
            WhoParts who = new WhoParts(new View(first, voice, Visibility.PUBLIC, ""));
            document.add(who.controllers("notice.controller.heading"));
            who.representative().ifPresent(document::add);
            who.dataProtectionOfficer().ifPresent(document::add);
            who.contacts("notice.contacts.heading").ifPresent(document::add);
        }
        for (Register register : catalogue.getRegisters()) {
            View view = new View(register, voice, Visibility.PUBLIC, register.getId() + "-");
            RegisterComposition composition = new RegisterComposition(view, List.of(), Optional.empty(), layout);
            List<Block> blocks = composition.blocks(!oneController);
            document.add(Section.at(
                            register.getId(),
                            view.field("name")
                                    .map(view.speaker()::say)
                                    .orElseGet(() -> view.gap(org.seloste.model.Topic.NAME, "name")))
                    .addAll(blocks)
                    .build());
        }
        return document.build();
    }
}

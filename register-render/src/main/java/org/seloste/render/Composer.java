package org.seloste.render;

import java.util.List;
import java.util.Optional;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.Visibility;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Language;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.language.Wording;

/**
 * Composes documents in one language: from a register the notice, its short forms, the old register description and the
 * record of processing activities; from a processor's record its document.
 *
 * <p>A composition shows only what the register states and what follows from it by law. What should be stated and is
 * not is marked where it would stand, and the document is then a draft. A composer is immutable and shared between
 * threads.
 */
public final class Composer {

    private final Wording wording;
    private final LawData law;
    private final List<Edition> editions;
    private final Optional<String> base;
    private final NoticeLayout layout;

    private Composer(Wording wording, LawData law, List<Edition> editions, Optional<String> base, NoticeLayout layout) {
        this.wording = wording;
        this.law = law;
        this.editions = List.copyOf(editions);
        this.base = base;
        this.layout = layout;
    }

    /**
     * A composer with the built-in wording and law data.
     *
     * @param language the language of the documents
     * @return the composer
     */
    public static Composer in(Language language) {
        return new Composer(
                Wording.builtIn(language), LawData.builtIn(), List.of(), Optional.empty(), NoticeLayout.standard());
    }

    /**
     * This composer with a wording of somebody's own; its language is the documents' language.
     *
     * @param own a wording, such as the built-in one with some texts overridden
     * @return a new composer
     */
    public Composer withWording(Wording own) {
        return new Composer(own, law, editions, base, layout);
    }

    /**
     * This composer with law data of somebody's own: the supervisory authority is taken from it.
     *
     * @param own the law data
     * @return a new composer
     */
    public Composer withLaw(LawData own) {
        return new Composer(wording, own, editions, base, layout);
    }

    /**
     * This composer for a document that exists in several languages.
     *
     * @param all the language versions with their addresses, the document's own included
     * @return a new composer
     */
    public Composer withEditions(List<Edition> all) {
        return new Composer(wording, law, all, base, layout);
    }

    /**
     * This composer for documents that are published under an address.
     *
     * @param address a web address that ends in a slash
     * @return a new composer
     */
    public Composer withBase(String address) {
        return new Composer(wording, law, editions, Optional.of(address), layout);
    }

    /**
     * This composer for notices whose parts stand in an order of somebody's own, or without some that no law demands.
     *
     * @param own the layout, which other documents than notices do not look at
     * @return a new composer
     */
    public Composer withLayout(NoticeLayout own) {
        return new Composer(wording, law, editions, base, own);
    }

    /**
     * Composes a document from a register.
     *
     * @param register the register
     * @param profile the kind of document
     * @return the document; a draft when something that should be stated is not
     * @throws IllegalArgumentException when the profile is the processor's record, which no register holds
     */
    public Document compose(Register register, Profile profile) {
        Visibility audience = profile == Profile.RECORD ? Visibility.INTERNAL : Visibility.PUBLIC;
        Voice voice = new Voice(wording, law, audience);
        View view = new View(register, voice, audience, "");
        RegisterComposition composition = new RegisterComposition(view, editions, base, layout);
        return switch (profile) {
            case NOTICE -> composition.notice();
            case SUMMARY -> composition.summary();
            case AT_COLLECTION -> composition.atCollection();
            case REGISTER_DESCRIPTION -> composition.registerDescription();
            case RECORD -> new RecordComposition(view, editions, base).document();
            case PROCESSOR_RECORD ->
                throw new IllegalArgumentException(
                        "A processor's record is composed from a ProcessorRecord, not from a register");
        };
    }

    /**
     * Composes the processor's record, Article 30(2).
     *
     * @param processorRecord the record
     * @return an internal document
     */
    public Document compose(ProcessorRecord processorRecord) {
        Voice voice = new Voice(wording, law, Visibility.INTERNAL);
        return new ProcessorRecordComposition(processorRecord, voice, editions, base).document();
    }

    /**
     * Composes one document that carries all registers of a catalogue, with what they share said once.
     *
     * @param catalogue the catalogue, with at least one register
     * @return the notice of all its registers
     * @throws IllegalArgumentException when the catalogue has no registers
     */
    public Document compose(Catalogue catalogue) {
        Voice voice = new Voice(wording, law, Visibility.PUBLIC);
        return new CatalogueComposition(catalogue, voice, editions, base, layout).document();
    }
}

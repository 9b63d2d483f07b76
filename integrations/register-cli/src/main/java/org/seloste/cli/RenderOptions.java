package org.seloste.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.office.DocxTemplate;
import org.seloste.render.Profile;

/**
 * What is to be rendered how.
 *
 * @param profile the kind of document
 * @param formats the formats, each once
 * @param languages the languages, each once; empty for those of each register
 * @param folder where the documents go
 * @param draft whether unfinished documents are written, as drafts
 * @param asOf the day for which the rules judge the registers
 * @param look how they look and speak
 * @param template the Word file whose look Word files take over
 * @param base the web address under which the documents are published
 */
record RenderOptions(
        Profile profile,
        List<Format> formats,
        List<Language> languages,
        Path folder,
        boolean draft,
        LocalDate asOf,
        Look look,
        Optional<DocxTemplate> template,
        Optional<String> base) {}

package org.seloste.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.seloste.model.text.Language;

/**
 * What came of making a site. When anything stood in the way, nothing was written, and the site is as it was before.
 *
 * @param registers how many registers there are
 * @param written how many files are new or have changed
 * @param unchanged how many files were the same already
 * @param removed how many files of ours were no longer needed and are gone
 * @param kept files of ours that are no longer needed, but that somebody changed; they were left
 * @param clashes registers that share an id
 * @param withheld notices that would be drafts
 * @param foreign files that stand in the way and are not ours
 * @param failure why it could not be written
 */
public record SiteResult(
        int registers,
        int written,
        int unchanged,
        int removed,
        List<String> kept,
        List<Clash> clashes,
        List<Withheld> withheld,
        List<String> foreign,
        Optional<IOException> failure) {

    /**
     * A notice that was not written, since it would be a draft.
     *
     * @param source the file of its register
     * @param register the id of the register
     * @param language the language of the notice
     * @param gaps how many gaps it would show
     * @param errors how many errors the rules find in the register
     */
    public record Withheld(Path source, String register, Language language, int gaps, long errors) {}

    /**
     * Copies the lists.
     *
     * @param registers how many registers there are
     * @param written how many files are new or have changed
     * @param unchanged how many files were the same already
     * @param removed how many files of ours were no longer needed and are gone
     * @param kept files of ours that are no longer needed, but that somebody changed; they were left
     * @param clashes registers that share an id
     * @param withheld notices that would be drafts
     * @param foreign files that stand in the way and are not ours
     * @param failure why it could not be written
     */
    public SiteResult {
        kept = List.copyOf(kept);
        clashes = List.copyOf(clashes);
        withheld = List.copyOf(withheld);
        foreign = List.copyOf(foreign);
    }

    static SiteResult empty(int registers) {
        return new SiteResult(registers, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    static SiteResult clashing(int registers, List<Clash> clashes) {
        return new SiteResult(registers, 0, 0, 0, List.of(), clashes, List.of(), List.of(), Optional.empty());
    }

    static SiteResult blocked(int registers, List<Withheld> withheld, List<String> foreign) {
        return new SiteResult(registers, 0, 0, 0, List.of(), List.of(), withheld, foreign, Optional.empty());
    }

    static SiteResult unwritable(int registers, IOException failure) {
        return new SiteResult(registers, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Optional.of(failure));
    }

    /**
     * Whether the site is as the registers say.
     *
     * @return false when something stood in the way
     */
    public boolean isComplete() {
        return clashes.isEmpty() && withheld.isEmpty() && foreign.isEmpty() && failure.isEmpty();
    }
}

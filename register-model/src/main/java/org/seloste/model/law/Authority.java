package org.seloste.model.law;

import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * An authority that supervises (valvontaviranomainen), with its contact details for a notice.
 *
 * @param id the id of the row, such as {@code fi-dpa}
 * @param competence what it supervises
 * @param name its name
 * @param visitingAddress where to visit; empty when these data do not say
 * @param postalAddress where to write; empty when these data do not say
 * @param phone the switchboard; empty when these data do not say
 * @param registryPhone the registry office; empty when these data do not say
 * @param email the public mailbox; empty when these data do not say
 * @param web the web address; empty when these data do not say
 * @param provenance where the row comes from
 */
public record Authority(
        String id,
        Competence competence,
        Text name,
        Optional<Text> visitingAddress,
        Optional<Text> postalAddress,
        Optional<String> phone,
        Optional<String> registryPhone,
        Optional<String> email,
        Optional<Text> web,
        Provenance provenance)
        implements LawRow {

    /** What an authority supervises. */
    public enum Competence {
        /** The processing of personal data (Article 51 of the GDPR). */
        DATA_PROTECTION,
        /** Cookies and similar techniques (Act on Electronic Communications Services 917/2014, section 205). */
        COOKIES
    }
}

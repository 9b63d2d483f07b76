package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Language;

/** What the register says decides, and the answer names what decided. */
class PolicyTest {

    private final Policy policy = Shop.policy();

    private static String answer(Policy policy, String record) {
        Verdict verdict = policy.check(Shop.action(record));
        StringBuilder words = new StringBuilder(verdict.decision().toString());
        verdict.reasons()
                .forEach(reason -> words.append(' ').append(reason.rule().id()));
        verdict.duties()
                .forEach(reason -> words.append(" +").append(reason.rule().id()));
        return words.toString();
    }

    private String answer(String record) {
        return answer(policy, record);
    }

    @Test
    void aCategoryCoversItsItemsAndNotTheOtherWayRound() {
        assertThat(answer("purpose: delivery, operation: use, data: [email-address, contact-details/name]"))
                .isEqualTo("ALLOWED");
        assertThat(answer("purpose: newsletter, operation: use, data: email-address, consent: given"))
                .isEqualTo("ALLOWED");
        assertThat(answer("purpose: newsletter, operation: use, data: contact-details, consent: given"))
                .isEqualTo("DENIED data-of-purpose");
    }

    @Test
    void aCategoryWithoutItemsCoversWhatTheVocabularyPutsWithinIt() {
        assertThat(answer("purpose: delivery, operation: use, data: [order, return]"))
                .isEqualTo("ALLOWED");
    }

    @Test
    void aCategoryWithItemsCoversThoseOnly() {
        assertThat(answer("purpose: delivery, operation: use, data: phone-number"))
                .isEqualTo("DENIED data-declared");
    }

    @Test
    void anOpenListNeedsReview() {
        Policy open = Shop.policyWith(
                "items: [name, email-address, postal-address]", "items: {name: {}, email-address: {}, more: true}");
        assertThat(answer(open, "purpose: delivery, operation: use, data: phone-number"))
                .isEqualTo("NEEDS_REVIEW data-declared");
        assertThat(answer(open, "purpose: delivery, operation: use, data: vehicle"))
                .isEqualTo("DENIED data-declared");
    }

    @Test
    void dataDeclaredForOtherPurposesOnlyAreDenied() {
        assertThat(answer("purpose: delivery, operation: use, data: interests")).isEqualTo("DENIED data-of-purpose");
    }

    @Test
    void listsThatAreNotPairedWithAPurposeNeedReview() {
        Policy unpaired = Shop.policyWith("    data: [contact-details, orders]\n    people: customer\n", "");
        assertThat(answer(unpaired, "purpose: delivery, operation: use, data: orders, subjects: customer"))
                .isEqualTo("NEEDS_REVIEW subjects-declared data-declared");
        assertThat(answer(unpaired, "purpose: delivery, operation: use, data: vehicle"))
                .isEqualTo("DENIED data-declared");
    }

    @Test
    void theDeclaredBasisIsNotSwappedForAnother() {
        assertThat(answer("purpose: delivery, operation: use, data: orders, basis: legitimate-interests"))
                .isEqualTo("DENIED basis-declared");
        assertThat(answer("purpose: delivery, operation: use, data: orders, basis: unknown"))
                .startsWith("NEEDS_REVIEW");
    }

    @Test
    void aDisclosureMayGoThroughItsChannelsAlone() {
        Policy byPost = Shop.policyWith(
                "delivery: {to: parties/carrier, purposes: delivery}",
                "delivery: {to: parties/carrier, purposes: delivery, channels: [electronic, post]}");
        String record = "purpose: delivery, operation: disclose, data: orders, recipient: carrier";

        assertThat(answer(byPost, record + ", channel: post")).isEqualTo("ALLOWED");
        assertThat(answer(byPost, record + ", channel: secure-email")).isEqualTo("ALLOWED");
        assertThat(answer(byPost, record + ", channel: phone")).isEqualTo("DENIED recipient-declared");
        assertThat(answer(byPost, record + ", channel: unknown")).isEqualTo("NEEDS_REVIEW recipient-declared");
        assertThat(answer(byPost, record)).isEqualTo("ALLOWED");
    }

    @Test
    void aBasisForAChannelHoldsForNarrowerOnes() {
        Policy electronic = Shop.policyWith("bases: [consent]", "bases: [{basis: consent, channels: electronic}]");
        String record = "purpose: newsletter, operation: send, data: email-address, consent: given";

        assertThat(answer(electronic, record + ", channel: email")).doesNotContain("basis-declared");
        assertThat(answer(electronic, record + ", channel: post"))
                .contains("DENIED")
                .contains("basis-declared");
    }

    @Test
    void aRecipientIsDeclaredForItsPurpose() {
        assertThat(answer("purpose: delivery, operation: disclose, data: orders, recipient: carrier"))
                .isEqualTo("ALLOWED");
        assertThat(answer("purpose: analytics, operation: disclose, data: orders, recipient: carrier"))
                .isEqualTo("DENIED recipient-declared");
        assertThat(answer("purpose: delivery, operation: disclose, data: orders, recipient: bank"))
                .isEqualTo("DENIED recipient-declared");
        assertThat(answer("purpose: delivery, operation: disclose, data: orders"))
                .isEqualTo("NEEDS_REVIEW recipient-declared");
        assertThat(answer("purpose: delivery, operation: disclose, data: orders, recipient: none"))
                .isEqualTo("ALLOWED");
    }

    @Test
    void aThirdCountryIsDeclaredAndHasAGround() {
        assertThat(answer("purpose: delivery, operation: transfer, data: orders, country: SE"))
                .isEqualTo("ALLOWED");
        assertThat(answer("purpose: delivery, operation: transfer, data: orders, country: IN"))
                .isEqualTo("DENIED transfer-declared transfer-mechanism");
        assertThat(answer("purpose: delivery, operation: transfer, data: orders, country: CH"))
                .isEqualTo("DENIED transfer-declared");
        assertThat(answer("purpose: delivery, operation: transfer, data: orders, country: unknown"))
                .isEqualTo("NEEDS_REVIEW transfer-declared");
    }

    @Test
    void anUndeclaredPurposeIsDeniedAndTheNearestNamed() {
        Verdict verdict = policy.check(Shop.action("purpose: delivry, operation: use, data: orders"));
        assertThat(verdict.reasons()).hasSize(1);
        assertThat(verdict.reasons().get(0).message(Language.ENGLISH)).contains("“delivery”");
        assertThat(verdict.reasons().get(0).absent()).isTrue();
    }

    @Test
    void whatRestsOnConsentNeedsOneThatStands() {
        String record = "purpose: newsletter, operation: use, data: email-address, consent: ";
        assertThat(answer(record + "given")).isEqualTo("ALLOWED");
        assertThat(answer(record + "withdrawn")).isEqualTo("DENIED consent-given");
        assertThat(answer(record + "unknown")).isEqualTo("NEEDS_REVIEW consent-given");
        assertThat(answer("purpose: newsletter, operation: use, data: email-address"))
                .isEqualTo("NEEDS_REVIEW consent-given");
        assertThat(answer(record + "none")).isEqualTo("DENIED consent-given");
    }

    @Test
    void anAllowedActionTellsWhatCarriesIt() {
        ProcessingAction action = Shop.action(
                "purpose: delivery, operation: disclose, data: email-address, subjects: customer, recipient: carrier");
        assertThat(policy.grounds(action))
                .containsExactly(
                        "purposes/delivery",
                        "purposes/delivery/bases/contract",
                        "data/contact-details/items/email-address",
                        "people/customer",
                        "disclosures/delivery");
    }

    @Test
    void aPreparedActionIsAnsweredAlikeAndByItsPolicyOnly() {
        ProcessingAction action = Shop.action("purpose: delivery, operation: use, data: hobbies");
        assertThat(policy.check(policy.prepare(action))).isEqualTo(policy.check(action));
        PreparedAction prepared = policy.prepare(action);
        Policy other = Shop.policy();
        assertThatIllegalArgumentException().isThrownBy(() -> other.check(prepared));
    }

    @Test
    void aPolicyForALaterDayThanTheLawDataSaysSo() {
        LocalDate later = LawData.builtIn().horizon().plusDays(1);
        assertThat(Policy.compile(Shop.register(Shop.YAML), LawData.builtIn(), later)
                        .horizonPassed())
                .contains(LawData.builtIn().horizon());
        assertThat(policy.horizonPassed()).isEmpty();
    }
}

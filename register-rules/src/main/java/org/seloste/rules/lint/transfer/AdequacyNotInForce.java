package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.LawRef;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.model.law.AdequacyDecision;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** An adequacy decision that a transfer rests on is in force. */
final class AdequacyNotInForce implements Rule {

    @Override
    public About about() {
        return About.error("adequacy-not-in-force", "45").covers("TRF-004").on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> Transfers.claimsAdequacy(register, transfer))
                .judge(place -> Stream.concat(countries(register, place.value()), organisation(register, place.value()))
                        .map(name -> Remark.at(place.path()).with("place", name)));
    }

    /** A country that is in the EEA needs no decision, and one in doubt is the matter of another rule. */
    private static Stream<Text> countries(Subject register, Transfer transfer) {
        return Transfers.countries(register, transfer).stream()
                .filter(country -> Transfers.isOutside(register, country))
                .filter(country ->
                        register.law().adequacy(country, register.asOf()).isEmpty()
                                || namesAnother(register, transfer, country))
                .map(Text::everywhere);
    }

    private static Stream<Text> organisation(Subject register, Transfer transfer) {
        return transfer.getOrganisation().stream()
                .filter(name -> Transfers.organisation(register, name)
                        .flatMap(short_ -> register.law().adequacy(short_, register.asOf()))
                        .isEmpty());
    }

    /** Whether the register names a decision on the country that is not, or no longer, in force. */
    private static boolean namesAnother(Subject register, Transfer transfer, String country) {
        List<String> named = transfer.getMechanisms().stream()
                .flatMap(mechanism -> mechanism.getDecision().stream())
                .map(LawRef::act)
                .toList();
        List<AdequacyDecision> known = register.law().adequacyDecisions().stream()
                .filter(decision -> decision.territory().equals(country))
                .filter(decision -> decision.number()
                        .filter(number -> named.stream().anyMatch(act -> isNumber(number, act)))
                        .isPresent())
                .toList();
        return !known.isEmpty() && known.stream().noneMatch(decision -> decision.isInForce(register.asOf()));
    }

    /** {@code (EU) 2016/1250} and {@code 2000/520/EC} are 2016/1250 and 2000/520. */
    private static boolean isNumber(String number, String act) {
        return number.equals("(EU) " + act) || number.equals(act + "/EC") || number.equals(act + "/EU");
    }
}

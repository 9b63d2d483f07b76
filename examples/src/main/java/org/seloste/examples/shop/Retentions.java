package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;
import static org.seloste.examples.shop.Shorthand.when;

import java.util.List;
import org.seloste.model.LawRef;
import org.seloste.model.Retention;
import org.seloste.model.TimeLimit;
import org.seloste.model.TimeSpan;

/** How long the data are kept; every statement says what happens at its end. */
final class Retentions {

    private Retentions() {}

    static List<Retention> all() {
        return List.of(
                orders(),
                account(),
                messages(),
                vouchers(),
                credit(),
                unpaidInvoice(),
                newsletter(),
                consents(),
                cameras(),
                cameraIncident(),
                logs(),
                statistics(),
                dispute());
    }

    private static Retention orders() {
        return Retention.builder()
                .id("orders")
                .keep(TimeLimit.after(TimeSpan.ofYears(3), "delivery"))
                .addData("identification", "contact-details", "orders", "complaint")
                .addPurposes("orders", "delivery", "claims")
                .addThen("erase")
                .build();
    }

    private static Retention account() {
        return Retention.builder()
                .id("account")
                .addUntil("account-closed")
                .inactive(TimeSpan.ofYears(2))
                .addData("account", "identification", "contact-details", "orders")
                .addPurposes("user-accounts")
                .addThen("erase")
                .build();
    }

    private static Retention messages() {
        return Retention.builder()
                .id("messages")
                .keep(TimeLimit.after(TimeSpan.ofYears(1), "last-contact"))
                .addData("messages", "identification", "contact-details")
                .addPurposes("customer-service")
                .addThen("erase")
                .build();
    }

    private static Retention vouchers() {
        return Retention.builder()
                .id("vouchers")
                .keep(TimeLimit.after(TimeSpan.ofYears(6), "calendar-year-end"))
                .addData("billing")
                .addPurposes("accounting")
                .addLaws(LawRef.of("1336/1997 2:10 §"))
                .addThen("erase")
                .note(text(
                        "Aika lasketaan sen kalenterivuoden lopusta, jona tilikausi on päättynyt.",
                        "The time runs from the end of the calendar year in which the financial period ended.",
                        "Tiden räknas från utgången av det kalenderår då räkenskapsperioden har löpt ut."))
                .build();
    }

    private static Retention credit() {
        return Retention.builder()
                .id("credit")
                .keep(TimeLimit.after(TimeSpan.ofMonths(6), "credit-decision"))
                .addData("credit")
                .addPurposes("credit-decision")
                .addThen("erase")
                .build();
    }

    private static Retention unpaidInvoice() {
        return Retention.builder()
                .id("unpaid-invoice")
                .addUntil("debt-settled", "claim-expired")
                .addData("debt-collection", "credit/national-id")
                .addPurposes("debt-collection")
                .addWhen(when("open-invoice"))
                .addInsteadOf("credit")
                .addThen("erase")
                .build();
    }

    private static Retention newsletter() {
        return Retention.builder()
                .id("newsletter")
                .addUntil("consent-withdrawal")
                .addData("newsletter-subscription", "contact-details/email-address")
                .addPurposes("newsletter")
                .addPeople("subscriber")
                .addThen("erase")
                .build();
    }

    private static Retention consents() {
        return Retention.builder()
                .id("consents")
                .keep(TimeLimit.after(TimeSpan.ofYears(1), "consent-withdrawal"))
                .addData("consents")
                .addPurposes("consent-records")
                .addThen("erase")
                .build();
    }

    private static Retention cameras() {
        return Retention.builder()
                .id("cameras")
                .keep(TimeLimit.after(TimeSpan.ofDays(30), "recording"))
                .addData("camera-image")
                .addPurposes("camera-surveillance")
                .addThen("erase")
                .build();
    }

    private static Retention cameraIncident() {
        return Retention.builder()
                .id("camera-incident")
                .addUntil("case-closed")
                .addData("camera-image")
                .addWhen(when("misuse-investigation"))
                .addInsteadOf("cameras")
                .addThen("erase")
                .build();
    }

    private static Retention logs() {
        return Retention.builder()
                .id("logs")
                .keep(TimeLimit.after(TimeSpan.ofMonths(6), "collection"))
                .addData("technical-data")
                .addPurposes("online-shop")
                .addThen("erase")
                .build();
    }

    private static Retention statistics() {
        return Retention.builder()
                .id("statistics")
                .keep(TimeLimit.after(TimeSpan.ofMonths(12), "visit"))
                .addData("cookies-and-browsing")
                .addPurposes("web-analytics")
                .addThen("erase")
                .build();
    }

    private static Retention dispute() {
        return Retention.builder()
                .id("dispute")
                .addUntil("dispute-end")
                .addData("identification", "contact-details", "orders", "complaint", "messages")
                .addWhen(when("open-dispute"))
                .addInsteadOf("orders", "messages")
                .addThen("erase")
                .build();
    }
}

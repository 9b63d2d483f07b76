package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.seloste.model.Purpose;
import org.seloste.model.Register;

/**
 * An action made by chance. It mostly names what its register declares for its purpose, so that every decision gets a
 * fair share; some inputs have a value, some have none, some are unknown, most are not said.
 */
final class ChanceAction {

    private static final Map<Input, List<String>> IDS = Map.ofEntries(
            Map.entry(
                    Input.DATA,
                    List.of(
                            "email-address",
                            "orders",
                            "orders",
                            "contact-details",
                            "orders",
                            "health-notes",
                            "national-id",
                            "hobby",
                            "footage",
                            "diet")),
            Map.entry(Input.SUBJECTS, List.of("customer", "customer", "customer", "child", "employee", "prospect")),
            Map.entry(
                    Input.RECIPIENT, List.of("carrier", "police", "printer", "indian-support", "bank", "data-subject")),
            Map.entry(Input.COUNTRY, List.of("FI", "SE", "US", "IN", "JP", "GL")),
            Map.entry(Input.SOURCE, List.of("data-subject", "credit-information-register", "data-seller")),
            Map.entry(Input.ACTOR, List.of("controller", "printer", "indian-support", "bank")),
            Map.entry(Input.SUB_PROCESSOR, List.of("bank")),
            Map.entry(Input.ORIGINAL_PURPOSE, List.of("delivery", "newsletter", "other")),
            Map.entry(Input.CHANNEL, List.of("email", "phone", "post")),
            Map.entry(Input.CERTIFICATIONS, List.of("us-dpf-certified")),
            Map.entry(Input.CONDITIONS, List.of("on-request", "required-by-law", "authority-request", "with-consent")));

    private ChanceAction() {}

    private static final List<String> PURPOSES = List.of("delivery", "newsletter", "statistics", "recruitment");
    private static final List<Operation> PLAIN =
            List.of(Operation.USE, Operation.USE, Operation.COLLECT, Operation.RECORD, Operation.SEND);

    static ProcessingAction by(Random chance, Register register) {
        List<Purpose> declared = register.getPurposes().items();
        Purpose purpose = one(chance, declared);
        boolean meant = chance.nextInt(8) > 0;
        ProcessingAction.Builder builder = ProcessingAction.builder(
                meant ? purpose.getId() : one(chance, PURPOSES),
                chance.nextInt(4) > 0 ? one(chance, PLAIN) : one(chance, List.of(Operation.values())));
        for (Input input : Input.values()) {
            if (meant && USUAL.contains(input) && chance.nextInt(8) > 0) {
                asDeclared(builder, input, purpose, chance);
            } else if (USUAL.contains(input) ? chance.nextInt(3) > 0 : chance.nextInt(90) == 0) {
                say(builder, input, chance);
            }
        }
        return builder.build();
    }

    private static final Set<Input> USUAL = Set.of(Input.DATA, Input.SUBJECTS, Input.CONSENT);

    /** What the register says of the purpose, or nothing where it says nothing. */
    private static void asDeclared(ProcessingAction.Builder builder, Input input, Purpose purpose, Random chance) {
        switch (input) {
            case DATA -> draw(builder, input, purpose.getData(), "orders", chance);
            case SUBJECTS -> draw(builder, input, purpose.getPeople(), "customer", chance);
            default -> builder.with(input, chance.nextBoolean() ? "given" : "explicit");
        }
    }

    private static void draw(
            ProcessingAction.Builder builder, Input input, List<String> declared, String otherwise, Random chance) {
        builder.with(input, declared.isEmpty() ? otherwise : one(chance, declared));
    }

    private static <T> T one(Random chance, List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private static void say(ProcessingAction.Builder builder, Input input, Random chance) {
        int state = chance.nextInt(10);
        if (state == 0) {
            builder.unknown(input);
        } else if (state == 1 && !input.none().isEmpty()) {
            builder.none(input);
        } else {
            value(builder, input, chance);
        }
    }

    private static void value(ProcessingAction.Builder builder, Input input, Random chance) {
        switch (input.type()) {
            case FLAG -> builder.with(input, chance.nextBoolean());
            case NUMBER -> builder.with(input, chance.nextInt(input == Input.AGE ? 30 : 4000));
            case DATE, DAY -> builder.with(input, LocalDate.of(2026, 11, 22).minusDays(chance.nextInt(900)));
            case DATES -> builder.event("delivery", LocalDate.of(2026, 11, 22).minusDays(chance.nextInt(2000)));
            default -> {
                List<String> words = input.words().isEmpty() ? IDS.get(input) : input.words();
                builder.with(input, words.get(chance.nextInt(words.size())));
            }
        }
    }
}

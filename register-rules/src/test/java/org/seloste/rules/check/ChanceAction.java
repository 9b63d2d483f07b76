package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An action made by chance: some inputs have a value, some have none, some are unknown, most are not said. */
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

    static ProcessingAction by(Random chance) {
        List<String> purposes = List.of("delivery", "newsletter", "statistics", "recruitment");
        Operation[] operations = Operation.values();
        ProcessingAction.Builder builder = ProcessingAction.builder(
                purposes.get(chance.nextInt(purposes.size())), operations[chance.nextInt(operations.length)]);
        for (Input input : Input.values()) {
            boolean usual = input == Input.DATA || input == Input.SUBJECTS || input == Input.CONSENT;
            if (usual ? chance.nextInt(8) > 0 : chance.nextInt(45) == 0) {
                say(builder, input, chance);
            }
        }
        return builder.build();
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

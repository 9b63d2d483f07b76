package org.seloste.rules.lint.recipient;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Controller;
import org.seloste.model.Processor;
import org.seloste.model.Store;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A system is held by those of whom the register says so, and by nobody else. */
final class StoreHolderContradiction implements Rule {

    private static final int STEM_ENDING = 2;
    private static final int SHORTEST_NAME = 5;

    @Override
    public About about() {
        return About.error("store-holder-contradiction", "5(1)(a)", "12(1)")
                .covers("RCP-004")
                .on(Topic.SECURITY, Topic.PROCESSORS, Topic.RECIPIENTS)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return Recipients.processors(register)
                .where(processor -> !processor.getStores().isEmpty())
                .judge(processor -> processor.value().getStores().stream()
                        .flatMap(id ->
                                register
                                        .all(Store.class)
                                        .having(store -> store.path().equals("stores/" + id))
                                        .stream())
                        .flatMap(store -> contradiction(register, processor, store)));
    }

    private static Stream<Remark> contradiction(Subject register, Place<Processor> processor, Place<Store> store) {
        String other = processor.at("stores") + "/" + store.value().getId();
        return store.value().getBy().isEmpty()
                ? place(register, store).map(remark -> remark.against(other))
                : isHeldByOthers(store.value(), processor.value())
                        ? Stream.of(Remark.at(store.at("by")).against(other))
                        : Stream.empty();
    }

    private static boolean isHeldByOthers(Store store, Processor processor) {
        return store.getBy().stream().noneMatch(processor.getBy()::contains)
                && processor.getSubProcessors().stream()
                        .flatMap(sub -> sub.getBy().stream())
                        .noneMatch(store.getBy()::contains);
    }

    /** Where the words on the place name the controller, whatever the ending of its name. */
    private static Stream<Remark> place(Subject register, Place<Store> store) {
        return register.all(Controller.class)
                .values()
                .flatMap(controller -> Stream.concat(controller.getName().stream(), controller.getShortName().stream()))
                .map(name -> name.toString().split(" ", 2)[0])
                .filter(word -> word.length() > SHORTEST_NAME)
                .map(word -> Pattern.compile(
                        "\\b" + Pattern.quote(word.substring(0, word.length() - STEM_ENDING)) + "\\w*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
                .flatMap(pattern -> register.publicWords(store.at("place")).flatMap(wording -> wording.match(pattern)))
                .limit(1)
                .map(found ->
                        Remark.at(store.at("place")).evidence(found.evidence().orElseThrow()));
    }
}

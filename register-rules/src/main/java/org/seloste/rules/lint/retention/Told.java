package org.seloste.rules.lint.retention;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Purpose;
import org.seloste.model.Retention;
import org.seloste.rules.lint.References;
import org.seloste.rules.lint.Subject;

/** Of which data and purposes a register tells how long they are kept, wherever it does. */
final class Told {

    private final boolean ofAllData;
    private final References data;
    private final boolean ofAllPurposes;
    private final References purposes;
    private final References dataOfEveryUse;
    private final boolean ofSomeData;

    Told(Subject register) {
        List<Retention> statements =
                register.all(Retention.class).under("retention").values().toList();
        List<Retention> byData =
                statements.stream().filter(each -> !each.getData().isEmpty()).toList();
        List<Retention> byPurposes = statements.stream()
                .filter(each -> !each.getPurposes().isEmpty())
                .toList();
        List<Purpose> telling = Stream.concat(
                        register.register().getPurposes().stream()
                                .filter(purpose -> purpose.getRetention().isPresent()),
                        byPurposes.stream()
                                .filter(each -> each.getData().isEmpty())
                                .flatMap(each -> each.getPurposes().stream())
                                .flatMap(id -> register.at(Purpose.class, "purposes/" + id).stream()))
                .toList();
        boolean ofEverything = statements.stream()
                .anyMatch(each -> each.getData().isEmpty() && each.getPurposes().isEmpty());
        ofAllData = ofEverything
                || byData.stream().anyMatch(each -> each.getData().contains(Keeping.REST))
                || byPurposes.stream()
                        .anyMatch(each ->
                                each.getData().isEmpty() && each.getPurposes().contains(Keeping.REST))
                || telling.stream().anyMatch(purpose -> purpose.getData().isEmpty());
        data = new References(Stream.concat(
                byData.stream().flatMap(each -> each.getData().stream()),
                telling.stream().flatMap(purpose -> purpose.getData().stream())));
        List<Retention> onlyByData =
                byData.stream().filter(each -> each.getPurposes().isEmpty()).toList();
        List<String> keptByThemselves = register.register().getData().stream()
                .filter(Keeping::tellsItsOwn)
                .map(DataCategory::getId)
                .toList();
        ofAllPurposes = ofEverything
                || byPurposes.stream().anyMatch(each -> each.getPurposes().contains(Keeping.REST))
                || onlyByData.stream().anyMatch(each -> each.getData().contains(Keeping.REST));
        purposes = new References(byPurposes.stream().flatMap(each -> each.getPurposes().stream()));
        dataOfEveryUse = new References(
                Stream.concat(onlyByData.stream().flatMap(each -> each.getData().stream()), keptByThemselves.stream()));
        ofSomeData = !onlyByData.isEmpty() || !keptByThemselves.isEmpty();
    }

    /** Whether it is told by a statement, by the data themselves, or by a purpose that needs them. */
    boolean of(DataCategory category) {
        return Keeping.tellsItsOwn(category) || ofAllData || data.meet(category.getId());
    }

    /** Whether it is told by a statement, by the purpose itself, or by some of its data; it may need all. */
    boolean of(Purpose purpose) {
        return purpose.getRetention().isPresent()
                || ofAllPurposes
                || purposes.meet(purpose.getId())
                || (purpose.getData().isEmpty()
                        ? ofSomeData
                        : purpose.getData().stream().anyMatch(dataOfEveryUse::meet));
    }
}

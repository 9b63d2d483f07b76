package org.seloste.rulepages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.LawRef;
import org.seloste.rules.lint.Severity;

/** The ways to look up a rule: by name, by severity, by provision, and by article with what is not judged. */
final class Indexes {

    private static final Path ARTICLES = Path.of("src/test/resources/rulepages/articles.txt");

    private final List<Entry> entries;
    private final Provisions provisions;

    Indexes(List<Entry> entries, Provisions provisions) {
        this.entries = List.copyOf(entries);
        this.provisions = provisions;
    }

    String readme() {
        return "# Rules\n\n"
                + "Made from the rules themselves: what they rest on, what they say, and the examples that are their tests.\n\n"
                + Arrays.stream(Entry.Kind.values())
                        .filter(kind -> count(kind) > 0)
                        .map(kind -> "- " + count(kind)
                                + (kind == Entry.Kind.LINT
                                        ? " rules lint a register."
                                        : " rules check whether a register covers an action.")
                                + "\n")
                        .collect(Collectors.joining())
                + "- [By severity](by-severity.md): error means that the law demands it, warning that guidance asks for it,"
                + " info what is worth knowing.\n"
                + "- [By provision](by-provision.md): each provision with the rules that rest on it.\n"
                + "- [Article by article](matrix.md): what is judged and what is not, with the reason.\n"
                + "- [Rows of the law that are no rule](../decisions/0029-rules-decided-against.md).\n\n"
                + Arrays.stream(Entry.Kind.values())
                        .filter(kind -> count(kind) > 0)
                        .map(kind -> "## "
                                + (kind == Entry.Kind.LINT
                                        ? "Rules that lint a register"
                                        : "Rules that check an action")
                                + "\n\n| rule | what it finds | weight |\n|---|---|---|\n"
                                + of(kind).sorted(Comparator.comparing(Entry::id))
                                        .map(entry -> "| " + entry.link() + " | " + entry.title() + " | "
                                                + entry.weight() + " |\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }

    private Stream<Entry> of(Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    private long count(Entry.Kind kind) {
        return of(kind).count();
    }

    String bySeverity() {
        return "# Rules by severity\n\nSeverity is the weight of the source, not how sure a finding is.\n"
                + Arrays.stream(Severity.values())
                        .map(severity -> "\n## " + RulePage.word(severity) + "\n\n"
                                + of(Entry.Kind.LINT)
                                        .filter(entry -> entry.weight().equals(RulePage.word(severity)))
                                        .map(entry -> "- " + entry.link() + ": " + entry.title() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    String byProvision() {
        Map<String, LawRef> laws = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> entry.citations().stream())
                .sorted(Comparator.comparing(Indexes::sortKey))
                .forEach(law -> laws.putIfAbsent(law.toString(), law));
        return "# Rules by provision\n\n| provision | about | rules |\n|---|---|---|\n"
                + laws.values().stream()
                        .map(law -> "| " + Provisions.called(law) + " | "
                                + provisions.about(law).orElse("–") + " | "
                                + links(entries.stream()
                                        .filter(entry -> entry.citations().contains(law)))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    /** The GDPR first, article by article; then other acts. */
    private static String sortKey(LawRef law) {
        return Provisions.article(law)
                .map(number -> String.format(
                        Locale.ROOT, "0 %03d %s", number, law.provision().orElse("")))
                .orElseGet(() -> "1 " + law);
    }

    String matrix() {
        return "# Article by article\n\n"
                + "The articles of the GDPR that put duties on controllers and processors or give rights to people, and the\n"
                + "Finnish acts that rules rest on. *Lint* rules look at a register, *check* rules at an action under it.\n"
                + "That an article is judged does not mean that all of it is.\n\n"
                + "| article | about | lint | check | state |\n|---|---|---|---|---|\n"
                + Provisions.read(ARTICLES).entrySet().stream()
                        .map(line -> row(Integer.parseInt(line.getKey()), line.getValue()))
                        .collect(Collectors.joining())
                + "\n## Other acts\n\n| act | lint | check |\n|---|---|---|\n"
                + otherActs().entrySet().stream()
                        .map(act -> "| " + Provisions.called(new LawRef(act.getKey(), Optional.empty())) + " | "
                                + links(act.getValue().stream().filter(entry -> entry.kind() == Entry.Kind.LINT))
                                + " | "
                                + links(act.getValue().stream().filter(entry -> entry.kind() == Entry.Kind.CHECK))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private String row(int article, String value) {
        String[] parts = value.split(" = ", 2);
        List<Entry> judging =
                entries.stream().filter(entry -> entry.cites(article)).toList();
        return "| " + article + " | " + parts[0] + " | "
                + links(judging.stream().filter(entry -> entry.kind() == Entry.Kind.LINT)) + " | "
                + links(judging.stream().filter(entry -> entry.kind() == Entry.Kind.CHECK)) + " | "
                + (judging.isEmpty() ? "not judged. " + (parts.length > 1 ? parts[1] : "") : "judged") + " |\n";
    }

    /** Articles that no rule judges and for which nobody has said why. */
    List<String> unexplained() {
        return Provisions.read(ARTICLES).entrySet().stream()
                .filter(line -> !line.getValue().contains(" = ")
                        && entries.stream().noneMatch(entry -> entry.cites(Integer.parseInt(line.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Articles that some rule judges although a reason says that none does. */
    List<String> explainedInVain() {
        return Provisions.read(ARTICLES).entrySet().stream()
                .filter(line -> line.getValue().contains(" = ")
                        && entries.stream().anyMatch(entry -> entry.cites(Integer.parseInt(line.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, List<Entry>> otherActs() {
        Map<String, List<Entry>> acts = new TreeMap<>();
        entries.forEach(entry -> entry.citations().stream()
                .map(LawRef::act)
                .filter(act -> !act.equals(Provisions.GDPR))
                .distinct()
                .forEach(act ->
                        acts.computeIfAbsent(act, none -> new ArrayList<>()).add(entry)));
        return acts;
    }

    private static String links(Stream<Entry> found) {
        String links = found.map(Entry::link).collect(Collectors.joining(", "));
        return links.isEmpty() ? "–" : links;
    }
}

package org.seloste.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Fee;
import org.seloste.model.FreeOfCharge;
import org.seloste.model.Refusal;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.model.law.RightsAnswer;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Section;
import org.seloste.render.document.Words;

/**
 * The rights of people: those that apply by the bases, each with what it reaches, or those alone that an existing
 * notice states. The right to object stands in a box of its own (Article 21(4)).
 */
final class RightsParts {

    private static final String RIGHTS = "rights";

    /** What is a part of a right and has a word of its own, with the provision. */
    private record Beside(String id, String provision) {}

    private static final Map<DataSubjectRight, Beside> BESIDE = Map.of(
            DataSubjectRight.RECTIFICATION, new Beside("completion", "16"),
            DataSubjectRight.AUTOMATED_DECISION, new Beside("human-review", "22(3)"));

    private static final Set<DataSubjectRight> IN_THE_BOX =
            Set.of(DataSubjectRight.OBJECTION, DataSubjectRight.OBJECTION_TO_MARKETING);

    private final View view;
    private final ApplicableRights applicable;

    RightsParts(View view) {
        this.view = view;
        this.applicable = new ApplicableRights(view.register());
    }

    private boolean isDerived() {
        return view.register().getRightsStated().isEmpty();
    }

    /** The rights that this document tells of, in words, for the summary. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (isDerived()) {
            applicable.rights().forEach(right -> headings.add(heading(right.word())));
        } else {
            statedIds().forEach(id -> headings.add(heading(id)));
        }
        return headings;
    }

    private String heading(String id) {
        String key = "right." + id + ".heading";
        return view.voice().has(key)
                ? view.words(key)
                : view.voice()
                        .capitalised(view.speaker()
                                .names()
                                .term(TermKind.RIGHT, id, RIGHTS)
                                .text());
    }

    private Set<String> statedIds() {
        Set<String> ids = new LinkedHashSet<>(view.register().getRightsStated());
        view.register().getRights().stream()
                .map(RightStatement::getId)
                .filter(id -> !id.equals(RightStatement.DEFAULT))
                .forEach(ids::add);
        return ids;
    }

    Section rights() {
        Section.Builder section = view.section(RIGHTS, "notice.rights.heading").about(RIGHTS);
        if (isDerived()) {
            section.paragraph(view.words("notice.rights.intro"));
            derived().forEach(section::add);
        } else {
            section.paragraph(view.words("notice.rights.as-stated"));
            asStated().forEach(section::add);
        }
        use().ifPresent(section::add);
        return section.build();
    }

    // ---- derived

    private List<Block> derived() {
        List<Block> blocks = new ArrayList<>();
        if (!applicable.isKnown()) {
            blocks.add(Paragraph.of(view.gap(Topic.RIGHTS, RIGHTS)));
        }
        for (DataSubjectRight right : applicable.rights()) {
            if (!IN_THE_BOX.contains(right) && right != DataSubjectRight.COMPLAINT) {
                blocks.add(derived(right));
            }
            Optional.ofNullable(BESIDE.get(right))
                    .flatMap(beside -> statement(beside.id()).map(statement -> section(beside, statement)))
                    .ifPresent(blocks::add);
        }
        for (String id : beyond()) {
            statement(id)
                    .ifPresent(placed -> blocks.add(Section.at(view.anchor("right-" + id), heading(id))
                            .addAll(orParagraph(placed, heading(id)))
                            .about(placed.path())
                            .build()));
        }
        return blocks;
    }

    /** A part of a right, such as how to have a person look at a decision: told beside the right. */
    private Section section(Beside beside, Placed statement) {
        return Section.at(view.anchor("right-" + beside.id()), heading(beside.id()))
                .addAll(view.speaker().details(statement, provision(beside.provision())))
                .about(statement.path())
                .build();
    }

    private boolean isToldBeside(String id) {
        return applicable.rights().stream()
                .flatMap(right -> Optional.ofNullable(BESIDE.get(right)).stream())
                .anyMatch(beside -> beside.id().equals(id));
    }

    private List<String> beyond() {
        return view.register().getRights().stream()
                .map(RightStatement::getId)
                .filter(id -> !id.equals(RightStatement.DEFAULT)
                        && !isToldBeside(id)
                        && DataSubjectRight.of(id)
                                .filter(applicable.rights()::contains)
                                .isEmpty())
                .toList();
    }

    private List<? extends Block> orParagraph(Placed placed, String heading) {
        List<Prose> details = view.speaker().details(placed, Set.of());
        return details.isEmpty() ? List.of(Paragraph.of(heading)) : details;
    }

    private Section derived(DataSubjectRight right) {
        Section.Builder section = Section.at(view.anchor("right-" + right.word()), heading(right.word()))
                .about(RIGHTS + "/" + right.word());
        section.paragraph(view.words("right." + right.word() + ".text"));
        scope(right).forEach(section::add);
        DefinitionList.Builder rows = provision(right.article());
        statement(right.word())
                .ifPresentOrElse(
                        placed -> section.addAll(view.speaker().details(placed, rows)),
                        () -> section.add(rows.build()));
        return section.build();
    }

    /** The article on which a right rests, as a row. */
    private DefinitionList.Builder provision(String article) {
        return DefinitionList.rows()
                .add(
                        view.words("label.provision"),
                        view.voice().capitalised(view.voice().citations().gdpr(article)));
    }

    /** What a right reaches: a sentence where it is the same for everything, else a sentence with its purposes. */
    private List<Block> scope(DataSubjectRight right) {
        Map<String, List<String>> purposesByScope = new LinkedHashMap<>();
        for (Map.Entry<RightsAnswer, List<String>> answer :
                applicable.answers(right).entrySet()) {
            String words = scope(answer.getKey());
            purposesByScope.computeIfAbsent(words, any -> new ArrayList<>()).addAll(answer.getValue());
        }
        if (purposesByScope.size() == 1 && applicable.isForAll(right)) {
            return List.of(Paragraph.of(purposesByScope.keySet().iterator().next()));
        }
        List<Body> items = new ArrayList<>();
        purposesByScope.forEach((words, purposes) -> {
            Phrase names = purposeNames(purposes);
            items.add(Body.of(
                    names.inlines().isEmpty()
                            ? Phrase.of(words)
                            : Phrase.lines(List.of(
                                    Phrase.of(words),
                                    Phrase.of(view.words("right.applies-to") + " ")
                                            .and(names)))));
        });
        return items.isEmpty() ? List.of() : List.of(ItemList.bullets(items));
    }

    /**
     * How far a right reaches, in the words of the wording; a reason that it does not know in those of the law data.
     */
    private String scope(RightsAnswer answer) {
        String key = "scope." + answer.reason();
        return view.voice().has(key)
                ? view.words(key)
                : answer.scope().in(view.voice().language()).orElseThrow();
    }

    /** The names of purposes, one after another, each as it stands at the head of a line. */
    private Phrase purposeNames(List<String> ids) {
        return Phrase.joined(
                "; ",
                view.elements("purposes").stream()
                        .filter(purpose -> ids.contains(Names.idOf(purpose)))
                        .map(purpose -> view.speaker().head("purposes", purpose))
                        .toList());
    }

    // ---- as stated

    private List<Block> asStated() {
        List<Block> blocks = new ArrayList<>();
        List<Body> bare = new ArrayList<>();
        List<Block> sections = new ArrayList<>();
        for (String id : statedIds()) {
            Optional<Placed> statement = statement(id);
            String path = view.register().getRightsStated().contains(id) ? "rights-stated/" + id : RIGHTS + "/" + id;
            if (statement.isPresent()) {
                sections.add(Section.at(
                                view.anchor("right-" + id),
                                Phrase.of(Words.of(heading(id)).about(path)))
                        .addAll(orParagraph(statement.get(), heading(id)))
                        .about(statement.get().path())
                        .build());
            } else {
                bare.add(Body.of(Words.of(heading(id)).about(path)));
            }
        }
        if (!bare.isEmpty()) {
            blocks.add(ItemList.bullets(bare));
        }
        blocks.addAll(sections);
        List<Body> missing = missing();
        if (!missing.isEmpty()) {
            blocks.add(view.section("rights-missing", "rights.missing.heading")
                    .add(ItemList.bullets(missing))
                    .about(RIGHTS)
                    .build());
        }
        return blocks;
    }

    /** The rights that apply, or whose heading stands empty, and that the notice does not tell of. */
    private List<Body> missing() {
        List<Body> missing = new ArrayList<>();
        Set<String> stated = statedIds();
        for (DataSubjectRight right : DataSubjectRight.values()) {
            Topic topic = topic(right);
            boolean applies = applicable.rights().contains(right) && !stated.contains(right.word());
            if (right != DataSubjectRight.COMPLAINT && (applies || view.isMarked(topic))) {
                missing.add(Body.of(
                        view.isMarked(topic)
                                ? view.gap(topic, RIGHTS + "/" + right.word())
                                : view.voice().gap(heading(right.word()), RIGHTS + "/" + right.word())));
            }
        }
        if (view.isMarked(Topic.RIGHTS)) {
            missing.add(Body.of(view.gap(Topic.RIGHTS, RIGHTS)));
        }
        if (view.isMarked(Topic.OTHER_RIGHTS)) {
            missing.add(Body.of(view.gap(Topic.OTHER_RIGHTS, RIGHTS)));
        }
        return missing;
    }

    private static Topic topic(DataSubjectRight right) {
        return switch (right) {
            case ACCESS -> Topic.ACCESS;
            case RECTIFICATION -> Topic.RECTIFICATION;
            case ERASURE -> Topic.ERASURE;
            case RESTRICTION -> Topic.RESTRICTION;
            case PORTABILITY -> Topic.PORTABILITY;
            case OBJECTION -> Topic.OBJECTION;
            case OBJECTION_TO_MARKETING -> Topic.OTHER_RIGHTS;
            case AUTOMATED_DECISION -> Topic.AUTOMATED_DECISIONS;
            case WITHDRAW_CONSENT -> Topic.WITHDRAWAL;
            case COMPLAINT -> Topic.COMPLAINT;
        };
    }

    // ---- both

    private Optional<Placed> statement(String id) {
        return view.elements(RIGHTS).stream()
                .filter(placed -> Names.idOf(placed).equals(id))
                .findFirst();
    }

    /** How rights are used: what the register says of all of them, and for a derived notice what the law says. */
    private Optional<Section> use() {
        Section.Builder section =
                view.section("rights-use", "rights.use.heading").about(RIGHTS + "/default");
        Optional<Placed> common = statement(RightStatement.DEFAULT);
        Optional<RightStatement> stated = common.map(placed -> (RightStatement) placed.value());
        common.ifPresent(placed -> section.addAll(view.speaker().details(placed, toldBelow(stated.orElseThrow()))));
        if (isDerived()) {
            section.paragraph(stated.flatMap(RightStatement::getReply)
                    .map(view.voice()::replyWithin)
                    .orElseGet(() -> view.words("rights.use.reply")));
            section.paragraph(view.words("rights.use.extension"));
            if (stated.flatMap(RightStatement::getFee)
                    .filter(fee -> !isOfLaw(fee))
                    .isEmpty()) {
                section.paragraph(view.words("rights.use.free"));
            }
            section.paragraph(view.words("rights.use.refusal"));
            stated.flatMap(RightStatement::getRefusal)
                    .filter(RightsParts::isOfLaw)
                    .filter(Refusal::isWritten)
                    .ifPresent(written -> section.paragraph(view.words("flag.refusal.written")));
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }

    /** What a derived notice says in the sentences of the law that follow: answer, fee, refusal. */
    private Set<String> toldBelow(RightStatement stated) {
        if (!isDerived()) {
            return Set.of();
        }
        Set<String> told = new HashSet<>(Set.of("reply"));
        stated.getRefusal().filter(RightsParts::isOfLaw).ifPresent(refusal -> told.add("refusal"));
        stated.getFee().filter(RightsParts::isOfLaw).ifPresent(fee -> told.add("fee"));
        return told;
    }

    /** Whether a fee is what the law says of all: free, but for what Article 12(5) excepts. */
    private static boolean isOfLaw(Fee fee) {
        return fee.getText().isEmpty() && fee.getFree().equals(Optional.of(FreeOfCharge.ALWAYS));
    }

    /** Whether a refusal says no more than the law does of all: reasons, the authority, and that it is in writing. */
    private static boolean isOfLaw(Refusal refusal) {
        return refusal.getBy().isEmpty() && refusal.getText().isEmpty();
    }

    /** The right to object, clearly and apart from everything else: Article 21(4). */
    Optional<Callout> objection() {
        if (!isDerived()) {
            return Optional.empty();
        }
        List<Prose> blocks = new ArrayList<>();
        for (RightsAnswer answer :
                applicable.answers(DataSubjectRight.OBJECTION).keySet()) {
            String key = switch (answer.reason()) {
                case "objection-to-task" -> "objection.public-task";
                case "objection-to-research" -> "objection.research";
                default -> "objection.legitimate-interests";
            };
            blocks.add(Paragraph.of(view.words(key)));
        }
        if (!blocks.isEmpty()) {
            blocks.add(Paragraph.of(view.words("objection.effect")));
            blocks.addAll(purposes(DataSubjectRight.OBJECTION));
            blocks.addAll(how(DataSubjectRight.OBJECTION, "objection.how"));
        }
        if (applicable.rights().contains(DataSubjectRight.OBJECTION_TO_MARKETING)) {
            blocks.add(Paragraph.of(view.words("objection.direct-marketing")));
            blocks.addAll(how(DataSubjectRight.OBJECTION_TO_MARKETING, "objection.how-marketing"));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Callout.objection(view.words("objection.heading"), blocks.toArray(Prose[]::new))
                .about(RIGHTS + "/objection"));
    }

    /** How a right of the box is used: as the register says of it, else by the channel for all rights. */
    private List<Prose> how(DataSubjectRight right, String label) {
        DefinitionList.Builder rows = DefinitionList.rows();
        Optional<Placed> own = statement(right.word());
        if (own.isPresent()) {
            List<Prose> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(view.words(label) + ":"));
            blocks.addAll(view.speaker().details(own.get(), Set.of()));
            return blocks;
        }
        channel().ifPresent(words -> rows.add(view.words(label), words));
        return rows.isEmpty() ? List.of() : List.of(rows.build());
    }

    /** How people stop marketing: what the register says of that right, else by law the channel for all rights. */
    List<Phrase> waysToStopMarketing() {
        Optional<Placed> own = statement(DataSubjectRight.OBJECTION_TO_MARKETING.word());
        List<Phrase> ways = own.map(placed -> Stream.of("how", "to")
                        .flatMap(key -> view.speaker().stated(placed, key).stream())
                        .toList())
                .orElse(List.of());
        return ways.isEmpty() && isDerived() ? channel().stream().toList() : ways;
    }

    private List<Prose> purposes(DataSubjectRight right) {
        Set<String> ids = new LinkedHashSet<>();
        applicable.answers(right).values().forEach(ids::addAll);
        Phrase names = purposeNames(List.copyOf(ids));
        return names.inlines().isEmpty()
                ? List.of()
                : List.of(Paragraph.of(
                        Phrase.of(view.words("right.applies-to") + " ").and(names)));
    }

    /** Where requests go, as the register says for all rights. */
    Optional<Phrase> channel() {
        return statement(RightStatement.DEFAULT)
                .flatMap(placed -> view.speaker().stated(placed, "to"));
    }

    /** Whether the notice tells of the right to complain: always, unless it is one that tells only what it stated. */
    private boolean tellsOfComplaint() {
        return isDerived() || statedIds().contains(DataSubjectRight.COMPLAINT.word());
    }

    /** The authority by its name, where the notice tells of the right to complain. */
    Phrase whereToComplain() {
        return tellsOfComplaint() ? new AuthorityPart(view).name() : view.gap(Topic.COMPLAINT, RIGHTS + "/complaint");
    }

    /** The right to complain, with the authority. */
    Section complaint() {
        Section.Builder section =
                view.section("complaint", "notice.complaint.heading").about(RIGHTS + "/complaint");
        if (!tellsOfComplaint()) {
            return section.add(Paragraph.of(view.gap(Topic.COMPLAINT, RIGHTS + "/complaint")))
                    .build();
        }
        section.paragraph(view.words("right.complaint.text"));
        section.paragraph(view.words("notice.complaint.elsewhere"));
        section.addAll(new AuthorityPart(view).blocks());
        section.add(provision(DataSubjectRight.COMPLAINT.article()).build());
        if (isDerived()) {
            statement(DataSubjectRight.COMPLAINT.word())
                    .ifPresent(placed -> section.addAll(view.speaker().details(placed, Set.of())));
        }
        return section.build();
    }
}

package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Contact;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Block;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Section;

/** Who answers for the data, whom people reach, and who else is named. */
final class WhoParts {

    private static final String DPO = "dpo";
    private static final String CONTACTS = "contacts";
    private static final String REPRESENTATIVE = "representative";

    private final View view;

    WhoParts(View view) {
        this.view = view;
    }

    Section controllers(String heading) {
        List<Placed> controllers = view.elements("controllers");
        Section.Builder section = view.section("controllers", heading).about("controllers");
        if (controllers.isEmpty()) {
            section.add(Paragraph.of(view.gap(Topic.CONTROLLERS, "controllers")));
        }
        for (Placed controller : controllers) {
            if (controllers.size() == 1) {
                section.addAll(view.speaker().details(controller, Set.of()));
            } else {
                section.add(named("controllers", controller));
            }
        }
        view.field("joint")
                .map(joint -> view.speaker().details(joint, Set.of()))
                .filter(details -> !details.isEmpty())
                .ifPresent(details -> section.add(Section.at(view.anchor("joint"), view.words("notice.joint.heading"))
                        .addAll(details)
                        .about("joint")
                        .build()));
        return section.build();
    }

    private Section named(String kind, Placed element) {
        return Section.at(
                        view.anchor(kind + "-" + Names.idOf(element)),
                        view.speaker().names().ofElement(kind, element, element.path()))
                .addAll(orGap(view.speaker().details(element, Set.of()), element))
                .about(element.path())
                .build();
    }

    private List<Block> orGap(List<? extends Block> details, Placed element) {
        return details.isEmpty()
                ? List.of(Paragraph.of(view.gap(Topic.CONTACTS, element.path())))
                : List.copyOf(details);
    }

    Optional<Section> dataProtectionOfficer() {
        return contacts(
                "data-protection-officer",
                "notice.dpo.heading",
                Topic.DATA_PROTECTION_OFFICER,
                contact -> contact.getRoles().contains(DPO));
    }

    Optional<Section> representative() {
        return contacts(
                "representative",
                "notice.representative.heading",
                Topic.CONTACTS,
                contact -> contact.getRoles().contains(REPRESENTATIVE));
    }

    Optional<Section> contacts(String heading) {
        return contacts(
                CONTACTS,
                heading,
                Topic.CONTACTS,
                contact ->
                        !contact.getRoles().contains(DPO) && !contact.getRoles().contains(REPRESENTATIVE));
    }

    private Optional<Section> contacts(
            String anchor, String heading, Topic topic, java.util.function.Predicate<Contact> chosen) {
        List<Placed> contacts = view.elements("contacts").stream()
                .filter(contact -> chosen.test((Contact) contact.value()))
                .toList();
        Section.Builder section = view.section(anchor, heading);
        if (contacts.size() == 1 && !anchor.equals(CONTACTS)) {
            section.addAll(view.speaker().details(contacts.get(0), said(heading, (Contact)
                    contacts.get(0).value())));
        } else {
            view.speaker().items(CONTACTS, contacts).ifPresent(section::add);
        }
        if (view.isMarked(topic) && !anchor.equals(REPRESENTATIVE)) {
            section.add(Paragraph.of(view.gap(topic, "contacts")));
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }

    /** What the heading of a contact's own section has said: its role, and its title where that is the same. */
    private Set<String> said(String heading, Contact contact) {
        boolean sameTitle = contact.getTitle()
                .flatMap(title -> title.in(view.voice().language()))
                .filter(title -> title.equalsIgnoreCase(view.words(heading)))
                .isPresent();
        return sameTitle ? Set.of("roles", "title") : Set.of("roles");
    }

    Optional<Section> people() {
        Optional<Section> listed = view.list("people", Topic.PEOPLE, true, "notice.people.heading", () -> {
            List<Block> blocks = new ArrayList<>(view.bullets("people", "notice.people.intro"));
            said("anonymous-use").ifPresent(blocks::add);
            if (view.register().isForChildren()) {
                blocks.add(Paragraph.of(view.words("flag.register.for-children")));
            }
            return blocks;
        });
        return listed;
    }

    private Optional<Block> said(String key) {
        return view.field(key).map(placed -> Paragraph.of(view.speaker().say(placed)));
    }

    /**
     * A party whose part the register leaves open is told of though nothing refers to it: that it is named is a fact.
     */
    private static boolean isUnclear(Party party) {
        return party.getRole().equals(Optional.of(PartyRole.UNCLEAR));
    }

    /** The outside parties that are only named elsewhere, with what is said of them beside their names. */
    Optional<Section> parties() {
        Set<String> introduced = Introduced.in(view.register()).ids();
        Set<String> mentioned = Mentioned.in(view.register()).parties();
        List<Placed> parties = view.elements("parties").stream()
                .filter(party -> !introduced.contains(Names.idOf(party)))
                .filter(party -> mentioned.contains(Names.idOf(party)) || isUnclear((Party) party.value()))
                .filter(party ->
                        !view.speaker().lines(party, NameKeys.of(party)).isEmpty())
                .toList();
        return view.speaker()
                .items("parties", parties)
                .map(items -> view.section("parties", "notice.parties.heading")
                        .add(Paragraph.of(view.words("notice.parties.intro")))
                        .add(items)
                        .about("parties")
                        .build());
    }
}

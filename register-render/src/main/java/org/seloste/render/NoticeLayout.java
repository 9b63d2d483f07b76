package org.seloste.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.render.document.Block;
import org.seloste.render.document.Callout;
import org.seloste.render.document.Section;

/**
 * In what order the parts of a notice stand below its first layer, and which of them are left out.
 *
 * <p>Only what no provision asks for can be left out: a notice that lacks what Articles 13 and 14 demand is not a
 * notice of another look. A layout is immutable.
 */
public final class NoticeLayout {

    private static final NoticeLayout STANDARD = new NoticeLayout(List.of(), Set.of());

    private final List<NoticePart> first;
    private final Set<NoticePart> hidden;

    private NoticeLayout(List<NoticePart> first, Set<NoticePart> hidden) {
        this.first = List.copyOf(first);
        this.hidden = Set.copyOf(hidden);
    }

    /**
     * The parts in the order of {@link NoticePart}, and none left out.
     *
     * @return the standard layout
     */
    public static NoticeLayout standard() {
        return STANDARD;
    }

    /**
     * This layout with some parts before all others.
     *
     * @param parts the parts that stand first, in their order; the others follow in the standard order
     * @return a new layout
     * @throws IllegalArgumentException when a part is named twice
     */
    public NoticeLayout startingWith(List<NoticePart> parts) {
        if (new LinkedHashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException("A part stands once in a notice; one is named twice in " + words(parts));
        }
        return new NoticeLayout(parts, hidden);
    }

    /**
     * This layout without some parts.
     *
     * @param parts the parts to leave out
     * @return a new layout
     * @throws IllegalArgumentException when a provision of the GDPR demands one of them
     */
    public NoticeLayout hiding(Collection<NoticePart> parts) {
        for (NoticePart part : parts) {
            part.demandedBy().ifPresent(provision -> {
                throw new IllegalArgumentException("The part '" + part.word() + "' cannot be left out of a notice:"
                        + " Article " + provision + " of the GDPR demands what it tells. Can be left out: "
                        + words(hidable()) + ".");
            });
        }
        return new NoticeLayout(first, parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts));
    }

    private static List<NoticePart> hidable() {
        return List.of(NoticePart.values()).stream()
                .filter(part -> part.demandedBy().isEmpty())
                .toList();
    }

    private static String words(Collection<NoticePart> parts) {
        return String.join(", ", parts.stream().map(NoticePart::word).toList());
    }

    /** The blocks of a notice as this layout has them. */
    List<Block> arranged(List<Block> blocks, String prefix) {
        List<Block> arranged = new ArrayList<>(blocks);
        arranged.removeIf(
                block -> partOf(block, prefix).filter(hidden::contains).isPresent());
        arranged.sort(Comparator.comparingInt(
                block -> partOf(block, prefix).map(this::place).orElse(first.size())));
        return List.copyOf(arranged);
    }

    private int place(NoticePart part) {
        int place = first.indexOf(part);
        return place < 0 ? first.size() : place;
    }

    private static Optional<NoticePart> partOf(Block block, String prefix) {
        if (block instanceof Callout callout) {
            return callout.kind() == Callout.Kind.OBJECTION ? Optional.of(NoticePart.OBJECTION) : Optional.empty();
        }
        if (block instanceof Section section && section.anchor().startsWith(prefix)) {
            String anchor = section.anchor().substring(prefix.length());
            return anchor.startsWith("section-") ? Optional.of(NoticePart.SECTIONS) : NoticePart.of(anchor);
        }
        return Optional.empty();
    }

    /**
     * The layout in words: the parts that stand first, and those that are left out.
     *
     * @return the same for two layouts that arrange in the same way
     */
    @Override
    public String toString() {
        return "first: " + words(first) + "; hidden: "
                + words(hidden.stream().sorted().toList());
    }
}

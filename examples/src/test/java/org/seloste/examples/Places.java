package org.seloste.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.TermForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.statement.Listing;
import org.seloste.model.vocabulary.Vocabulary;

/** Everything that a register says, by path: what a coverage table can point at. */
final class Places {

    private static final String ANY = "*";
    private static final String MORE = "more";

    /**
     * A value of a register.
     *
     * @param path where it stands, by keys and ids
     * @param form how it is spelled: for an element of a collection the form of the collection
     * @param value the value
     */
    record Place(String path, Form<?> form, Object value) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> none = new LinkedHashSet<>();
    private final Set<String> internal = new LinkedHashSet<>();

    private Places() {}

    static Places of(Register register) {
        Places places = new Places();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                places.put(path, form, value);
                places.hide(path, visibility);
            }

            @Override
            public void element(String path, ByIdForm<?> form, String id, Object value) {
                places.put(path, form, value);
            }

            @Override
            public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
                if (!path.isEmpty()) {
                    places.put(path, form, value);
                }
                places.hide(path, visibility);
            }

            @Override
            public void listing(String path, ListingForm<?> form, Listing<?> listing, Visibility visibility) {
                places.closure(path, form, listing);
            }
        });
        return places;
    }

    /** An element is an object as well; that of its collection comes first and stays. */
    private void put(String path, Form<?> form, Object value) {
        places.putIfAbsent(path, new Place(path, form, value));
    }

    private void hide(String path, Visibility visibility) {
        if (visibility == Visibility.INTERNAL) {
            internal.add(path);
        }
    }

    private void closure(String path, ListingForm<?> form, Listing<?> listing) {
        if (listing.isNone()) {
            none.add(path);
        }
        if (listing.closure() == Listing.Closure.CLOSED) {
            none.add(path + "/" + MORE);
        }
        if (listing.closure() == Listing.Closure.OPEN && listing.more().isEmpty()) {
            put(path + "/" + MORE, form, listing);
        }
    }

    /** What stands at a path; at that of a list, its first item. */
    Optional<Place> at(String path) {
        return Optional.ofNullable(places.get(path))
                .or(() -> places.values().stream()
                        .filter(place -> place.path().startsWith(path + "/"))
                        .findFirst());
    }

    List<Place> all() {
        return List.copyOf(places.values());
    }

    boolean isNone(String path) {
        return none.contains(path);
    }

    boolean isInternal(String path) {
        return internal.contains(path);
    }

    /** What stands at a path or below it, or is stated there as none. */
    List<String> under(String path) {
        Pattern wanted = Pattern.compile(
                Pattern.quote(path).replace(ANY, "\\E(?!more(/|$))[^/]+\\Q") + "(/.*)?",
                Pattern.UNICODE_CHARACTER_CLASS);
        List<String> found = new ArrayList<>(places.keySet());
        found.addAll(none);
        return found.stream().filter(each -> wanted.matcher(each).matches()).toList();
    }

    /** Some places that stand beside a path at which nothing stands. */
    List<String> near(String path) {
        String trunk = path;
        while (trunk.contains("/")) {
            trunk = trunk.substring(0, trunk.lastIndexOf('/'));
            List<String> found = under(trunk);
            if (!found.isEmpty()) {
                return found.stream().limit(6).toList();
            }
        }
        return List.of();
    }

    /** Whether the form of a register has a key for the path, so that something could stand there. */
    static boolean canExist(String path) {
        return canExist(Shapes.register(), List.of(path.split("/", -1)));
    }

    private static boolean canExist(Form<?> form, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (form instanceof ObjectForm<?, ?> object) {
            return object.fields().stream().anyMatch(field -> field.key().equals(step) && canExist(field.form(), rest));
        }
        if (form instanceof ListingForm<?> listing) {
            return (step.equals(MORE) && rest.isEmpty()) || canExist(listing.elements(), steps);
        }
        if (form instanceof ByIdForm<?> byId) {
            return canExist(byId.element(), rest);
        }
        if (form instanceof ListForm<?> list) {
            return isItem(list.item(), step) && canExist(list.item(), rest);
        }
        return false;
    }

    private static boolean isItem(Form<?> item, String step) {
        return !(item instanceof TermForm term)
                || step.equals(ANY)
                || Vocabulary.standard().find(term.kind(), step).isPresent();
    }
}

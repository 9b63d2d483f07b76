package org.seloste.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The compiled classes of a module, and what is wrong with them. */
final class ModuleClasses {

    private static final String LIST = "public-types.txt";

    private final Path module;
    private final JavaClasses classes;

    private ModuleClasses(Path module, Path compiled) {
        this.module = module;
        this.classes = new ClassFileImporter().importPath(compiled);
    }

    static ModuleClasses besideTest(Class<?> test) {
        Path testClasses = Path.of(URI.create(
                test.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path target = parent(testClasses);
        return new ModuleClasses(parent(target), target.resolve("classes"));
    }

    static ModuleClasses of(Path module, Path compiled) {
        return new ModuleClasses(module, compiled);
    }

    List<String> forbiddenArrows(Layout layout) {
        SortedMap<String, String> firstByArrow = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !layout.mayUse(type.getPackageName(), target.getPackageName())) {
                    firstByArrow.merge(
                            type.getPackageName() + " may not use " + target.getPackageName(),
                            dependency.getDescription(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return firstByArrow.entrySet().stream()
                .map(arrow -> arrow.getKey() + ": " + arrow.getValue())
                .toList();
    }

    List<String> packagesOutOfPlace(Layout layout) {
        SortedSet<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            String name = type.getPackageName();
            if (!layout.isPlaced(name)) {
                faults.add(name + " is not in the layout");
            }
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                faults.add(name + " is not @NullMarked");
            }
        }
        return List.copyOf(faults);
    }

    List<String> looksAtTheSurroundings(Layout layout) {
        SortedSet<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!layout.isEdge(outermost(type).getSimpleName())) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && Surroundings.areAskedBy(target)) {
                        faults.add(access.getDescription());
                    }
                }
            }
        }
        return List.copyOf(faults);
    }

    List<String> publicTypesOtherThanListed() {
        SortedSet<String> found = publicTypes();
        write(module.resolve("target").resolve(LIST), found);
        SortedSet<String> listed = read(module.resolve("src/test/resources").resolve(LIST));
        List<String> faults = new ArrayList<>();
        found.stream()
                .filter(type -> !listed.contains(type))
                .forEach(type -> faults.add("public, but not in the list:  " + type));
        listed.stream()
                .filter(type -> !found.contains(type))
                .forEach(type -> faults.add("in the list, but not public:  " + type));
        return faults;
    }

    String commandThatListsThem() {
        return "cp " + module.resolve("target").resolve(LIST) + " "
                + module.resolve("src/test/resources").resolve(LIST);
    }

    private SortedSet<String> publicTypes() {
        return classes.stream()
                .filter(ModuleClasses::isReachable)
                .map(type -> type.getName().replace('$', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isReachable(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && type.getEnclosingClass().map(ModuleClasses::isReachable).orElse(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModuleClasses::outermost).orElse(type);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalStateException(path + " is not target/test-classes of a module");
        }
        return parent;
    }

    private static SortedSet<String> read(Path list) {
        if (Files.notExists(list)) {
            return new TreeSet<>();
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of public types cannot be read: " + list, unreadable);
        }
    }

    private static void write(Path list, SortedSet<String> types) {
        try {
            Files.writeString(list, String.join("\n", types) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The list of public types cannot be written: " + list, unwritable);
        }
    }
}

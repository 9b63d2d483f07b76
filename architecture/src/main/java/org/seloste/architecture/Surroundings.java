package org.seloste.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that answer differently from one machine, or one moment, to the next. */
final class Surroundings {

    private static final Set<String> WITH_ANY_ARGUMENTS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> WITH_THESE_ARGUMENTS = Set.of(
            "java.lang.String.<init>(byte[])",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String,java.lang.Object[])",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private Surroundings() {}

    static boolean areAskedBy(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        return WITH_ANY_ARGUMENTS.contains(name)
                || WITH_THESE_ARGUMENTS.contains(name + arguments(target.getRawParameterTypes()))
                || (target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now"));
    }

    private static String arguments(List<JavaClass> types) {
        return types.stream()
                .map(type -> type.isArray() ? type.getBaseComponentType().getName() + "[]" : type.getName())
                .collect(Collectors.joining(",", "(", ")"));
    }
}

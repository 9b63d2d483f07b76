package org.seloste.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fault in Seloste itself: says what to report. The details name places in the program and no message, since a
 * message may quote what somebody's file says.
 */
final class Breakdown {

    private final Throwable fault;

    Breakdown(Throwable fault) {
        this.fault = fault;
    }

    void tell(PrintWriter err, String version, String command, Path temporary, boolean verbose) {
        String details = String.join("\n", details(version, command)) + "\n";
        err.println("seloste: this is a fault in Seloste, not in your files: "
                + fault.getClass().getSimpleName() + where());
        if (verbose) {
            err.println(fault.getMessage());
            err.print(details);
        }
        try {
            Path file = Files.createTempFile(temporary, "seloste-fault-", ".txt");
            Files.writeString(file, details);
            err.println(
                    "Please report it to the project with the file " + file + ", as CONTRIBUTING.md says. It names");
            err.println("the command and places in the program, and nothing that your files say.");
        } catch (IOException unwritable) {
            err.println(
                    "Please report it to the project, as CONTRIBUTING.md says, with what this command says with -v.");
        }
    }

    private String where() {
        StackTraceElement[] places = fault.getStackTrace();
        return places.length == 0 ? "" : " at " + places[0];
    }

    private List<String> details(String version, String command) {
        List<String> lines = new ArrayList<>(List.of(version, "seloste " + command));
        for (Throwable at = fault; at != null; at = at.getCause()) {
            lines.add(at.getClass().getName());
            for (StackTraceElement place : at.getStackTrace()) {
                lines.add("    " + place);
            }
        }
        return lines;
    }
}

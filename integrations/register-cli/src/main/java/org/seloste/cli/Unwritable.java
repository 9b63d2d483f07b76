package org.seloste.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** Says why something could not be written, in words rather than by the name of an exception. */
final class Unwritable {

    private Unwritable() {}

    static String reason(IOException unwritable, Messages messages) {
        if (unwritable instanceof FileSystemException system && system.getFile() != null) {
            return system.getFile() + ": " + why(system, messages);
        }
        return String.valueOf(unwritable.getMessage());
    }

    private static String why(FileSystemException system, Messages messages) {
        if (system instanceof AccessDeniedException) {
            return messages.say("unwritable.denied");
        }
        if (system instanceof FileAlreadyExistsException || system instanceof NotDirectoryException) {
            return messages.say("unwritable.file-there");
        }
        return system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
    }
}

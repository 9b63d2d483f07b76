package org.seloste.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A standard stream that remembers why it could not be written; {@link PrintWriter} only knows that it could not.
 *
 * <p>What goes into files and pipes is UTF-8 wherever the command runs: a report is read by other programs.
 */
final class StandardStream extends OutputStream {

    private final FileOutputStream to;
    private Optional<String> failure = Optional.empty();

    StandardStream(FileDescriptor descriptor) {
        to = new FileOutputStream(descriptor);
    }

    PrintWriter printer(Charset charset) {
        return new PrintWriter(new OutputStreamWriter(this, charset), true);
    }

    static Charset charset(boolean terminal, String ofTheConsole) {
        boolean elsewhere = !terminal || ofTheConsole.isEmpty() || !Charset.isSupported(ofTheConsole);
        return elsewhere ? StandardCharsets.UTF_8 : Charset.forName(ofTheConsole);
    }

    /** Why something was lost; a reader that has had enough and closed the pipe is no failure. */
    Optional<String> failure() {
        return failure.filter(why -> !why.contains("Broken pipe") && !why.contains("pipe is being closed"));
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int number) {
        if (failure.isEmpty()) {
            try {
                to.write(bytes, from, number);
            } catch (IOException unwritable) {
                failure = Optional.of(String.valueOf(unwritable.getMessage()));
            }
        }
    }
}

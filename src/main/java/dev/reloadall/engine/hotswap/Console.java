package dev.reloadall.engine.hotswap;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard error, for what the one who sent the classes cannot be told: a debugger hears the VM's error and no words.
 *
 * <p>Not {@code System.err}: a suspended thread may hold its lock.
 */
final class Console {

    private Console() {
    }

    @SuppressWarnings("resource") // closing it would close the program's
    static void tell(String text) {
        try {
            new FileOutputStream(FileDescriptor.err).write(("reloadall: " + text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return; // standard error is closed: there is nobody to tell, and the answer to the VM must not depend on that
        }
    }
}

package dev.reloadall.junit;

import dev.reloadall.ReloadException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one loop of this JVM, which has one standard input; or none, where it is off. */
final class SharedLoop {
    private static Optional<Loop> shared;

    private SharedLoop() {
    }

    static Optional<Loop> of(ExtensionContext context) {
        boolean asked = context.getConfigurationParameter("reloadall.loop").map(Boolean::parseBoolean).orElse(false);
        return asked ? shared() : Optional.empty();
    }

    private static synchronized Optional<Loop> shared() {
        if (shared == null) {
            PrintStream err = System.err; // before a test captures it
            Consumer<String> out = message -> err.println("reloadall: " + message);
            shared = isCi(System.getenv("CI")) ? offOnCi(out) : started(out);
        }
        return shared;
    }

    static boolean isCi(String variable) {
        return variable != null && !variable.isBlank() && !variable.equalsIgnoreCase("false");
    }

    private static Optional<Loop> offOnCi(Consumer<String> out) {
        out.accept("ReloadLoop is off although reloadall.loop is true: the environment variable CI is set, nobody would edit");
        return Optional.empty();
    }

    private static Optional<Loop> started(Consumer<String> out) {
        Signals signals = new Signals();
        try {
            return Optional.of(new Loop(out, signals, Keyboard.standard(), new ProgramReloading(out, signals)));
        } catch (ReloadException e) {
            out.accept("ReloadLoop is off: " + e.getMessage());
            return Optional.empty();
        }
    }
}

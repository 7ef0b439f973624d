package dev.reloadall.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps signals from those they would hurt: to attach to a JVM means to send it SIGQUIT, which ends a program that does not
 * catch it. Linux tells who catches what; elsewhere the JDK's own checks have to do.
 */
final class Signals {
    private static final int SIGQUIT = 3;

    private Signals() {
    }

    /** {@return whether a process, which is not among the JVMs that make themselves known, may be one all the same} */
    static boolean mayBeJava(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        Optional<String> status = read(process.resolve("status"));
        if (status.isEmpty()) {
            return !Files.isDirectory(Path.of("/proc/self"));
        }
        boolean catches = status.get().lines().filter(line -> line.startsWith("SigCgt:"))
                .anyMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(SIGQUIT - 1));
        return catches && read(process.resolve("maps")).filter(maps -> !maps.isEmpty()).map(maps -> maps.contains("libjvm"))
                .orElseGet(() -> read(process.resolve("comm")).filter(name -> name.strip().equals("java")).isPresent());
    }

    /** Empty when it is not ours to read. */
    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

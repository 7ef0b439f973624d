package dev.reloadall.engine.heap;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Finds {@code libreloadall}: the path that the system property {@value #PROPERTY} names, then the process itself (an
 * agent or a launcher that has it linked in), then the copy inside our jar, then {@code java.library.path}.
 */
final class LibraryFinder {

    static final String PROPERTY = "reloadall.native";
    private static final String NAME = "reloadall";

    private LibraryFinder() {
    }

    static NativeLibrary find() {
        String explicit = System.getProperty(PROPERTY);
        if (explicit != null) {
            return open(Path.of(explicit).toAbsolutePath().toString());
        }
        NativeLibrary process = NativeLibrary.getProcess(NativeHeap.OPTIONS);
        if (isIn(process)) {
            return process;
        }
        InputStream embedded = LibraryFinder.class.getClassLoader().getResourceAsStream(resource());
        return embedded != null ? extract(embedded) : open(NAME);
    }

    /** {@code native/linux-x86_64/libreloadall.so}: the operating system and the architecture as {@code uname} has them. */
    static String resource() {
        return "native/" + platform() + "/" + System.mapLibraryName(NAME);
    }

    static String platform() {
        return system(System.getProperty("os.name")) + "-" + architecture(System.getProperty("os.arch"));
    }

    static String system(String osName) {
        String lower = osName.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? "darwin" : lower.startsWith("windows") ? "windows" : lower;
    }

    static String architecture(String osArch) {
        return osArch.equals("amd64") ? "x86_64" : osArch;
    }

    private static boolean isIn(NativeLibrary process) {
        try {
            process.getFunction("rh_open");
            return true;
        } catch (UnsatisfiedLinkError notThere) {
            return false; // the usual case: the next place is asked
        }
    }

    private static NativeLibrary open(String nameOrPath) {
        try {
            return NativeLibrary.getInstance(nameOrPath, NativeHeap.OPTIONS);
        } catch (UnsatisfiedLinkError e) {
            throw HeapException.noLibrary("The native library " + nameOrPath + " could not be loaded on " + platform()
                    + ". Name it with -D" + PROPERTY + "=PATH, or build it: make -C src/native", e);
        }
    }

    /** A loaded library needs its file no longer. */
    private static NativeLibrary extract(InputStream embedded) {
        try (embedded) {
            Path file = Files.createTempFile("libreloadall", ".so");
            try {
                Files.copy(embedded, file, StandardCopyOption.REPLACE_EXISTING);
                return open(file.toString());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw HeapException.noLibrary("The native library could not be written to "
                    + System.getProperty("java.io.tmpdir"), e);
        }
    }
}

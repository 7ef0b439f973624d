package dev.reloadall.engine.heap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The library as the build makes it, made now when it is missing, so that the tests run from a fresh clone. */
final class TestLibrary {

    private TestLibrary() {
    }

    /** To be called before the first {@link HeapWalker#open()}; a path that is already set is kept. */
    static void use() {
        if (System.getProperty(LibraryFinder.PROPERTY) == null) {
            System.setProperty(LibraryFinder.PROPERTY, built().toString());
        }
    }

    static synchronized Path built() {
        Path library = Path.of("target/native", LibraryFinder.platform(), System.mapLibraryName("reloadall"));
        if (!Files.exists(library)) {
            make();
        }
        return library.toAbsolutePath();
    }

    private static void make() {
        try {
            Process make = new ProcessBuilder("make", "-C", "src/native").redirectErrorStream(true)
                    .redirectOutput(new File("target/make-native.log")).start();
            if (!make.waitFor(2, TimeUnit.MINUTES) || make.exitValue() != 0) {
                make.destroy();
                throw new IllegalStateException("make -C src/native failed: see target/make-native.log");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package dev.reloadall.bench;

import com.sun.jna.JNIEnv;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The bare C side of {@code src/native/bench}, which is not shipped; {@code make -C src/native bench} builds it. */
public final class BareHeap {

    private BareHeap() {
    }

    /** To be called once before the others. */
    public static void load(Path library) {
        Native.register(BareHeap.class, NativeLibrary.getInstance(library.toAbsolutePath().toString(),
                Map.of(Library.OPTION_ALLOW_OBJECTS, true)));
    }

    /** Where the build puts it; the first that exists under the working directory. */
    public static Path built() throws java.io.IOException {
        try (var files = Files.walk(Path.of("target/native-bench"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    public static native long rhb_open(JNIEnv jni);

    public static native void rhb_close(long environment);

    public static native int rhb_instances(JNIEnv jni, long environment, Object type, Object nanos);

    public static native void rhb_hold_critical(JNIEnv jni, Object array, int millis);
}

package dev.reloadall.engine.heap;

import com.sun.jna.JNIEnv;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

/**
 * {@code reloadall.h}, function by function: the contracts stand there.
 *
 * <p>Mapped directly, not through an interface, because only direct mapping passes Java arrays of objects as they are.
 */
final class NativeHeap {

    /** Lets JNA pass Java objects; a library handle opened without it refuses them. */
    static final Map<String, Object> OPTIONS = Map.of(Library.OPTION_ALLOW_OBJECTS, true);

    private NativeHeap() {
    }

    /** Binds the functions below; to be called once, before any of them. */
    static void bind(NativeLibrary library) {
        Native.register(NativeHeap.class, library);
    }

    static native int rh_open(JNIEnv jni, PointerByReference session);

    static native int rh_close(Pointer session);

    static native String rh_failed_call(Pointer session);

    static native int rh_instances(JNIEnv jni, Pointer session, Class<?>[] classes, byte hidden, byte ordered,
            Object[] result);

    static native int rh_initialized(JNIEnv jni, Pointer session, Object type, Object result);

    static native int rh_tagged(JNIEnv jni, Pointer session, Object count);

    static native int rh_referrers(JNIEnv jni, Pointer session, Object target, Object[] result);

    static native int rh_obsolete_frames(JNIEnv jni, Pointer session, Object[] virtualThreads, Object[] result);

    static native int rh_sweep(JNIEnv jni, Pointer session, Object entryClass, Object[] tables, Object slots,
            Object[] box, byte collectBefore, int limitMillis, Object freed);

    static native int rh_store(JNIEnv jni, Pointer session, Object any, Object addresses, Object values);
}

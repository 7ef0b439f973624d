package dev.reloadall.engine.heap;

import dev.reloadall.Referrer;
import dev.reloadall.Referrer.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns that {@code rh_referrers} fills, and leaves out what only this call itself holds. */
final class ReferrerReader {

    static final int COLUMNS = 5;

    private final int[] kinds;
    private final int[] indexes;
    private final Object[] holders;
    private final Object[] names;
    private final Object[] classes;

    ReferrerReader(Object[] columns) {
        kinds = (int[]) columns[0];
        indexes = (int[]) columns[1];
        holders = (Object[]) columns[2];
        names = (Object[]) columns[3];
        classes = (Object[]) columns[4];
    }

    List<Referrer> read() {
        List<Referrer> referrers = new ArrayList<>(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            if (!isOwnFrame(i)) {
                referrers.add(new Referrer(kind(kinds[i]), holder(i), where(i)));
            }
        }
        return referrers;
    }

    private boolean isOwnFrame(int i) {
        return holders[i] == Thread.currentThread() && (classes[i] == HeapWalker.class || classes[i] == NativeHeap.class);
    }

    /** The thread of a local variable is where it is, not what holds it. */
    private Object holder(int i) {
        return isLocal(i) ? null : holders[i];
    }

    private boolean isLocal(int i) {
        return kind(kinds[i]) == Kind.STACK_LOCAL || kind(kinds[i]) == Kind.JNI_LOCAL;
    }

    private String where(int i) {
        return switch (kind(kinds[i])) {
            case FIELD, STATIC_FIELD -> names[i] == null ? "field " + indexes[i] : (String) names[i];
            case ARRAY_ELEMENT -> "[" + indexes[i] + "]";
            case STACK_LOCAL -> frame(i) + ", slot " + indexes[i] + ", " + thread(i);
            case JNI_LOCAL -> frame(i) + ", " + thread(i);
            case JNI_GLOBAL, MONITOR, THREAD -> "";
            case VM -> vm(kinds[i]);
        };
    }

    private String frame(int i) {
        return classes[i] == null ? "native code" : ((Class<?>) classes[i]).getName() + "." + names[i];
    }

    private String thread(int i) {
        return holders[i] instanceof Thread thread ? "thread " + thread.getName() : "unknown thread";
    }

    /** {@code jvmtiHeapReferenceKind}. */
    static Kind kind(int jvmti) {
        return switch (jvmti) {
            case 2 -> Kind.FIELD;
            case 3 -> Kind.ARRAY_ELEMENT;
            case 8 -> Kind.STATIC_FIELD;
            case 21 -> Kind.JNI_GLOBAL;
            case 23 -> Kind.MONITOR;
            case 24 -> Kind.STACK_LOCAL;
            case 25 -> Kind.JNI_LOCAL;
            case 26 -> Kind.THREAD;
            default -> Kind.VM;
        };
    }

    private static String vm(int jvmti) {
        return switch (jvmti) {
            case 1 -> "class";
            case 4 -> "class loader";
            case 5 -> "signers";
            case 6 -> "protection domain";
            case 7 -> "interface";
            case 9 -> "constant pool";
            case 10 -> "superclass";
            case 22 -> "system class";
            default -> "other";
        };
    }
}

package dev.reloadall.engine.schema;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.objectweb.asm.ClassReader;

/** Which classes a class file names: the class entries of its constant pool. */
public final class ClassReferences {

    private static final int CONSTANT_CLASS = 7;
    private static final Map<byte[], Set<String>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private ClassReferences() {
    }

    /** Internal names and array descriptors. */
    public static Set<String> of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> names = new HashSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == CONSTANT_CLASS) {
                names.add(reader.readUTF8(offset, buffer));
            }
        }
        return names;
    }

    /** The same for a class file that is asked about again and again: remembered as long as that very array is in use. */
    public static Set<String> remembered(byte[] classFile) {
        return KNOWN.computeIfAbsent(classFile, ClassReferences::of);
    }
}

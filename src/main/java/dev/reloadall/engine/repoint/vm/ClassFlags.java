package dev.reloadall.engine.repoint.vm;

import com.sun.jna.Pointer;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.runtime.Repointed;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;

/**
 * The access flags that the VM has of a class and of its methods. All that are changed are in the lowest byte, in which the VM itself
 * changes nothing at run time; what it changes is beside it, by exchanging the whole word if that is still what it was.
 */
public final class ClassFlags {

    private final long klassInMirror;
    private final long access;
    private final long methods;
    private final long length;
    private final long first;
    private final long methodAccess;
    private final long constMethod;
    private final long pool;
    private final long nameIndex;
    private final long poolEntries;
    private final long symbolLength;
    private final long symbolBody;

    /** @throws UnknownLayout where the VM's table does not tell */
    public ClassFlags(VmStructs structs) {
        long size = structs.size("AccessFlags");
        long lowest = structs.offset("AccessFlags._flags") + (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 0 : size - 1);
        klassInMirror = structs.address("java_lang_Class._klass_offset").getInt(0);
        access = structs.offset("Klass._access_flags") + lowest;
        methods = structs.offset("InstanceKlass._methods");
        length = structs.offset("Array<int>._length");
        first = structs.offset("Array<Method*>._data");
        methodAccess = structs.offset("Method._access_flags") + lowest;
        constMethod = structs.offset("Method._constMethod");
        pool = structs.offset("ConstMethod._constants");
        nameIndex = structs.offset("ConstMethod._name_index");
        poolEntries = structs.size("ConstantPool");
        symbolLength = structs.offset("Symbol._length");
        symbolBody = structs.offset("Symbol._body");
    }

    private Pointer klass(Class<?> mirror) {
        return new Pointer(Repointed.address(mirror, klassInMirror));
    }

    /** For the VM, whatever reflection says. */
    public boolean isFinal(Class<?> type) {
        return (klass(type).getByte(access) & Opcodes.ACC_FINAL) != 0;
    }

    /** For the VM, whatever reflection says. */
    public boolean isPublic(Class<?> type) {
        return (klass(type).getByte(access) & Opcodes.ACC_PUBLIC) != 0;
    }

    /** {@return the methods of a class, each as its access flags (the lowest byte) and its name} */
    public Set<String> methods(Class<?> type) {
        Set<String> all = new HashSet<>();
        forEach(type, method -> all.add((method.getByte(methodAccess) & 0xFF) + " " + name(method)));
        return all;
    }

    /** Changes the flags. The methods come first: a class that is open and whose methods are not final has no room in its table for them. */
    public void open(Class<?> type, Set<ClassOpening> openings) {
        if (openings.contains(ClassOpening.EXTENSIBLE)) {
            forEach(type, this::close);
            set(klass(type), access, 0, Opcodes.ACC_FINAL);
        }
        if (openings.contains(ClassOpening.CONSTRUCTORS)) {
            forEach(type, this::openConstructor);
        }
        if (openings.contains(ClassOpening.PUBLIC)) {
            set(klass(type), access, Opcodes.ACC_PUBLIC, 0);
        }
    }

    private void close(Pointer method) {
        if (isOverridable(method.getByte(methodAccess), name(method))) {
            set(method, methodAccess, Opcodes.ACC_FINAL, 0);
        }
    }

    private void openConstructor(Pointer method) {
        if (isConstructor(name(method))) {
            set(method, methodAccess, 0, Opcodes.ACC_PRIVATE);
        }
    }

    /** Needs a method of a class that can be extended a place in its table? */
    public static boolean isOverridable(int access, String name) {
        return (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.startsWith("<");
    }

    /** By its name. */
    public static boolean isConstructor(String name) {
        return name.equals("<init>");
    }

    private static void set(Pointer structure, long at, int on, int off) {
        structure.setByte(at, (byte) (structure.getByte(at) & ~off | on));
    }

    private void forEach(Class<?> type, Consumer<Pointer> action) {
        Pointer array = klass(type).getPointer(methods);
        int count = array.getInt(length);
        for (int i = 0; i < count; i++) {
            action.accept(array.getPointer(first + (long) i * Long.BYTES));
        }
    }

    private String name(Pointer method) {
        Pointer constants = method.getPointer(constMethod);
        int index = constants.getShort(nameIndex) & 0xFFFF;
        Pointer symbol = constants.getPointer(pool).getPointer(poolEntries + (long) index * Long.BYTES);
        return new String(symbol.getByteArray(symbolBody, symbol.getShort(symbolLength) & 0xFFFF), java.nio.charset.StandardCharsets.UTF_8);
    }
}

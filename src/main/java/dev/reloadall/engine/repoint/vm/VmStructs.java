package dev.reloadall.engine.repoint.vm;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The table in which HotSpot tells the Serviceability Agent where everything is. */
public final class VmStructs {

    private static final String STRUCTS = "gHotSpotVMStruct";
    private static final String TYPES = "gHotSpotVMType";
    private static final String CONSTANTS = "gHotSpotVMLongConstant";

    private final NativeLibrary vm;
    private final Map<String, Long> offsets = new HashMap<>();
    private final Map<String, Pointer> statics = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, Long> constants = new HashMap<>();

    private VmStructs(NativeLibrary vm) {
        this.vm = vm;
        structs();
        types();
        constants();
    }

    /** @throws UnknownLayout where the VM exports no such table */
    public static VmStructs read() {
        try {
            return new VmStructs(vm());
        } catch (UnsatisfiedLinkError e) {
            throw new UnknownLayout("it exports no table of its structures", e);
        }
    }

    private static NativeLibrary vm() {
        Path home = Path.of(System.getProperty("java.home"));
        for (String place : new String[] {"lib/server", "bin/server", "lib"}) {
            Path library = home.resolve(place).resolve(System.mapLibraryName("jvm"));
            if (Files.exists(library)) {
                return NativeLibrary.getInstance(library.toString());
            }
        }
        return NativeLibrary.getProcess();
    }

    private void structs() {
        long type = number(STRUCTS + "EntryTypeNameOffset");
        long field = number(STRUCTS + "EntryFieldNameOffset");
        long isStatic = number(STRUCTS + "EntryIsStaticOffset");
        long offset = number(STRUCTS + "EntryOffsetOffset");
        long address = number(STRUCTS + "EntryAddressOffset");
        long stride = number(STRUCTS + "EntryArrayStride");
        for (Pointer entry = start(STRUCTS); entry.getPointer(type) != null; entry = entry.share(stride)) {
            String name = entry.getPointer(type).getString(0) + "." + entry.getPointer(field).getString(0);
            if (entry.getInt(isStatic) != 0) {
                statics.put(name, entry.getPointer(address));
            } else {
                offsets.put(name, entry.getLong(offset));
            }
        }
    }

    private void types() {
        long name = number(TYPES + "EntryTypeNameOffset");
        long size = number(TYPES + "EntrySizeOffset");
        long stride = number(TYPES + "EntryArrayStride");
        for (Pointer entry = start(TYPES); entry.getPointer(name) != null; entry = entry.share(stride)) {
            sizes.put(entry.getPointer(name).getString(0), entry.getLong(size));
        }
    }

    private void constants() {
        long name = number(CONSTANTS + "EntryNameOffset");
        long value = number(CONSTANTS + "EntryValueOffset");
        long stride = number(CONSTANTS + "EntryArrayStride");
        for (Pointer entry = start(CONSTANTS); entry.getPointer(name) != null; entry = entry.share(stride)) {
            constants.put(entry.getPointer(name).getString(0), entry.getLong(value));
        }
    }

    private Pointer start(String table) {
        return vm.getGlobalVariableAddress(table + "s").getPointer(0);
    }

    private long number(String symbol) {
        return vm.getGlobalVariableAddress(symbol).getLong(0);
    }

    /** Where a field is in its structure. */
    long offset(String field) {
        return known(offsets.get(field), field);
    }

    boolean has(String field) {
        return offsets.containsKey(field) || statics.containsKey(field);
    }

    /** Where a static variable is. */
    Pointer address(String variable) {
        return known(statics.get(variable), variable);
    }

    long size(String type) {
        return known(sizes.get(type), type);
    }

    long constant(String name) {
        return known(constants.get(name), name);
    }

    private static <T> T known(T value, String name) {
        if (value == null) {
            throw new UnknownLayout("its table of structures has no " + name);
        }
        return value;
    }
}

package dev.reloadall.engine.repoint.vm;

import static dev.reloadall.engine.repoint.vm.UnknownLayout.require;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.reloadall.runtime.Repointed;

/** Where this VM keeps an object's class, and a class's mirror. */
public final class Layout {

    private final long klassInMirror;
    private final long mirrorInKlass;
    private final long layoutHelper;
    private final long oopMapSize;
    private final long access;
    private final long narrowBase;
    private final int narrowShift;
    private final boolean wide;
    private final int compactShift;

    /** @throws UnknownLayout where it is not one that is known */
    public Layout(VmStructs structs, VmFlags flags) {
        require(Native.POINTER_SIZE == 8, "it is no 64-bit VM");
        require(!flags.isSet("EnableJVMCI") && !flags.isSet("UseJVMCICompiler"), "its compiler is not C1 or C2");
        // The epoch in the mark of an object that is locked so means what the klass says of it, which the successor's does not.
        require(!flags.isSet("UseBiasedLocking"), "locks are biased towards threads, by what an object's class says then (-XX:+UseBiasedLocking)");
        klassInMirror = structs.address("java_lang_Class._klass_offset").getInt(0);
        mirrorInKlass = structs.offset("Klass._java_mirror");
        layoutHelper = structs.offset("Klass._layout_helper");
        oopMapSize = structs.offset("InstanceKlass._nonstatic_oop_map_size");
        access = structs.offset("InstanceKlass._reference_type");
        wide = !flags.isSet("UseCompressedClassPointers");
        narrowBase = wide ? 0 : Pointer.nativeValue(structs.address(narrow(structs, "_base")).getPointer(0));
        narrowShift = wide ? 0 : structs.address(narrow(structs, "_shift")).getInt(0);
        compactShift = flags.isSet("UseCompactObjectHeaders") ? (int) structs.constant("markWord::klass_shift") : 0;
        require(compactShift == 0 || flags.isSet("UseObjectMonitorTable"), "the word with an object's class is where its monitor is");
        String word = compactShift > 0 ? "oopDesc._mark" : wide ? "oopDesc._metadata._klass" : "oopDesc._metadata._compressed_klass";
        Repointed.layout(structs.offset(word), wide, compactShift, klassInMirror, structs.offset("InstanceKlass._init_state"));
    }

    private static String narrow(VmStructs structs, String field) {
        String former = "CompressedKlassPointers._narrow_klass." + field;
        return structs.has(former) ? former : "CompressedKlassPointers." + field;
    }

    /** Of classes and arrays. */
    Pointer klass(Class<?> mirror) {
        return new Pointer(Repointed.address(mirror, klassInMirror));
    }

    /** The word that instances have. */
    public long word(Class<?> mirror) {
        long klass = Pointer.nativeValue(klass(mirror));
        long word = wide ? klass : klass - narrowBase >>> narrowShift;
        require(compactShift == 0 || word >>> Long.SIZE - compactShift == 0, "the class of an object does not fit into its header");
        return word;
    }

    /** Have their instances the same size, the same references, and the same treatment by collectors? */
    public void requireSame(Class<?> type, Class<?> successor) {
        Pointer a = klass(type);
        Pointer b = klass(successor);
        boolean same = a.getInt(layoutHelper) >> 3 == b.getInt(layoutHelper) >> 3
                && a.getInt(oopMapSize) == b.getInt(oopMapSize) && a.getByte(access) == b.getByte(access);
        require(same, "a successor of " + type.getName() + " is laid out in another way");
    }

    /**
     * From now on the successor's instances say that they are of the class: both share the handle of one mirror, so
     * that no collector has to be told.
     */
    public void hide(Class<?> successor, Class<?> type) {
        Pointer mirror = klass(type).getPointer(mirrorInKlass);
        klass(successor).setPointer(mirrorInKlass, mirror);
    }
}

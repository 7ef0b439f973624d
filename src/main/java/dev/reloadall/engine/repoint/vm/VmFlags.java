package dev.reloadall.engine.repoint.vm;

import com.sun.jna.Pointer;
import java.util.HashMap;
import java.util.Map;

/** The VM's own flags, where they lie. */
public final class VmFlags {

    private final Map<String, Pointer> flags = new HashMap<>();

    /** @param structs tells where they are */
    public VmFlags(VmStructs structs) {
        Pointer entry = structs.address("JVMFlag.flags").getPointer(0);
        long count = structs.address("JVMFlag.numFlags").getLong(0);
        long size = structs.size("JVMFlag");
        for (long i = 0; i < count; i++, entry = entry.share(size)) {
            Pointer name = entry.getPointer(structs.offset("JVMFlag._name"));
            if (name != null) {
                flags.put(name.getString(0), entry.getPointer(structs.offset("JVMFlag._addr")));
            }
        }
    }

    boolean has(String name) {
        return flags.containsKey(name);
    }

    /** Is it there, and set? */
    boolean isSet(String name) {
        Pointer flag = flags.get(name);
        return flag != null && flag.getByte(0) != 0;
    }

    Pointer address(String name) {
        Pointer flag = flags.get(name);
        if (flag == null) {
            throw new UnknownLayout("it has no flag " + name);
        }
        return flag;
    }

    /** Sets a number, and returns what it was. */
    long put(String name, long value) {
        Pointer flag = address(name);
        long former = flag.getLong(0);
        flag.setLong(0, value);
        return former;
    }

    /** Runs something with switches turned another way, and turns them back. */
    void with(Map<String, Boolean> switches, Runnable action) {
        Map<Pointer, Byte> former = new HashMap<>();
        switches.forEach((name, value) -> former.put(address(name), address(name).getByte(0)));
        switches.forEach((name, value) -> address(name).setByte(0, (byte) (value ? 1 : 0)));
        try {
            action.run();
        } finally {
            former.forEach((flag, value) -> flag.setByte(0, value));
        }
    }
}

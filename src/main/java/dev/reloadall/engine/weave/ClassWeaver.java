package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.ClassNode;

/** Weaves one class: its native part first, then each of its companions, the fresh one last. */
public final class ClassWeaver {

    private final Types types;
    private final TypeInfo self;
    private final ClassNode natively;
    private final ClassNode logical;
    private final Set<MemberKey> passThroughs;

    /**
     * @param types the world after the reload
     * @param self the class in it
     * @param natively as the VM has it
     * @param logical the present version
     * @param passThroughs methods that only preparation added
     */
    public ClassWeaver(Types types, TypeInfo self, ClassNode natively, ClassNode logical, Set<MemberKey> passThroughs) {
        this.types = types;
        this.self = self;
        this.natively = natively;
        this.logical = logical;
        this.passThroughs = passThroughs;
    }

    /**
     * @param existing companions that are defined already
     * @param fresh the one to define with this version; bridges that are new go there
     * @throws WeaveRefusal where the code has a form that cannot be woven
     */
    public Woven weave(List<Companion> existing, Companion fresh) {
        return weave(existing, fresh, Map.of());
    }

    /** @param settled class files, by name, of those of the existing companions that stay as they are */
    public Woven weave(List<Companion> existing, Companion fresh, Map<String, byte[]> settled) {
        Map<String, Home> bridges = new HashMap<>();
        existing.forEach(each -> remember(bridges, each));
        Bridges grow = (handle, desc) -> bridges.computeIfAbsent(handle + " " + desc, key -> add(fresh, key, handle, desc));
        byte[] nativeBytes = new NativeWeaver(site(self.nativeSchema(), grow), natively, logical, passThroughs).weave();
        Map<String, byte[]> companions = new LinkedHashMap<>();
        existing.forEach(each -> {
            byte[] asItIs = settled.get(each.name());
            companions.put(each.name(), asItIs == null ? companion(each, grow) : asItIs);
        });
        if (fresh.members().isEmpty()) {
            return new Woven(nativeBytes, companions, null);
        }
        companions.put(fresh.name(), companion(fresh, grow));
        return new Woven(nativeBytes, companions, fresh);
    }

    private byte[] companion(Companion companion, Bridges bridges) {
        return new CompanionWeaver(site(CompanionWeaver.schema(companion.name()), bridges), logical, companion).weave();
    }

    private Site site(ClassSchema executing, Bridges bridges) {
        return new Site(types, self, executing, bridges);
    }

    private static void remember(Map<String, Home> bridges, Companion companion) {
        companion.members().forEach((member, home) -> {
            if (member.kind() == Member.Kind.BRIDGE) {
                bridges.put(member.key().name(), home);
            }
        });
    }

    private static Home add(Companion fresh, String key, Handle handle, String desc) {
        Member member = new Member(Member.Kind.BRIDGE, new MemberKey(key, desc));
        String plain = handle.getName().equals("<init>") ? "new" : handle.getName();
        Home home = new Home(fresh.name(), plain + "$bridge" + fresh.members().size(), desc, -1);
        fresh.members().put(member, home);
        fresh.bridges().put(member, handle);
        return home;
    }
}

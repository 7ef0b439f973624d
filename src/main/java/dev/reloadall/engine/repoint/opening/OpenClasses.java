package dev.reloadall.engine.repoint.opening;

import dev.reloadall.engine.instrument.ForeignLayout;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Classes that have been opened after they were loaded. They stay so: compiled code that takes a class for one that can be
 * extended is right for one that cannot.
 *
 * <p>A class is opened while the VM redefines it, by the transformer: no other redefinition of it goes on then, which would mix
 * flags of before and after; and compilations that go on meanwhile do not survive a redefinition.
 */
public final class OpenClasses implements ClassFileTransformer {

    private final Redefiner redefiner;
    private final ClassFlags flags;
    private final Map<Class<?>, Set<ClassOpening>> wanted = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Class<?>, Set<ClassOpening>> done = Collections.synchronizedMap(new WeakHashMap<>());
    private final BoundMethods bound = new BoundMethods();
    private boolean listening;

    /** @param redefiner has the VM take the class files of opened classes */
    public OpenClasses(Redefiner redefiner, ClassFlags flags) {
        this.redefiner = redefiner;
        this.flags = flags;
    }

    /**
     * Opens classes, as far as they are not.
     *
     * @return has any been made extensible? Then what is compiled, and not thrown away yet, knows better
     * @throws ForeignLayout where the VM does not redefine one, because of another agent
     */
    public boolean open(Map<Class<?>, Set<ClassOpening>> openings) {
        Map<Class<?>, Set<ClassOpening>> missing = new LinkedHashMap<>(openings);
        missing.entrySet().removeIf(each -> done.getOrDefault(each.getKey(), Set.of()).containsAll(each.getValue()));
        if (missing.isEmpty()) {
            return false;
        }
        if (!listening) {
            redefiner.add(this);
            listening = true;
        }
        missing.forEach((type, each) -> wanted.merge(type, EnumSet.copyOf(each), OpenClasses::both));
        missing.keySet().forEach(this::redefine);
        return missing.values().stream().anyMatch(each -> each.contains(ClassOpening.EXTENSIBLE));
    }

    private static Set<ClassOpening> both(Set<ClassOpening> some, Set<ClassOpening> more) {
        Set<ClassOpening> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    private void redefine(Class<?> type) {
        try {
            redefiner.retransform(type);
        } catch (UnsupportedOperationException e) {
            throw new ForeignLayout(type.getName(), "another agent changed it as it loaded, and does it otherwise now: " + e.getMessage(), e);
        }
        if (!wanted.get(type).equals(done.get(type))) {
            throw new LinkageError(type.getName() + " could not be opened: the VM showed no class file of it");
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        if (redefined == null) {
            return loader == null ? null : bound.check(loader, classFile);
        }
        Set<ClassOpening> openings = wanted.get(redefined);
        if (openings == null) {
            return null;
        }
        byte[] opened = OpenedClassFile.of(classFile, openings);
        if (!openings.equals(done.get(redefined))) {
            if (openings.contains(ClassOpening.EXTENSIBLE)) {
                bound.add(redefined, classFile);
            }
            flags.open(redefined, openings);
            done.put(redefined, openings);
        }
        return opened;
    }
}

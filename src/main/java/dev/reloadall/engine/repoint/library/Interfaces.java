package dev.reloadall.engine.repoint.library;

import dev.reloadall.engine.instrument.ChangedResult;
import dev.reloadall.engine.instrument.GenericSignatures;
import dev.reloadall.engine.instrument.LibraryMethods;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.runtime.Declared;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Has {@code Class.getInterfaces()} list what the present version of a class declares. {@code getGenericInterfaces()} reads what the
 * redefined class file says, once the library forgets what it has read before.
 */
public final class Interfaces implements ClassFileTransformer {

    private static final String METHOD = "getInterfaces";
    private static final String DESCRIPTOR = "(Z)[Ljava/lang/Class;";

    private final Map<Class<?>, Class<?>[]> former = new IdentityHashMap<>();
    private boolean woven;

    /** Has {@code Class} woven, if this VM's can be. */
    public void prepare(Redefiner redefiner) {
        redefiner.retransform(this, Class.class);
    }

    /** To be called when the classes have been redefined. */
    public void declare(Plan plan) {
        if (woven) {
            plan.classes().stream().filter(each -> !each.diff().from().interfaces().equals(each.diff().to().interfaces())).forEach(this::declare);
        }
    }

    private void declare(PlannedClass planned) {
        Class<?> type = planned.type().type();
        former.put(type, Declared.of(type).interfaces());
        set(type, resolve(planned.diff().to().interfaces(), type));
    }

    private static Class<?>[] resolve(List<String> names, Class<?> type) {
        Class<?>[] all = new Class<?>[names.size()];
        for (int i = 0; i < all.length; i++) {
            try {
                all[i] = Class.forName(names.get(i).replace('/', '.'), false, type.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new LinkageError(type.getName(), e);
            }
        }
        return all;
    }

    private void set(Class<?> type, Class<?>[] interfaces) {
        Declared.of(type).setInterfaces(interfaces);
        GenericSignatures.forget(type);
    }

    /** As declared before. */
    public void rollBack() {
        former.forEach(this::set);
        former.clear();
    }

    /** What was declared stays. */
    public void commit() {
        former.clear();
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return "java/lang/Class".equals(name) ? weave(classFile) : null;
    }

    private byte[] weave(byte[] classFile) {
        return LibraryMethods.weave(classFile, (name, descriptor, to) -> {
            boolean found = name.equals(METHOD) && descriptor.equals(DESCRIPTOR);
            woven |= found;
            return found ? new ChangedResult(to, "dev/reloadall/runtime/Declared", "interfaces", Class[].class, Class.class) : to;
        });
    }
}

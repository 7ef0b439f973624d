package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.SwitchPoint;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A call of an added virtual method: a polymorphic inline cache over the receiver's exact class. */
final class VirtualSite extends MutableCallSite {

    /** Beyond this many receiver classes a look-up in a table is faster than the chain of tests. */
    private static final int CHAIN = 24;

    private final Class<?> owner;
    private final String name;
    private final MethodHandle miss;
    private final Map<Class<?>, MethodHandle> known = new ConcurrentHashMap<>();
    private SwitchPoint epoch;
    private MethodHandle chain;

    VirtualSite(Class<?> owner, String name, MethodType type) {
        super(type);
        this.owner = owner;
        this.name = name;
        MethodHandle select = Handles.bind(this, "select", MethodHandle.class, Object.class)
                .asType(MethodType.methodType(MethodHandle.class, type.parameterType(0)));
        this.miss = MethodHandles.foldArguments(MethodHandles.exactInvoker(type),
                MethodHandles.dropArguments(select, 1, type.parameterList().subList(1, type.parameterCount())));
        setTarget(miss);
    }

    /** Finds the code for a receiver that no test of the chain knew, and adds a test for its class. */
    MethodHandle select(Object receiver) {
        Class<?> type = Objects.requireNonNull(receiver).getClass();
        SwitchPoint now = Epoch.current();
        if (epoch == now) {
            MethodHandle seen = known.get(type);
            if (seen != null) {
                return seen;
            }
        }
        MethodHandle target = Epoch.resolver().virtual(type, owner, name, type().dropParameterTypes(0, 1)).asType(type());
        remember(type, target, now);
        return target;
    }

    private synchronized void remember(Class<?> type, MethodHandle target, SwitchPoint now) {
        if (epoch != now) {
            known.clear();
            epoch = now;
            chain = miss;
        }
        if (known.put(type, target) == null && known.size() <= CHAIN) {
            MethodHandle test = Handles.isExactly(type)
                    .asType(MethodType.methodType(boolean.class, type().parameterType(0)));
            chain = MethodHandles.guardWithTest(test, target, chain);
            setTarget(now.guardWithTest(chain, miss));
        }
    }
}

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

    private final Class<?> caller;
    private final Class<?> owner;
    private final String name;
    private final MethodHandle miss;
    private final Map<Class<?>, MethodHandle> known = new ConcurrentHashMap<>();
    private SwitchPoint epoch;
    private MethodHandle chain;
    private volatile Strangers strangers;

    VirtualSite(Class<?> caller, Class<?> owner, String name, MethodType type) {
        super(type);
        this.caller = caller;
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
        if (!isKeptByCaller(type.getClassLoader())) {
            return strangers(now).handles.get(type);
        }
        if (epoch == now) {
            MethodHandle seen = known.get(type);
            if (seen != null) {
                return seen;
            }
        }
        MethodHandle target = find(type);
        remember(type, target, now);
        return target;
    }

    private MethodHandle find(Class<?> receiver) {
        return Epoch.resolver().virtual(receiver, owner, name, type().dropParameterTypes(0, 1)).asType(type());
    }

    /** Does the calling class keep that loader? A test in the chain would keep any other one, though the program dropped it. */
    private boolean isKeptByCaller(ClassLoader loader) {
        ClassLoader each = caller.getClassLoader();
        while (each != null && each != loader) {
            each = each.getParent();
        }
        return each == loader;
    }

    private Strangers strangers(SwitchPoint now) {
        Strangers present = strangers;
        if (present == null || present.epoch != now) {
            present = new Strangers(now, new ClassValue<>() {
                @Override
                protected MethodHandle computeValue(Class<?> receiver) {
                    return find(receiver);
                }
            });
            strangers = present;
        }
        return present;
    }

    /** What is known of classes that the caller does not keep: it is with those classes, and goes with them. */
    private record Strangers(SwitchPoint epoch, ClassValue<MethodHandle> handles) {
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

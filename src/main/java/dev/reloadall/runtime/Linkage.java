package dev.reloadall.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

/** The bootstrap methods of woven code. Each links one kind of access that the native layout does not allow. */
public final class Linkage {

    private Linkage() {
    }

    /** Reads or writes an added instance field: {@code (owner)T} or {@code (owner,T)void}. */
    public static CallSite field(Lookup caller, String name, MethodType type, Class<?> owner, Class<?> part)
            throws ReflectiveOperationException {
        MethodHandle find = Extension.of(owner).finder(part);
        boolean get = type.returnType() != void.class;
        MethodHandle access = get
                ? Gateway.trusted().findGetter(part, name, type.returnType())
                : Gateway.trusted().findSetter(part, name, type.parameterType(1));
        return new ConstantCallSite(MethodHandles.filterArguments(access, 0, find).asType(type));
    }

    /** Calls an added virtual method. */
    public static CallSite virtual(Lookup caller, String name, MethodType type, Class<?> owner) {
        return new VirtualSite(caller.lookupClass(), owner, name, type);
    }

    /** Calls or accesses a native member that the calling class has no access to, as {@code host} would. */
    public static CallSite member(Lookup caller, String name, MethodType type, int kind, Class<?> owner, Class<?> host)
            throws ReflectiveOperationException {
        return new ConstantCallSite(NativeMember.find(kind, owner, name, type, host).asType(type));
    }

    /** Makes an object with a native constructor that the calling class has no access to: {@code (args)owner}. */
    public static CallSite create(Lookup caller, String name, MethodType type, Class<?> owner)
            throws ReflectiveOperationException {
        MethodHandle constructor = Repointed.constructor(owner, type.changeReturnType(void.class));
        return new ConstantCallSite(constructor.asType(type));
    }

    /** Makes an object with an added constructor: leaves the arguments and calls the carrier with default values. */
    public static CallSite createAdded(Lookup caller, String name, MethodType type, Class<?> owner, int index, MethodType carrier)
            throws ReflectiveOperationException {
        RawField.initialize(owner); // its static initializer may make objects with added constructors, and so must not come in between
        MethodHandle constructor = Repointed.constructor(owner, carrier.changeReturnType(void.class));
        Object[] defaults = new Object[carrier.parameterCount()];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = MethodHandles.zero(carrier.parameterType(i)).type().returnType().isPrimitive()
                    ? zero(carrier.parameterType(i)) : null;
        }
        MethodHandle carry = MethodHandles.insertArguments(constructor, 0, defaults);
        MethodHandle leave = leaving(owner, index, type.changeReturnType(void.class));
        MethodHandle both = MethodHandles.foldArguments(MethodHandles.dropArguments(carry, 0, type.parameterList()), leave);
        return new ConstantCallSite(forgetting(both, owner).asType(type));
    }

    private static MethodHandle forgetting(MethodHandle create, Class<?> owner) throws ReflectiveOperationException {
        MethodHandle forget = MethodHandles.lookup().findStatic(Pending.class, "forget",
                MethodType.methodType(void.class, Class.class, Throwable.class)).bindTo(owner);
        MethodHandle raise = MethodHandles.throwException(create.type().returnType(), Throwable.class);
        return MethodHandles.catchException(create, Throwable.class, MethodHandles.foldArguments(raise, forget));
    }

    private static Object zero(Class<?> primitive) {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(primitive, 1), 0);
    }

    /** Leaves the arguments of an added constructor for the carrier: {@code (args)void}. */
    public static CallSite leave(Lookup caller, String name, MethodType type, Class<?> owner, int index) {
        return new ConstantCallSite(leaving(owner, index, type));
    }

    private static MethodHandle leaving(Class<?> owner, int index, MethodType type) {
        try {
            MethodHandle leave = MethodHandles.lookup().findStatic(Pending.class, "leave",
                    MethodType.methodType(void.class, Class.class, int.class, Object[].class));
            return MethodHandles.insertArguments(leave, 0, owner, index)
                    .asCollector(Object[].class, type.parameterCount()).asType(type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("leave", e);
        }
    }

    /** {@code MethodHandles.lookup()} as code of {@code host} would call it: {@code ()Lookup}. */
    public static CallSite lookup(Lookup caller, String name, MethodType type, Class<?> host) {
        return new ConstantCallSite(MethodHandles.constant(Lookup.class, Gateway.trusted().in(host)));
    }

    /** Calls a library method that looks at the class of its caller: from a hidden class that is a nest mate of {@code host}. */
    public static CallSite nestMate(Lookup caller, String name, MethodType type, Class<?> host, String classFile)
            throws ReflectiveOperationException {
        Lookup hidden = Gateway.trusted().in(host).defineHiddenClass(classFile.getBytes(StandardCharsets.ISO_8859_1), false,
                Lookup.ClassOption.NESTMATE);
        return new ConstantCallSite(hidden.findStatic(hidden.lookupClass(), name, type));
    }

    /** Waits for the reload that the code belongs to, once: {@code ()boolean}, whether the code is in force then. */
    public static CallSite arrive(Lookup caller, String name, MethodType type, long number) {
        return new ConstantCallSite(MethodHandles.constant(boolean.class, Arrival.await(number)));
    }

    /** Raises what the VM would, had it known that the member is not there. {@code name} tells which error. */
    public static CallSite missing(Lookup caller, String name, MethodType type, String what) {
        return new ConstantCallSite(Handles.raise(name, what, type));
    }
}

package dev.reloadall.engine;

import dev.reloadall.engine.instrument.AnnotationElements;
import dev.reloadall.engine.instrument.MethodBodies;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Resolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Selects the body that a receiver's class has for an added method (JVMS 5.4.6), over the present versions. */
final class VirtualResolver implements Resolver {

    private final World world;
    private final PresentInterfaces interfaces;

    VirtualResolver(World world) {
        this.world = world;
        interfaces = new PresentInterfaces(world);
    }

    @Override
    public MethodHandle virtual(Class<?> receiver, Class<?> owner, String name, MethodType type) {
        MemberKey key = new MemberKey(name, type.toMethodDescriptorString());
        try {
            Class<?> selected = Selection.in(receiver, owner, each -> declared(each, key));
            if (selected != null) {
                MemberSchema method = declared(selected, key);
                return method.isAbstract() ? raise(AbstractMethodError.class, receiver, key, type) : handle(selected, method, type);
            }
            MethodHandle retyped = isDeclaredAbove(receiver, key) ? null : retyped(receiver, owner, key, type);
            return retyped == null ? inInterfaces(receiver, key, type) : retyped;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(receiver.getName() + "." + key, e);
        }
    }

    @Override
    public MethodHandle own(Class<?> owner, String name, MethodType type) {
        LoadedType loaded = owner.getClassLoader() == null ? null : world.get(owner);
        MemberKey key = new MemberKey(name, type.toMethodDescriptorString());
        MemberSchema method = loaded == null ? null : loaded.state().info().schema().methods().get(key);
        try {
            return method == null ? null : MethodBodies.of(owner, loaded.state(), method, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(owner.getName() + "." + key, e);
        }
    }

    private MethodHandle inInterfaces(Class<?> receiver, MemberKey key, MethodType type) throws ReflectiveOperationException {
        Class<?> best = null;
        Class<?> annotation = null;
        boolean declared = false;
        for (Class<?> each : interfaces.all(receiver)) {
            MemberSchema method = declared(each, key);
            boolean virtual = method != null && method.isVirtual();
            declared |= virtual;
            annotation = virtual && each.isAnnotation() ? each : annotation;
            if (virtual && !method.isAbstract() && (best == null || best.isAssignableFrom(each))) {
                best = each;
            }
        }
        if (best != null) {
            return handle(best, declared(best, key), type);
        }
        if (annotation != null && Proxy.isProxyClass(receiver)) {
            return AnnotationElements.reader(annotation, key.name(), type.returnType());
        }
        return raise(declared ? AbstractMethodError.class : NoSuchMethodError.class, receiver, key, type);
    }

    private boolean isDeclaredAbove(Class<?> receiver, MemberKey key) {
        return interfaces.all(receiver).stream().map(each -> declared(each, key)).anyMatch(method -> method != null && method.isVirtual());
    }

    /** The method of the same signature with another return type that the owner has by now, {@code null} where its result will not do. */
    private MethodHandle retyped(Class<?> receiver, Class<?> owner, MemberKey gone, MethodType type) {
        LoadedType loaded = owner.getClassLoader() == null ? null : world.get(owner);
        String parameters = gone.desc().substring(0, gone.desc().indexOf(')') + 1);
        List<MemberSchema> same = loaded == null ? List.of() : loaded.state().info().schema().methods().values().stream()
                .filter(each -> each.key().name().equals(gone.name()) && each.key().desc().startsWith(parameters))
                .filter(each -> each.isVirtual() && !each.is(Opcodes.ACC_SYNTHETIC)).toList();
        if (same.size() != 1) {
            return null;
        }
        MethodType now = MethodType.fromMethodDescriptorString(same.get(0).key().desc(), owner.getClassLoader());
        boolean fits = type.returnType() == void.class || !now.returnType().isPrimitive() && !type.returnType().isPrimitive();
        return fits ? virtual(receiver, owner, gone.name(), now).asType(type.insertParameterTypes(0, Object.class)) : null;
    }

    /** What the class's present version declares; for a class that is not reloadable, what the VM knows. */
    private MemberSchema declared(Class<?> type, MemberKey key) {
        LoadedType loaded = type.getClassLoader() == null ? null : world.get(type);
        if (loaded != null) {
            return loaded.state().info().schema().methods().get(key);
        }
        for (Method method : DeclaredMethods.of(type)) {
            if (method.getName().equals(key.name())
                    && MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString().equals(key.desc())) {
                return new MemberSchema(method.getModifiers(), key, null, null);
            }
        }
        return null;
    }

    private MethodHandle handle(Class<?> declaring, MemberSchema method, MethodType type) throws ReflectiveOperationException {
        LoadedType loaded = declaring.getClassLoader() == null ? null : world.get(declaring);
        return MethodBodies.of(declaring, loaded == null ? null : loaded.state(), method, type);
    }

    private static MethodHandle raise(Class<? extends Error> error, Class<?> receiver, MemberKey key, MethodType type)
            throws ReflectiveOperationException {
        MethodHandle make = MethodHandles.publicLookup().findConstructor(error, MethodType.methodType(void.class, String.class))
                .bindTo(receiver.getName() + "." + key).asType(MethodType.methodType(error));
        MethodHandle raise = MethodHandles.foldArguments(MethodHandles.throwException(type.returnType(), error), make);
        List<Class<?>> parameters = new ArrayList<>(List.of(Object.class));
        parameters.addAll(type.parameterList());
        return MethodHandles.dropArguments(raise, 0, parameters);
    }
}

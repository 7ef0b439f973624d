package dev.reloadall.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How serializable lambdas are written whose code lives elsewhere than the class file says: as the class file says, so that they are
 * read by any later version, and by programs that never reloaded.
 *
 * <p>{@code SerializedLambda} asks here once it is woven.
 */
public final class SerialForms {

    /** What woven sites give beside the metafactory's own arguments: the class, and the kind, owner, name and descriptor of the handle. */
    public static final int EXTRA = 5;
    private static final String DESERIALIZER = "$deserializeLambda$";
    private static final MethodType DESERIALIZER_TYPE = MethodType.methodType(Object.class, SerializedLambda.class);

    /** By the capturing class that the VM knows, then by the handle that it knows. */
    private static final ClassValue<Map<List<Object>, Object[]>> OF = new ClassValue<>() {
        @Override
        protected Map<List<Object>, Object[]> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private SerialForms() {
    }

    /** The library's metafactory, which is given the handle to call; what the class file has follows its arguments. */
    public static CallSite metafactory(Lookup caller, String name, MethodType type, Object... arguments) throws Exception {
        int given = arguments.length - EXTRA;
        MethodHandleInfo called = Gateway.trusted().in(caller.lookupClass()).revealDirect((MethodHandle) arguments[1]);
        List<Object> key = List.of(called.getDeclaringClass().getName().replace('.', '/'), called.getName(),
                called.getMethodType().toMethodDescriptorString());
        OF.get(caller.lookupClass()).put(key, Arrays.copyOfRange(arguments, given, arguments.length));
        return LambdaMetafactory.altMetafactory(caller, name, type, Arrays.copyOf(arguments, given));
    }

    /** Called by the constructor of {@code SerializedLambda} with what the VM knows: what is to be written instead. */
    public static Object[] written(Class<?> capturing, int kind, String owner, String name, String descriptor) {
        Object[] form = OF.get(capturing).get(List.of(owner, name, descriptor));
        return form == null ? new Object[] {capturing, kind, owner, name, descriptor} : form;
    }

    /** Called by {@code readResolve}: the object, or {@code null} where the class itself is to be asked. */
    public static Object read(Object form, Class<?> capturing) throws Throwable {
        Resolver resolver = Epoch.resolver();
        MethodHandle deserializer = resolver == null ? null : resolver.own(capturing, DESERIALIZER, DESERIALIZER_TYPE);
        return deserializer == null ? null : deserializer.invoke(form);
    }
}

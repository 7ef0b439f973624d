package dev.reloadall.engine.instrument;

import java.lang.annotation.Annotation;
import java.lang.annotation.IncompleteAnnotationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * What the JDK takes for the elements of an annotation type. It reads them, and their defaults, once and from the class as it was
 * loaded; annotations are proxies that hold values by element name. So a new version's elements are put into what it has read,
 * and what has been read of annotated classes is forgotten.
 *
 * <p>Under the reload lock, but for reading.
 */
public final class AnnotationElements {

    private static final MethodHandle TYPE;
    private static final MethodHandle NEW_TYPE;
    private static final MethodHandle TYPES;
    private static final MethodHandle DEFAULTS;
    private static final MethodHandle VALUES;
    private static final VarHandle CACHED_TYPE;
    private static final VarHandle CACHED_ANNOTATIONS;
    private static final VarHandle CACHED_MEMBERS;
    private static final Class<?> HANDLER;
    private static final MethodHandle READ;

    static {
        MethodHandles.Lookup lookup = TrustedLookup.get();
        try {
            Class<?> annotationType = Class.forName("sun.reflect.annotation.AnnotationType");
            HANDLER = Class.forName("sun.reflect.annotation.AnnotationInvocationHandler");
            TYPE = lookup.findStatic(annotationType, "getInstance", MethodType.methodType(annotationType, Class.class))
                    .asType(MethodType.methodType(Object.class, Class.class));
            NEW_TYPE = lookup.findConstructor(annotationType, MethodType.methodType(void.class, Class.class))
                    .asType(MethodType.methodType(Object.class, Class.class));
            TYPES = lookup.findVirtual(annotationType, "memberTypes", MethodType.methodType(Map.class))
                    .asType(MethodType.methodType(Map.class, Object.class));
            DEFAULTS = lookup.findVirtual(annotationType, "memberDefaults", MethodType.methodType(Map.class))
                    .asType(MethodType.methodType(Map.class, Object.class));
            VALUES = lookup.findGetter(HANDLER, "memberValues", Map.class).asType(MethodType.methodType(Map.class, Object.class));
            CACHED_TYPE = lookup.findVarHandle(Class.class, "annotationType", annotationType);
            CACHED_ANNOTATIONS = lookup.findVarHandle(Class.class, "annotationData", Class.forName("java.lang.Class$AnnotationData"));
            CACHED_MEMBERS = lookup.findVarHandle(Class.class, "reflectionData", SoftReference.class);
            READ = lookup.findStatic(AnnotationElements.class, "read", MethodType.methodType(Object.class, Class.class, String.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private AnnotationElements() {
    }

    /**
     * From now on annotations are read with the elements and defaults of a version.
     *
     * @param type an annotation type
     * @param version its class file
     */
    public static void renew(Class<?> type, byte[] version) {
        try {
            Object asWritten = (Object) TYPE.invokeExact((Class<?>) TrustedLookup.get().in(type).defineHiddenClass(version, false).lookupClass());
            Object asRead = (Object) NEW_TYPE.invokeExact(type); // another thread must not meet it half done
            replace((Map<?, ?>) TYPES.invokeExact(asRead), (Map<?, ?>) TYPES.invokeExact(asWritten));
            replace((Map<?, ?>) DEFAULTS.invokeExact(asRead), (Map<?, ?>) DEFAULTS.invokeExact(asWritten));
            CACHED_TYPE.setVolatile(type, asRead);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void replace(Map<?, ?> present, Map<?, ?> next) {
        ((Map<Object, Object>) present).clear();
        ((Map<Object, Object>) present).putAll(next);
    }

    /** What has been read of these classes' annotations, and of their members', is read anew. */
    public static void forget(Iterable<Class<?>> annotated) {
        for (Class<?> each : annotated) {
            CACHED_ANNOTATIONS.setVolatile(each, null);
            CACHED_MEMBERS.setVolatile(each, null);
        }
    }

    /**
     * {@return a handle that takes an annotation and returns the value of an element that its native type does not have}
     *
     * @param type the annotation type
     * @param result the element's type
     */
    public static MethodHandle reader(Class<?> type, String element, Class<?> result) {
        return MethodHandles.insertArguments(READ, 0, type, element).asType(MethodType.methodType(result, Object.class));
    }

    private static Object read(Class<?> type, String element, Object annotation) throws Throwable {
        InvocationHandler handler = Proxy.getInvocationHandler(annotation);
        if (!HANDLER.isInstance(handler)) {
            throw new AbstractMethodError(annotation.getClass().getName() + "." + element + "()");
        }
        Object value = ((Map<?, ?>) VALUES.invokeExact((Object) handler)).get(element);
        if (value == null) { // it was read before the type had the element
            value = ((Map<?, ?>) DEFAULTS.invokeExact((Object) TYPE.invokeExact(type))).get(element);
        }
        if (value == null) {
            throw new IncompleteAnnotationException(type.asSubclass(Annotation.class), element);
        }
        return value.getClass().isArray() ? copy(value) : value;
    }

    private static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}

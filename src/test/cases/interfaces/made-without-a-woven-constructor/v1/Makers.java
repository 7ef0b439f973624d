import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import sun.misc.Unsafe;

class Makers {
    static final Constructor<Order> CONSTRUCTOR = constructor();
    static final MethodHandle HANDLE = handle();
    static final Unsafe UNSAFE = unsafe();
    static final byte[] WRITTEN = write();

    private static Constructor<Order> constructor() {
        try {
            return Order.class.getDeclaredConstructor();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle handle() {
        try {
            return MethodHandles.lookup().findConstructor(Order.class, MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Unsafe unsafe() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Order());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static Object reflected() throws Throwable {
        return CONSTRUCTOR.newInstance();
    }

    static Object handled() throws Throwable {
        return (Object) HANDLE.invoke();
    }

    static Object allocated() throws Throwable {
        return UNSAFE.allocateInstance(Order.class);
    }

    static Object read() throws Throwable {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(WRITTEN))) {
            return in.readObject();
        }
    }
}

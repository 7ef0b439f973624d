import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

class Handles {
    static MethodHandle read() throws ReflectiveOperationException {
        return MethodHandles.lookup().findVirtual(Gauge.class, "read", MethodType.methodType(String.class));
    }

    static VarHandle field() throws ReflectiveOperationException {
        return MethodHandles.lookup().findVarHandle(Gauge.class, "value", int.class);
    }

    static MethodHandle make() throws ReflectiveOperationException {
        return MethodHandles.lookup().findConstructor(Gauge.class, MethodType.methodType(void.class));
    }
}

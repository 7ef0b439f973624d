import java.util.function.IntSupplier;

class Client {
    static String use(Object o) {
        return (o instanceof Comparable) + " " + (o instanceof IntSupplier s ? s.getAsInt() : -1);
    }
}

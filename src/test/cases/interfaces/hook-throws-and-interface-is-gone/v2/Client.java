import java.util.function.IntSupplier;

class Client {
    static String use(Object o) {
        return o instanceof IntSupplier ? "supplies " + ((IntSupplier) o).getAsInt() : "plain";
    }
}

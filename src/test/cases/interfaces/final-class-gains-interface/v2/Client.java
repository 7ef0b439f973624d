import java.util.function.IntSupplier;

class Client {
    static int use(Object o) {
        return o instanceof IntSupplier ? ((IntSupplier) o).getAsInt() : -1;
    }
}

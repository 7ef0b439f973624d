import java.io.Serializable;
import java.util.function.Supplier;

class Item implements Supplier<String>, Serializable {
    private static final long serialVersionUID = 3;

    @Override
    public String get() {
        return "got";
    }

    public String toString() {
        return "v3";
    }
}

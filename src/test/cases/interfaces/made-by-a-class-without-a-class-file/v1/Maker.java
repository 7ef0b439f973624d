import java.util.function.Supplier;

public class Maker implements Supplier<Object> {
    public Object get() {
        return new Item();
    }
}

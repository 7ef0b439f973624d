import java.util.function.Supplier;

class Box implements Supplier<Object> {
    private Object value = "v";

    @Override
    public Object get() {
        return value;
    }
}

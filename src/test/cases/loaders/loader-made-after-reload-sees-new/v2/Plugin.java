import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private int size = 2;

    public Plugin() {
    }

    @Override
    public String get() {
        return "v2." + size++;
    }
}

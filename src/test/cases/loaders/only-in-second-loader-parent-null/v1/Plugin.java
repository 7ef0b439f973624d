import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private final Part part = new Part();

    public Plugin() {
    }

    @Override
    public String get() {
        return "v1 " + part.name();
    }
}

import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private final Part part = new Part();

    public Plugin() {
    }

    @Override
    public String get() {
        return "v2 " + part.name() + part.size() + " " + new Fresh().name();
    }
}

import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private final Mode mode = Mode.ON;
    private final Supplier<String> text = () -> "MODE " + mode.ordinal() + Mode.IDLE;

    public Plugin() {
    }

    @Override
    public String get() {
        return text.get();
    }
}

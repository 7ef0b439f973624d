import java.util.function.Supplier;

class Button {
    private int presses;
    private final Supplier<String> action = () -> "pressed " + ++presses;

    String press() {
        return action.get();
    }
}

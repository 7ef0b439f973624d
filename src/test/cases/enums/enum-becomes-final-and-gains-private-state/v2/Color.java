import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

enum Color implements Comparable<Color> {
    GREEN(() -> "g", 1), RED(() -> "r", 2, 3), BLUE(Color::make);

    private static int made;
    private final Supplier<String> how;
    private final int[] numbers;
    private final List<Color> seen = new ArrayList<>();

    Color(Supplier<String> how, int... numbers) {
        this.how = how;
        this.numbers = numbers;
    }

    private static String make() {
        return "made" + ++made;
    }

    String describe() {
        seen.add(this);
        return how.get() + numbers.length + seen.size();
    }
}

import java.util.function.Predicate;

class Rule implements Predicate<String> {
    private final int length;

    Rule(int length) {
        this.length = length;
    }

    @Override
    public boolean test(String s) {
        return s.length() == length;
    }
}

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class Rule {
    static final IntPredicate SMALL = number -> number < 10;
    static final int FIRST = IntStream.range(1, 100).filter(number -> number % 7 == 0).findFirst().getAsInt();

    static String check(int number) {
        return SMALL.test(number) + " " + FIRST;
    }
}

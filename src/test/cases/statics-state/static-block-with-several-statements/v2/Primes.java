import java.util.ArrayList;
import java.util.List;

class Primes {
    static final List<Integer> ALL;

    static {
        List<Integer> found = new ArrayList<>();
        for (int candidate = 2; candidate < 20; candidate++) {
            boolean prime = true;
            for (int divisor : found) {
                prime &= candidate % divisor != 0;
            }
            if (prime) {
                found.add(candidate);
            }
        }
        ALL = List.copyOf(found);
    }

    static String show() {
        return ALL.toString();
    }
}

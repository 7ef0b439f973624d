import java.util.function.Supplier;

class Maker {
    static String run() {
        return added("a", 2L).get();
    }

    private static Supplier<String> added(String s, long n) {
        class Pair {
            String show() {
                return s + n;
            }
        }
        Pair pair = new Pair();
        return () -> pair.show() + new Pair().show().length();
    }
}

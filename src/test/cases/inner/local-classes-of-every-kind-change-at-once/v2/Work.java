import java.util.List;

class Work {
    static List<?> run(int n) {
        interface Named {
            String name();

            default String title() {
                return "Mr " + name();
            }
        }
        record Pair(int left, int right, int sum) implements Named {
            Pair(int left, int right) {
                this(left, right, left + right);
            }

            public String name() {
                return "pair" + sum;
            }

            @Override
            public String toString() {
                return title();
            }
        }
        enum Side implements Named {
            MIDDLE, RIGHT, LEFT
        }
        class Holder {
            int held = n;
            String more = "m" + n;

            @Override
            public String toString() {
                return more + held + n;
            }
        }
        return List.of(new Pair(n, n), Side.RIGHT, new Holder());
    }

    static String describe(List<?> all) {
        return all.size() + "";
    }
}

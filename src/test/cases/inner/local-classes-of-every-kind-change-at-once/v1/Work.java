import java.util.List;

class Work {
    static List<?> run(int n) {
        interface Named {
            String name();
        }
        record Pair(int left, int right) implements Named {
            public String name() {
                return "pair";
            }
        }
        enum Side implements Named {
            LEFT, RIGHT
        }
        class Holder {
            int held = n;

            @Override
            public String toString() {
                return "h" + held + n;
            }
        }
        return List.of(new Pair(n, n), Side.RIGHT, new Holder());
    }

    static String describe(List<?> all) {
        return all.size() + "";
    }
}

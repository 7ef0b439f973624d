class Stats {
    private int runs;

    String report() {
        interface Named {
            default String named(Object of) {
                return "named " + of;
            }
        }
        enum Level { LOW, MIDDLE, HIGH }
        record Pair(Level level, int count, String text) {
            static int made;

            Pair {
                made++;
            }
        }
        Pair pair = new Pair(Level.MIDDLE, ++runs, "t");
        Named named = new Named() {
        };
        return named.named(pair) + Level.values().length + Pair.made + Level.HIGH.ordinal();
    }

    Object first() {
        record Point(int x, int y) {
            Point(int x) {
                this(x, x + 1);
            }
        }
        return new Point(1);
    }
}

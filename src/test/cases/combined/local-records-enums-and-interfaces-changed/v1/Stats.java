class Stats {
    String report() {
        enum Level { LOW, HIGH }
        record Pair(Level level, int count) {
        }
        Pair pair = new Pair(Level.HIGH, 2);
        return pair.toString() + Level.values().length;
    }

    Object first() {
        record Point(int x) {
        }
        return new Point(1);
    }
}

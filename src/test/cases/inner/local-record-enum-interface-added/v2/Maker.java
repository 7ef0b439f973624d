class Maker {
    static String run() {
        record Pair(String left, int right) {
            String swap() {
                return right + left;
            }
        }
        enum Side { LEFT, RIGHT }
        interface Show {
            String show(Pair pair, Side side);
        }
        Show show = (pair, side) -> switch (side) {
            case LEFT -> pair.left();
            case RIGHT -> "" + pair.right();
        };
        Pair pair = new Pair("a", 1);
        return pair + " " + pair.swap() + " " + show.show(pair, Side.RIGHT) + " " + Side.values().length;
    }
}

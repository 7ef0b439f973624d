class Lamp {
    private static int level = 5;

    void brighter() {
        level++;
    }

    String show() {
        return "" + level;
    }
}

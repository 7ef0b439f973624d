class Lamp {
    private int level = 5;

    void brighter() {
        level++;
    }

    String show() {
        return "" + level;
    }
}

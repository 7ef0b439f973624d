class Safe {
    private int gold = 3;

    private int gold() {
        return gold;
    }

    String show() {
        return "safe with " + gold();
    }
}

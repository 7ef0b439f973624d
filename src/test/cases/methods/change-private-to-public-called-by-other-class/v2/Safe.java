class Safe {
    private int gold = 3;

    public int gold() {
        return gold;
    }

    String show() {
        return "safe with " + gold();
    }
}

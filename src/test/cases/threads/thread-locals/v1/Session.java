class Session {
    private int uses;

    void use() {
        uses++;
    }

    String show() {
        return "uses " + uses;
    }
}

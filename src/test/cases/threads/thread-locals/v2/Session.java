class Session {
    private int uses;
    private int since;

    void use() {
        uses++;
        since++;
    }

    String show() {
        return "uses " + uses + " since " + since;
    }
}

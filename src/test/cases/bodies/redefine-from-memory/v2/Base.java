class Base {
    private int shown;

    String show() {
        shown++;
        return "base 2 shown " + shown;
    }
}

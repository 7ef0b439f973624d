class Animal {
    private int shown;

    String show() {
        shown++;
        return getClass().getName() + " " + shown;
    }
}

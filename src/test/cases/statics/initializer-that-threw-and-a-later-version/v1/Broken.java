class Broken {
    static final int NUMBER = Integer.parseInt("x1");

    String text() {
        return "v1" + NUMBER;
    }
}

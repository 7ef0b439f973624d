class Base {
    private static final int NUMBER = Main.next();

    String number() {
        return "base" + NUMBER;
    }
}

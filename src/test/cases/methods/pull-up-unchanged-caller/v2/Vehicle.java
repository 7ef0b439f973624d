class Vehicle {
    private static int made = 10;

    String honk() {
        return "honk of " + getClass().getSimpleName();
    }

    static int count() {
        return ++made;
    }
}

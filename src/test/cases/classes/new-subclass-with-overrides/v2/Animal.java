class Animal {
    private int legs = 4;

    String speak() {
        return "noise";
    }

    String describe() {
        return speak() + " on " + legs();
    }

    int legs() {
        return legs;
    }
}

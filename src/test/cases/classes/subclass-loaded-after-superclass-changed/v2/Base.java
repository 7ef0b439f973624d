class Base {
    protected int weight = 3;

    String name() {
        return prefix() + "base";
    }

    String prefix() {
        return "a ";
    }
}

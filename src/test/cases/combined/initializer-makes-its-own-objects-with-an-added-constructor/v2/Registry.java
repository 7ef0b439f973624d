class Registry {
    static final Registry ONE = new Registry();
    static final Registry TWO = new Registry("two");
    private final String name;

    Registry() {
        this("one");
    }

    Registry(String name) {
        this.name = name + (TWO == null ? "!" : "?");
    }

    String name() {
        return name;
    }
}

class Person {
    private final String name;

    Person(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }
}

class Person {
    final String name;
    Person friend;

    Person(String name) {
        this.name = name;
    }

    void greet() {
    }

    String show() {
        return name;
    }
}

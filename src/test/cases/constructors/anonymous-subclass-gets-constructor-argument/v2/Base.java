class Base {
    final String name;

    Base(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }
}
